import { describe, expect, test } from 'vitest';
import { defaultIndex } from '@/lib/search';
import { readAll, writeAll } from '@/lib/store/all-settings';
import type { Area } from '@/lib/store/area';
import { findDamaged } from '@/lib/store/damaged';

function areaWith(items: Record<string, unknown>): Area {
  return {
    get: async (key) => ({ [key]: items[key] }),
    set: async (more) => void Object.assign(items, more),
    remove: async (key) => void delete items[key],
    onChanged: { addListener: () => {}, removeListener: () => {} },
  };
}

async function damagedOf(items: Record<string, unknown>) {
  const area = areaWith(items);
  return findDamaged(area, await readAll(area));
}

describe('what is stored is damaged', () => {
  test('not where nothing is stored', async () => {
    expect(await damagedOf({})).toEqual([]);
  });

  test('not where all was stored by the options', async () => {
    const items = {};
    const area = areaWith(items);
    const all = await readAll(area);
    await writeAll(area, {
      ...all,
      settings: { spamState: ' Junk ', bounceQueue: 'Post::Bounces', undoSeconds: 5 },
      searchAutomatically: true,
      off: ['list-bulk', 'job-edit'],
      index: { at: 1, settings: defaultIndex, unfiltered: false, expressions: true, notUnderstood: [] },
    });
    expect(await damagedOf(items)).toEqual([]);
  });

  test('not where an older version knew less, or a newer one more', async () => {
    const items = {
      settings: { spamState: 'Junk', colour: 'red' },
      keys: { on: false, keys: { spam: 'z' } },
      features: { off: ['what will be', 'list-bulk'] },
    };
    expect(await damagedOf(items)).toEqual([]);
  });

  test.each([
    [{ settings: { spamState: 7, bounceQueue: 'B', undoSeconds: 20 } }, ['spamState']],
    [{ settings: { bounceQueue: '', undoSeconds: 1e9 } }, ['bounceQueue', 'undoSeconds']],
    [{ settings: 'x' }, ['spamState', 'bounceQueue', 'undoSeconds']],
    [{ settings: null }, ['spamState', 'bounceQueue', 'undoSeconds']],
    [{ keys: { on: true, keys: { spam: 'two' } } }, ['keySettings']],
    [{ keys: { on: 'yes' } }, ['keySettings']],
    [{ keys: 5 }, ['keySettings']],
    [{ keys: [1, [2]] }, ['keySettings']],
    [{ search: { automatically: 'yes' } }, ['searchAutomatically']],
    [{ features: { off: 7 } }, ['off']],
    [{ 'backup command': { command: 'a\nb' } }, ['backupCommand']],
    [{ 'search index': { at: 'yesterday' } }, ['index']],
  ])('%j: %j', async (items, damaged) => {
    expect(await damagedOf(items)).toEqual(damaged);
  });
});
