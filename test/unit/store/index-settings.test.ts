import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultIndex } from '@/lib/search';
import { toStoredIndex } from '@/lib/store/index-check';
import {
  forgetStoredIndex,
  readIndexSettings,
  readStoredIndex,
  writeStoredIndex,
} from '@/lib/store/index-settings';

const area = browser.storage.local;
beforeEach(() => fakeBrowser.reset());

/** As the help desk has it when it is delivered. */
const delivered = {
  attributes: { WordLengthMin: '3', WordLengthMax: '30', WordCountMax: '1000' },
  filters: [...defaultIndex.filters],
  stopWords: { ...defaultIndex.stopWords },
  unfiltered: false,
  expressions: true,
};

describe('what a tab says of the search index', () => {
  it('is the default where the help desk is as delivered', () => {
    expect(toStoredIndex(delivered, 1)?.settings).toEqual(defaultIndex);
  });

  it('has Znuny’s own numbers where none are set', () => {
    const attributes = { WordLengthMin: '', WordLengthMax: '0' };
    expect(toStoredIndex({ ...delivered, attributes }, 1)?.settings).toEqual(defaultIndex);
  });

  it('has a stand-in for a filter that JavaScript can’t do', () => {
    const filters = ['[[:punct:]]', '!'];
    const { settings, notUnderstood } = toStoredIndex({ ...delivered, filters }, 1) ?? {};
    expect(notUnderstood).toEqual(['[[:punct:]]']);
    expect(settings).toMatchObject({ uncertain: true, filters: [expect.stringContaining('\\p{L}'), '!'] });
  });

  it('makes searches careful where texts are stored whole', () => {
    expect(toStoredIndex({ ...delivered, unfiltered: true }, 1)).toMatchObject({
      unfiltered: true,
      settings: { uncertain: true },
    });
  });

  it.each([
    [undefined],
    ['not-deployed'],
    [{}],
    [{ ...delivered, filters: undefined }],
    [{ ...delivered, stopWords: { nl: 'de' } }],
    [{ ...delivered, stopWords: { nl: [3] } }],
    [{ ...delivered, attributes: { WordLengthMin: 'three and a half', WordLengthMax: '-1' } }],
    [{ ...delivered, filters: ['x'.repeat(1001)] }],
  ])('is refused if it is none of that: %j', (value) => {
    expect(toStoredIndex(value, 1)).toBeUndefined();
  });
});

describe('the settings of the search index', () => {
  it('are Znuny’s own until others are stored, and again when those are forgotten', async () => {
    expect(await readIndexSettings(area)).toBe(defaultIndex);
    const index = toStoredIndex({ ...delivered, stopWords: { Custom: ['paniclog'] } }, 17);
    if (!index) throw new Error('It is sound');
    await writeStoredIndex(area, index);
    expect(await readStoredIndex(area)).toEqual(index);
    expect((await readIndexSettings(area)).stopWords).toEqual({ Custom: ['paniclog'] });
    await forgetStoredIndex(area);
    expect(await readIndexSettings(area)).toBe(defaultIndex);
  });

  it.each([
    [null],
    ['text'],
    [{ at: 1 }],
    [{ at: 1, settings: { ...defaultIndex, wordLengthMin: '3' } }],
    [{ at: 1, settings: { ...defaultIndex, stopWords: { nl: [null] } } }],
    [{ at: 1, settings: { ...defaultIndex, filters: ['('] } }],
  ])('survive a damaged store: %j', async (damaged) => {
    const index = toStoredIndex(delivered, 1);
    if (!index) throw new Error('It is sound');
    await writeStoredIndex(area, index);
    const [key = ''] = Object.keys(await area.get(null));
    await area.set({ [key]: damaged });
    expect(await readIndexSettings(area)).toBe(defaultIndex);
  });
});
