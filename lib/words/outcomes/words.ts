// What Loods says while it acts on a ticket and afterwards. Each language is a script of its own, loaded
// with the first press. A target is what the action leads to: the name of a state or of a queue, or a title.

type About = (number: string, target: string, owner?: string) => string;

/** What is said of one action. */
export interface ActionWords {
  readonly pending: string;
  readonly done: About;
  readonly already: About;
  /** Absent where no name can be unknown. */
  readonly unknownName?: About;
  readonly refused: About;
  readonly noRight: About;
  readonly unconfirmed: (target: string) => string;
  readonly notDone: About;
}

interface So {
  /** What is so once it is done, to be said of a ticket. */
  readonly so: (target: string) => string;
}

/** What is said of all actions, and of each. */
export interface OutcomeWords {
  readonly close: string;
  readonly doneButLocked: (number: string, so: string, owner?: string) => string;
  readonly doneButUnlocked: (number: string, so: string) => string;
  /** The row is Znuny's, from the ticket's history. */
  readonly doneButDateless: (number: string, so: string, row: string) => string;
  readonly altered: (number: string, title: string) => string;
  readonly overtaken: (number: string, title: string) => string;
  readonly changedSince: (number: string, rows: string) => string;
  readonly checking: string;
  /** Behind what is under way, when it takes long. */
  readonly stillWaiting: string;
  readonly locked: (number: string, owner?: string) => string;
  readonly notFound: string;
  readonly sessionExpired: string;
  readonly noPermission: (message: string) => string;
  readonly errorScreen: (message: string) => string;
  readonly noConnection: string;
  readonly timedOut: (seconds: number) => string;
  readonly unknownPage: string;
  readonly unexpected: string;
  readonly noSettings: string;
  readonly updated: string;
  readonly logIn: string;
  readonly tryAgain: string;
  readonly check: string;
  readonly takeBack: string;
  /** What is so again once an action is undone, to be said of a ticket. */
  readonly again: Readonly<Record<'spam' | 'bounce' | 'rename', (former: string) => string>>;
  readonly withLockAndOwner: (again: string) => string;
  readonly titleLabel: string;
  readonly titleMissing: string;
  readonly save: string;
  readonly cancel: string;
  readonly spam: ActionWords & So;
  readonly bounce: ActionWords & So;
  readonly rename: ActionWords & So;
  /** The target is what is so again. */
  readonly undo: ActionWords;
}
