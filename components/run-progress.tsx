// How much is left of a run: a bar that falls.
import { PanelButton } from './panel-button';

export interface RunProgressProps {
  readonly label: string;
  readonly left: number;
  readonly total: number;
  /** The same in words. */
  readonly text: string;
  readonly stop?: { readonly label: string; readonly isStopping: boolean; readonly press: () => void };
}

export function RunProgress({ label, left, total, text, stop }: RunProgressProps) {
  return (
    <div class="progress">
      <progress aria-label={label} max={total} value={Math.min(left, total)} />
      <span>{text}</span>
      {stop && (
        <PanelButton action="guard-stop" label={stop.label} isOff={stop.isStopping} press={stop.press} />
      )}
    </div>
  );
}
