// What is shown of a source that goes on changing.
import { useEffect, useState } from 'preact/hooks';

/** A source as Dexie's liveQuery makes it. */
export interface Source<Value> {
  readonly subscribe: (
    next: (value: Value) => void,
    error: (error: unknown) => void,
  ) => { readonly unsubscribe: () => void };
}

/** What is known of it so far. */
export type Live<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'read'; readonly value: Value };

/** The newest of a source; once it fails, it stays broken. @param source the same one at each call */
export function useLive<Value>(source: Source<Value>): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ kind: 'loading' });
  useEffect(() => {
    const subscription = source.subscribe(
      (value) => setLive({ kind: 'read', value }),
      (error) => {
        console.error('[Loods] Could not be read', error);
        setLive({ kind: 'broken' });
      },
    );
    return () => subscription.unsubscribe();
  }, [source]);
  return live;
}
