// Giving something away as a file, and taking it from one.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface FileToolsProps {
  readonly exportLabel: string;
  readonly importLabel: string;
  /** False where there is nothing to give away. */
  readonly canExport: boolean;
  readonly onExport: () => void;
  /** Gets what a chosen file says. */
  readonly onText: (text: string) => void;
  /** Buttons beside its own. */
  readonly children?: ComponentChildren;
}

export function FileTools(props: FileToolsProps) {
  const { exportLabel, importLabel, canExport, onExport, onText, children } = props;
  const input = useRef<HTMLInputElement>(null);
  const open = async ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    const file = field.files?.[0];
    if (file) onText(await file.text());
    field.value = ''; // so that the same file, mended, can be chosen again
  };
  return (
    <div class="tools">
      <button type="button" disabled={!canExport} onClick={onExport}>
        {exportLabel}
      </button>
      <button type="button" onClick={() => input.current?.click()}>
        {importLabel}
      </button>
      <input ref={input} type="file" accept=".json" aria-label={importLabel} hidden onChange={open} />
      {children}
    </div>
  );
}
