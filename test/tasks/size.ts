// npm run size: what pages of the help desk load of the built extension, and what they may at most.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extension } from '../e2e/browser.ts';

/** On every page: the lock has a script of its own, since it runs in the page's own world. */
const everywhere = ['content-scripts/agent.js', 'content-scripts/run-lock.js'];

/** What is loaded where; bytes are those of gzip, the files as `npm run build` leaves them. */
const budgets = [
  { where: 'every page of the help desk', files: everywhere, most: 8000 },
  {
    where: "a ticket's page, the first press included",
    files: [...everywhere, 'ticket.js', 'ticket-actions.js', 'outcomes-nl.js'],
    most: 20_250,
  },
  {
    where: "an admin's ticket page, the first press included",
    files: ['content-scripts/agent.js', 'ticket.js', 'admin.js', 'ticket-actions.js', 'outcomes-nl.js'],
    most: 20_700, // what stays where it is drawn anew is in both
  },
  {
    where: 'a list of tickets, the first press included',
    files: [...everywhere, 'list.js', 'ticket-actions.js', 'outcomes-nl.js'],
    most: 23_850,
  },
  {
    where: 'a list of tickets, an action on ticked ones and its undoing included',
    files: [...everywhere, 'list.js', 'bulk.js'],
    most: 30_550,
  },
  {
    where: 'the page before a job’s run',
    files: [...everywhere, 'run-guard.js'],
    most: 37_500,
  },
  { where: 'the first key, and the list of keys', files: ['keys.js', 'keyboard-help.js'], most: 4000 },
  {
    where: 'any page, the first search field included',
    files: [...everywhere, 'search-helper.js'],
    most: 20_000,
  },
  {
    where: 'what is said after a Generic Agent job was saved',
    files: ['job-saved.js'],
    most: 14_500,
  },
  {
    where: 'the list of Generic Agent jobs',
    files: ['content-scripts/agent.js', 'job-badges.js'],
    most: 14_000,
  },
  {
    where: 'the edit page of a Generic Agent job',
    files: ['content-scripts/agent.js', 'job-edit.js'],
    most: 26_300,
  },
];

let tooLarge = false;
for (const { where, files, most } of budgets) {
  const bytes = files.map((file) => gzipSync(readFileSync(`${extension}/${file}`), { level: 9 }).length);
  const total = bytes.reduce((sum, one) => sum + one);
  tooLarge ||= total > most;
  console.log(`${total > most ? 'TOO LARGE' : 'ok'}  ${where}: ${total} of ${most} bytes gzip`);
  for (const [index, file] of files.entries()) console.log(`      ${bytes[index]}  ${file}`);
}
if (tooLarge) process.exitCode = 1;
