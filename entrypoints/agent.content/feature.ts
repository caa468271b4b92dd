// What a feature is, and what it gets to work with.
import type { Command } from '@/lib/commands';
import type { AgentPage } from '@/lib/otrs/page';
import type { Screen } from '@/lib/otrs/screens';
import type { Area } from '@/lib/store/area';
import type { Load } from './scripts';

export interface FeatureContext {
  readonly page: AgentPage;
  readonly document: Document;
  /** Aborted when the feature has to go: the extension was updated, or the feature failed. */
  readonly signal: AbortSignal;
  /** Address of the page's help desk: origin and CGI path. */
  readonly helpDesk: string;
  /** What is kept for it; this throws once `isAlive` says no. */
  readonly area: Area;
  /** False once the extension was updated or removed while this tab stayed open. */
  readonly isAlive: () => boolean;
  /** Who wants to hear of the browser's shortcuts. */
  readonly commands: Set<(command: Command) => unknown>;
  /** Loads a part that is used now. */
  readonly load: Load;
}

/** One thing Loods can do on some screens. */
export interface Feature {
  /** Name in reports, and in `data-loods-feature` on what it adds to the page. */
  readonly id: string;
  /** It is mounted on a page for which one of these says yes. */
  readonly screens: readonly Screen[];
  /** Adds its part to the page; what bears its id goes when the signal is aborted. A throw switches it off. */
  readonly mount: (context: FeatureContext) => void;
}
