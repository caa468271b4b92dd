// A long list of which only what is seen is drawn: a thousand rows cost as much as ten.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A row, or a heading between rows. */
export interface WindowRow {
  readonly key: string;
  readonly height: number;
  readonly draw: () => ComponentChildren;
  /** Its number among the rows, from 1; a heading has none. */
  readonly place?: number;
}

interface WindowListProps {
  readonly rows: readonly WindowRow[];
  /** How many rows there are, headings not counted. */
  readonly count: number;
  readonly label: string;
  /** The row that has the focus, or would get it: always drawn, and scrolled to when it becomes another. */
  readonly active: string | undefined;
}

/** Drawn above and below what is seen, in pixels. */
const margin = 200;

export function WindowList({ rows, count, label, active }: WindowListProps) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, see] = useState({ top: 0, height: 600 });
  const tops: number[] = [];
  let total = 0;
  for (const { height } of rows) {
    tops.push(total);
    total += height;
  }
  const look = () => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    see({ top: scrollTop, height: clientHeight });
  };
  useLayoutEffect(() => {
    const index = rows.findIndex(({ key }) => key === active);
    const [top, height] = [tops[index], rows[index]?.height];
    if (box.current && top !== undefined && height !== undefined) scrollTo(box.current, top, height);
    look();
  }, [active, rows.length]);
  return (
    <div class="window" ref={box} onScroll={look}>
      <ul aria-label={label} style={{ height: `${total}px` }}>
        {rows.map(({ key, height, draw, place }, index) => {
          const top = tops[index] ?? 0;
          const isSeen = top + height > seen.top - margin && top < seen.top + seen.height + margin;
          if (!isSeen && key !== active) return null;
          return (
            <li
              key={key}
              class={place ? undefined : 'heading'}
              style={{ top: `${top}px`, height: `${height}px` }}
              {...(place && { 'aria-setsize': count, 'aria-posinset': place })}
            >
              {draw()}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Scrolls no further than needed. */
function scrollTo(box: Element, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  const below = top + height - box.clientHeight;
  if (below > box.scrollTop) box.scrollTop = below;
}
