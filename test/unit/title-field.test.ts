// @vitest-environment jsdom
// What no real page shows on demand: the extension goes while a title is being edited.
import { expect, it, vi } from 'vitest';
import { editTitle } from '@/entrypoints/agent.content/features/ticket-rename/edit';
import { titleInHeadline } from '@/entrypoints/agent.content/features/ticket-rename/headline';
import { english } from '@/lib/words/outcomes/en';

it('puts the title back when the feature has to go', () => {
  document.body.innerHTML = '<div class="Headline"><h1>Ticket#1 — Kept<span></span></h1></div>';
  const headline = document.querySelector('h1') as HTMLElement;
  const host = headline.querySelector('span') as HTMLElement;
  const feature = new AbortController();
  const button = { run: vi.fn(), focus: vi.fn(), mark: vi.fn(), relabel: vi.fn(), retire: vi.fn() };
  const attempts = { words: english } as Parameters<typeof editTitle>[0]['attempts'];

  const place = titleInHeadline(document, host);
  if (!place) throw new Error('The headline is not found');
  const { signal } = feature;

  editTitle({ document, attempts, button, place, ticketId: 1, feature: 'ticket-rename', signal });
  expect(headline.textContent).toBe('Ticket#1 — ');
  feature.abort();

  expect(headline.textContent).toBe('Ticket#1 — Kept');
});
