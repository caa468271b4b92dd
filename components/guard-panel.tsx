// The frame of the guard's panel: what it says first, and what stands below.
import type { ComponentChildren } from 'preact';
import css from './guard-panel.css?inline';
import { Sentence } from './sentence';

export interface GuardPanelProps {
  readonly heading: string;
  /** Read out when it changes. */
  readonly verdict: string;
  /** Why, where there is a reason to tell. */
  readonly reason?: string | undefined;
  /** What has just happened; it stands above. */
  readonly news?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function GuardPanel({ heading, verdict, reason, news, children }: GuardPanelProps) {
  return (
    <section aria-label={heading} tabIndex={-1}>
      <style>{css}</style>
      <div class="head">
        <h2>{heading}</h2>
      </div>
      <div class="content">
        {news}
        <p class="verdict" role="status">
          <strong>{verdict}</strong>
          {reason && <Sentence text={reason} />}
        </p>
        {children}
      </div>
    </section>
  );
}
