// Puts the measurements into docs/bench.md.
import type { GuardFindings, RunEffort } from './guard.ts';
import type { Loads } from './page-load.ts';
import type { PresetEffort, PresetEfforts } from './presets.ts';
import type { LoadCost } from './script-time.ts';
import type { SearchEffort, Searches, Titled } from './searches.ts';
import { median, middleHalf } from './statistics.ts';
import type { Deed, Effort, Efforts } from './turns.ts';

export interface Findings {
  /** Day of the measurement, as 2026-01-31. */
  readonly date: string;
  readonly znuny: string;
  readonly chromium: string;
  /** One ticket as spam first. */
  readonly deeds: ReadonlyMap<Deed, Efforts>;
  readonly searches: ReadonlyMap<Titled, Searches>;
  readonly presets: PresetEfforts;
  /** By the title of the page. */
  readonly loads: ReadonlyMap<string, Loads>;
  readonly lists: ReadonlyMap<string, Loads>;
  readonly guard: GuardFindings;
}

/** The tables alone, for the terminal. */
export const tablesOf = ({ deeds, searches, presets, loads, lists, guard }: Findings): string =>
  [
    spamTable(firstOf(deeds)),
    deedTable(deeds),
    searchTable(searches),
    presetTable(presets),
    loadTable(loads),
    loadTable(lists),
    guardTable(guard),
  ].join('\n\n');

/** One ticket as spam, in detail. */
function firstOf(deeds: Findings['deeds']): Efforts {
  const [first] = deeds.values();
  if (!first) throw new Error('Nothing was measured');
  return first;
}

/** The whole file. */
export function documentOf({
  date,
  znuny,
  chromium,
  deeds,
  searches,
  presets,
  loads,
  lists,
  guard,
}: Findings): string {
  const spam = firstOf(deeds);
  return `# What Loods costs and saves

Written by \`npm run bench\` on ${date}, with Znuny ${znuny} and Chromium ${chromium} on one machine.
The milliseconds are those of that machine, where a request has no distance to go: compare them within a table, by the
ratios. Its Znuny keeps the templates that it has compiled (\`test/znuny/inside/Kept.pm\`): its pages take a third less
time than as it is delivered, its short answers gain less.

## Marking one ticket as spam

${spamTable(spam)}

${spamNotes(spam.native.length)}

## What agents do with tickets

${deedTable(deeds)}

${deedNotes}

## Finding a ticket by its subject

${searchTable(searches)}

${searchNotes}

## The pop-up, by its presets

${presetTable(presets)}

Medians of ${[...presets.values()][0]?.length ?? 0} pop-ups each, one browser after the other; the longest task is that of all of them. To find one, three letters of the last
one's name; to move one, Alt and an arrow key, until the pop-up says where it stands, which is after all of them were stored.

## Loading a page

${loadTable(loads)}

${loadNotes([...loads.values()][0]?.with.length ?? 0)}

## Loading a list, by its rows

${loadTable(lists)}

The same, ${[...lists.values()].map((one) => one.with.length).join(', ')} loads: the results of a search, in Small. Nobody points at a row while it loads; the controls of
a row are made when someone does.

## Deleting spam by the Generic Agent

${guardTable(guard)}

${guardNotes(guard)}
`;
}

function spamNotes(times: number): string {
  return `Medians of ${times} times each, in turns, after one that does not count: one run, one browser with Loods installed, one
server. Every ticket was new; its page was open, reached from the list of open tickets, and had marked the ticket as
seen. Afterwards the database had to say that it is Spam and unlocked.

- The native way is Close: its pop-up window, the state Spam, a subject and a text (both are mandatory), Submit. It is
  done when the window is gone and the page under it has loaded, which then is the list. It also adds an article to
  the ticket.
- Loods' way is its button. It is done when the message says so, which is after Loods has read the ticket back from
  the server. The agent stays on the ticket's page.
- A gesture is a click, or a text with the click into its field. A script finds a button and presses a key in no time;
  an agent does not, and the milliseconds leave that out.
- Requests and bytes include what is loaded after "done" until the network is quiet. The browser's cache is on and
  full, as an agent has it, and answers what does not get to the server. Bytes are what the server sent by its own log,
  headers included, compressed as they travel.`;
}

const deedNotes = `Measured in the same way, one row after the other; one ticket as spam is the row from above. Done is for Loods when its message
says so, after the tickets were read back; natively when the page has loaded, which says less: Bulk tells of no ticket that it passed over.

- The longest task is that of the page's main thread, in milliseconds, over all times that Loods did it; Znuny's own scripts count, too.
- Several tickets as spam, natively: all are ticked by one click in a list that has just these, Bulk, the state, Submit. By
  Loods: the same click, and Spam.
- To Bounces, natively: the list of queues in the ticket's action row. Renamed, natively: Miscellaneous, Free Fields, the title,
  Submit.`;

function deedTable(deeds: Findings['deeds']): string {
  const rows = [...deeds].map(([{ title }, { native, loods }]) => {
    const pair = (read: (effort: Effort) => number) => [native, loods].map((one) => median(one.map(read)));
    const [by = 0, ours = 0] = pair(({ milliseconds }) => milliseconds);
    const counts = [pair(({ gestures }) => gestures), pair(({ toServer }) => toServer)].flat();
    const longest = Math.max(...loods.map(({ longestTask = Number.NaN }) => longestTask));
    const longestTask = longest === 0 ? '50 or less' : count(longest);
    return [title, ...counts.map(count), count(by), count(ours), (ours / by).toFixed(2), longestTask];
  });
  const header = [
    '',
    'gestures, native',
    'Loods',
    'to the server, native',
    'Loods',
    'ms, native',
    'Loods',
    'Loods / native',
    'longest task, Loods',
  ];
  return table(header, rows);
}

function guardTable({ untilUsable, runs }: GuardFindings): string {
  const row = (title: string, by: number, ours: number): string[] => [
    title,
    count(by),
    count(ours),
    (ours / by).toFixed(2),
  ];
  const of = (title: string, read: (effort: RunEffort) => number) =>
    row(title, median(runs.native.map(read)), median(runs.loods.map(read)));
  return table(
    ['', 'by the handbook', 'Loods', 'Loods / handbook'],
    [
      of('gestures', ({ gestures }) => gestures),
      of('things to look at', ({ looks }) => looks),
      of('milliseconds from the list of jobs until the tickets are gone', ({ milliseconds }) => milliseconds),
      row(
        'milliseconds until the page before the run can be used',
        median(untilUsable.native),
        median(untilUsable.loods),
      ),
    ],
  );
}

const guardNotes = ({ settingsPerSecond, runs, untilUsable }: GuardFindings) =>
  `Medians of ${runs.native.length} runs and ${untilUsable.native.length} loads each, by an admin, in turns, one browser with Loods and one without (it lets nothing run
by Znuny's own link). Each run had five new spam tickets; the database had to have none left.

- By the handbook: open the job, unfold its chapters, look at every setting, cancel, *Run this task*, look at the number, *Run task*. A
  script looks in no time; an admin does not.
- By Loods: *Run this task*, look at the panel, *Run*. The backup of the day was confirmed before, which costs two gestures once a day.
- The job had not run in the minute before: one that did is watched first, for four seconds or more, until its run is seen to be over.
- A thing to look at is a row of the edit page's form, or the number of tickets; in Loods' panel, a line.
- The guard reads and judges ${count(settingsPerSecond)} settings a second, once their page is there; a page has about 160.`;

function loadNotes(times: number): string {
  return `Medians of ${times} loads each, by two browsers in turns, one with Loods and one without, after a few that do not count.
Milliseconds are processor time of the page's main thread, from Chromium's trace, until the network is quiet: in
scripts (the page's own and those of Loods, compiling included), and in everything (also parsing, style and layout).
"Added" is the median of the differences between neighbouring loads; the brackets hold the middle half of these
differences, which tells how sure the median is.`;
}

function searchTable(searches: ReadonlyMap<Titled, Searches>): string {
  const row = (name: string, efforts: readonly SearchEffort[]): string[] => {
    const found = efforts.filter(({ isFound }) => isFound).length;
    const of = (read: (effort: SearchEffort) => number) => count(median(efforts.map(read)));
    const { gestures, milliseconds } = {
      gestures: of((one) => one.gestures),
      milliseconds: of((one) => one.milliseconds),
    };
    return [name, `${found} of ${efforts.length}`, gestures, milliseconds];
  };
  const rows = [...searches].flatMap(([titled, { native, loods, automatic }]) => [
    row(`tickets called ${titled}: native`, native),
    row('Loods', loods),
    row('Loods, automatic setting', automatic),
  ]);
  return table(['', 'found', 'gestures', 'ms'], rows);
}

const searchNotes = `From the dashboard: the search dialog, the whole subject into its Fulltext, Enter; with Loods another Enter, which puts its
search in. Natively in a browser without Loods, in turns with one that has it. Medians of ten subjects, found or not, until the page with
the results has loaded, or the ticket's own where it is the only one; by Loods the proposal is waited for. A ticket that is not found costs more tries, which are not in the figures. Full text looks in titles, too,
which the index does not cut: that finds most tickets that are still called as their subject.`;

function presetTable(presets: PresetEfforts): string {
  const row = (title: string, read: (effort: PresetEffort) => number): string[] => {
    const [few = 0, many = 0] = [...presets.values()].map((efforts) => median(efforts.map(read)));
    return [title, count(few), count(many), (many / few).toFixed(2)];
  };
  const longest = [...presets.values()].map((efforts) =>
    Math.max(...efforts.map(({ longestTask }) => longestTask)),
  );
  const tasks = longest.map((task) => (task === 0 ? '50 or less' : count(task)));
  return table(
    ['milliseconds', ...[...presets.keys()].map((number) => `${count(number)} presets`), 'ratio'],
    [
      row('until the pop-up shows them', ({ opened }) => opened),
      row('until one is found by three letters', ({ found }) => found),
      row('until one is moved', ({ moved }) => moved),
      ['the longest task', ...tasks, ''],
    ],
  );
}

function spamTable({ native, loods }: Efforts): string {
  const row = (title: string, read: (effort: Effort) => number): string[] => {
    const [by, ours] = [median(native.map(read)), median(loods.map(read))];
    return [title, count(by), count(ours), by === 0 ? '' : (ours / by).toFixed(2)];
  };
  return table(
    ['to mark one ticket as spam', 'native', 'Loods', 'Loods / native'],
    [
      row('gestures', ({ gestures }) => gestures),
      row('requests', ({ requests }) => requests),
      row('… of these that got to the server', ({ toServer }) => toServer),
      row('… of these to index.pl', ({ toIndexPl }) => toIndexPl),
      row('bytes', ({ bytes }) => bytes),
      row('milliseconds until done', ({ milliseconds }) => milliseconds),
    ],
  );
}

function loadTable(loads: ReadonlyMap<string, Loads>): string {
  const row = (title: string, { without, with: ours }: Loads, read: (cost: LoadCost) => number): string[] => {
    const [bare, own] = [without.map(read), ours.map(read)];
    const added = own.map((value, index) => value - (bare[index] ?? Number.NaN));
    const [from, to] = middleHalf(added).map(tenths);
    const ratio = (median(own) / median(bare)).toFixed(2);
    return [
      title,
      tenths(median(bare)),
      tenths(median(own)),
      ratio,
      `${tenths(median(added))} (${from} to ${to})`,
    ];
  };
  const rows = [...loads].flatMap(([title, load]) => [
    row(`${title}: scripts`, load, ({ scriptMs }) => scriptMs),
    row(`${title}: everything`, load, ({ taskMs }) => taskMs),
  ]);
  return table(['milliseconds to load', 'without', 'with', 'with / without', 'added'], rows);
}

const count = (value: number) => Math.round(value).toLocaleString('en');
const tenths = (value: number) => value.toFixed(1);

/** A table that reads well in a terminal too: words to the left, numbers to the right. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return [header, rule, ...rows].map((row) => `| ${row.map(pad).join(' | ')} |`).join('\n');
}
