import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { builtIn } from '@/lib/help-desk';
import { areaOf } from '@/lib/store/area';
import { readBackup, readBackupCommand } from '@/lib/store/backup';
import { defaultKeys, readKeys } from '@/lib/store/keys';
import { migrate, migrated, version } from '@/lib/store/migrate';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { readSettings } from '@/lib/store/settings';

const whole = browser.storage.local;
const area = areaOf(builtIn, whole);
beforeEach(() => fakeBrowser.reset());

/** All that Loods stored before it knew other help desks. */
const first = {
  settings: { spamState: 'Junk', bounceQueue: 'Mail::Bounces', undoSeconds: 60 },
  keys: { on: false, keys: { ...defaultKeys, spam: 'q' } },
  search: { automatically: true },
  backup: { command: 'backup {date}' },
  [`backup of ${builtIn}`]: { day: '2026-11-03', by: 'Sjoerd', at: 1, command: 'backup 2026_11_03' },
};

describe('what version 1 stored', () => {
  it('counts for the help desk that it knew, and nothing is left of it', async () => {
    await whole.set(first);
    await migrate(whole);
    expect(await readSettings(area)).toEqual(first.settings);
    expect(await readKeys(area)).toEqual(first.keys);
    expect(await readSearchAutomatically(area)).toBe(true);
    expect(await readBackupCommand(area)).toBe('backup {date}');
    expect(await readBackup(area, new Date(2026, 10, 3))).toMatchObject({ by: 'Sjoerd' });
    const keys = Object.keys(await whole.get(null));
    expect(keys.filter((key) => !key.endsWith(` of ${builtIn}`))).toEqual(['version']);
  });

  it('does not overwrite what was set since', () => {
    const since = { ...first, [`settings of ${builtIn}`]: { spamState: 'Spam' } };
    expect(migrated(since)).toMatchObject({ [`settings of ${builtIn}`]: { spamState: 'Spam' } });
  });

  it('may be migrated again', async () => {
    await whole.set(first);
    await migrate(whole);
    const after = await whole.get(null);
    await migrate(whole);
    expect(await whole.get(null)).toEqual(after);
    expect(migrated(after)).toEqual(after);
  });
});

it('nothing stored is this version', async () => {
  await migrate(whole);
  expect(await whole.get(null)).toEqual({ version });
});

it.each([[{ version: version + 1, settings: 'of a newer Loods' }], [{ version, settings: 'of nobody' }]])(
  'leaves %j alone',
  async (items) => {
    await whole.set(items);
    await migrate(whole);
    expect(await whole.get(null)).toEqual(items);
  },
);

it('takes a damaged version for the first', () => {
  expect(migrated({ version: 'two', settings: 1 })).toEqual({ version, [`settings of ${builtIn}`]: 1 });
});
