// What nobody types on purpose, and every place where a text is searched for has to take.
import type { Locator } from '@playwright/test';
import { explainSearch, type Target } from '../../lib/search/index.ts';
import { prepareAll } from '../znuny/prepare.ts';
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { lineOf } from './search-page.ts';

export const badInput = {
  '10,000 characters': 'Vergadering over de begroting! '.repeat(323),
  'only operators': '+ - = && || > < ! ( ) { } [ ] ^ " ~ * ? : \\ /',
  emoji: '😀 🎉 hoera 🎉',
  'right to left': 'שלום עולם \u202Eabc\u202C مرحبا',
  'control characters': 'tab\tand\u0000null\u0007bell\u200B',
  'unbalanced quotes and brackets': '"((" )] }"\'« haakjesproef ( " ',
  'SQL wildcards': '100% _ %_% \\%',
  statement: "'; DROP TABLE ticket; -- \\",
} as const satisfies Readonly<Record<string, string>>;

const all = Object.entries(badInput);

type Made = Promise<{ id: number; number: string }[]>;
const made = new WeakMap<HelpDesk, Made>();

/**
 * A ticket of each, which has it for a title, for a subject, in its body and as its sender; once in a help desk, since only the first
 * few that are found are shown.
 */
export function ticketsOfBadInput(helpDesk: HelpDesk): Made {
  const tickets = made.get(helpDesk) ?? make(helpDesk);
  made.set(helpDesk, tickets);
  return tickets;
}

function make({ port }: HelpDesk): Made {
  const tickets = all.map(([, text]) => ({
    Title: text,
    Body: text,
    From: text.slice(0, 200),
    Queue: 'info',
  }));
  return prepareAll(port, 'ticket', tickets);
}

/** Types each into a search field: what is proposed finds its ticket, or it is said that nothing does. */
export async function typeBadInput(
  input: Locator,
  tickets: readonly { number: string }[],
  options: { target: Target; isGlued?: boolean },
): Promise<void> {
  // Since 6.5.5 a job's fields take no more than they keep.
  const most = Number((await input.getAttribute('maxlength')) ?? Number.POSITIVE_INFINITY);
  for (const [index, [name, text]] of all.entries())
    await test.step(name, async () => {
      const typed = text.slice(0, most);
      await input.fill(typed);
      await expect(input).toHaveValue(typed);
      if (explainSearch(typed, options).nothingLeft) {
        await expect(lineOf(input)).toContainText(/Hierin is niets|Geen woord|Nothing in this|No word/);
        return;
      }
      const found = lineOf(input).locator('li', { hasText: tickets[index]?.number ?? '' });
      await expect(found).toHaveCount(1);
      await input.press('Enter');
      await expect(input).not.toHaveValue(typed);
      expect([...(await input.inputValue())].length).toBeLessThanOrEqual(200);
      await expect(found).toHaveCount(1);
    });
}
