// How long the main thread of a page computes while the page loads, from Chromium's own trace.
//
// Not from Performance.getMetrics: its ScriptDuration has what runs at once, in content scripts too, and lacks all that
// runs after an await; its milliseconds pass even while other programs have the processor. The trace has both: every
// entry into script, and the processor time of the thread.
import type { CDPSession, Page } from '@playwright/test';

export interface LoadCost {
  /** Processor time in scripts, compiling included: the page's own and those of extensions. */
  readonly scriptMs: number;
  /** Processor time in all tasks: besides scripts also parsing, style, layout, and making room for a content script. */
  readonly taskMs: number;
  /** Whether a script of an extension ran. */
  readonly extensionRan: boolean;
}

interface TraceEvent {
  readonly name: string;
  /** X: an interval. M: says what a thread is. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** How much of the length the thread had a processor; left out if that is less than a microsecond. */
  readonly tdur?: number;
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } };
}

const categories = ['devtools.timeline', 'v8', 'toplevel', '__metadata'];
/** Whatever enters script is inside one of these. Promises go on in microtasks, outside of any other entry. */
const scripts = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'v8.run',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);
/** A task is over before its microtasks run. */
const tasks = new Set(['ThreadControllerImpl::RunTask', ...scripts]);

/** What it costs the page to do that. */
export async function costOf(page: Page, load: () => Promise<void>): Promise<LoadCost> {
  const session = await page.context().newCDPSession(page);
  const events = mainThreads(await trace(session, load));
  await session.detach();
  return {
    scriptMs: milliseconds(events, scripts),
    taskMs: milliseconds(events, tasks),
    extensionRan: events.some(
      ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension://'),
    ),
  };
}

async function trace(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: categories } });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** The events of pages' main threads, oldest first. A browser with one open page has one that does anything. */
function mainThreads(events: readonly TraceEvent[]): TraceEvent[] {
  const idOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events.filter(({ ph, args }) => ph === 'M' && args.name === 'CrRendererMain').map(idOf),
  );
  return events.filter((event) => main.has(idOf(event))).sort((a, b) => a.ts - b.ts);
}

/** Sum of the outermost intervals of those names: what is inside another one is in its time already. */
function milliseconds(events: readonly TraceEvent[], names: ReadonlySet<string>): number {
  let microseconds = 0;
  let end = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of events) {
    if (ph !== 'X' || !names.has(name) || ts < end) continue;
    microseconds += tdur;
    end = ts + dur;
  }
  if (microseconds === 0) throw new Error('The trace has no processor times');
  return microseconds / 1000;
}
