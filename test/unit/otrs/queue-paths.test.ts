// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isCut, pathsOf } from '@/lib/otrs/queue-paths';

// As the ticket search's form has them for queues "Postmaster", "Postmaster::Bounces" and one with 60 characters (6.5.1).
const options = `<option value="1">Postmaster</option>
  <option value="6">&nbsp;&nbsp;Bounces</option>
  <option value="7">&nbsp;&nbsp;${'a'.repeat(44)}[...]</option>`;

it('reads full names of queues, and tells those that are not whole', () => {
  const select = document.createElement('select');
  select.innerHTML = options;

  const paths = pathsOf(select);

  expect(paths).toEqual(['Postmaster', 'Postmaster::Bounces', `Postmaster::${'a'.repeat(44)}[...]`]);
  expect(paths.map(isCut)).toEqual([false, false, true]);
});
