import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { areaOf } from '@/lib/store/area';
import {
  commandFor,
  confirmBackup,
  defaultBackupCommand,
  readBackup,
  readBackupCommand,
  writeBackupCommand,
} from '@/lib/store/backup';

const area = browser.storage.local;
const helpDesk = 'https://tickets.piratenpartij.nl/otrs/index.pl';
const morning = new Date(2026, 10, 3, 0, 0, 1);
const evening = new Date(2026, 10, 3, 23, 59, 59);
beforeEach(() => fakeBrowser.reset());

describe('the command', () => {
  it('is the handbook’s, with the day in the place of its own', async () => {
    expect(commandFor(await readBackupCommand(area), evening)).toBe(
      'mysqldump --defaults-file=/etc/mysql/debian.cnf otrs > otrs_dump_2026_11_03.sql',
    );
  });

  it('is what was stored', async () => {
    await writeBackupCommand(area, ' backup {date} {date} ');
    expect(commandFor(await readBackupCommand(area), morning)).toBe('backup 2026_11_03 2026_11_03');
  });

  it.each([[''], ['  '], ['one\ntwo'], ['one\rtwo'], ['hidden\u202e'], ['\u200b'], ['x'.repeat(1001)]])(
    'is not %j',
    async (command) => {
      await expect(writeBackupCommand(area, command)).rejects.toThrow(RangeError);
      await area.set({ 'backup command': { command } });
      expect(await readBackupCommand(area)).toBe(defaultBackupCommand);
    },
  );
});

describe('a confirmation', () => {
  it('holds for its day and its help desk', async () => {
    expect(await readBackup(area, morning)).toBeUndefined();
    const backup = await confirmBackup(area, ' Sjoerd ', morning);
    expect(backup).toEqual({
      by: 'Sjoerd',
      at: morning.getTime(),
      command: commandFor(defaultBackupCommand, morning),
    });
    expect(await readBackup(area, evening)).toEqual(backup);
    expect(await readBackup(area, new Date(2026, 10, 4))).toBeUndefined();
    expect(await readBackup(area, new Date(2025, 10, 3))).toBeUndefined();
    expect(await readBackup(areaOf(helpDesk, area), evening)).toBeUndefined();
  });

  it('needs someone’s name', async () => {
    await expect(confirmBackup(area, '  ', morning)).rejects.toThrow(RangeError);
    expect(await readBackup(area, morning)).toBeUndefined();
  });

  it.each([[null], ['yes'], [{ day: '2026-11-03' }], [{ day: '2026-11-03', by: '', at: 1, command: 'x' }]])(
    'is none if it is damaged: %j',
    async (damaged) => {
      await area.set({ backup: damaged });
      expect(await readBackup(area, evening)).toBeUndefined();
    },
  );
});
