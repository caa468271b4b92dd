import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fromForm, type PresetForm, toForm } from '@/lib/presets/form';
import type { Preset, PresetDraft } from '@/lib/store/preset';
import type { PresetWords } from '@/lib/words/presets';

interface PresetEditorProps {
  readonly draft: PresetDraft;
  /** Labels of what the search had and a preset can't hold. */
  readonly leftOut: readonly string[];
  readonly words: PresetWords;
  readonly groups: readonly string[];
  readonly save: (preset: Preset) => void;
  readonly remove: (id: string) => void;
  readonly cancel: () => void;
}

/** The form of one preset. */
export function PresetEditor({ draft, leftOut, words, groups, save, remove, cancel }: PresetEditorProps) {
  const [form, setForm] = useState(() => toForm(draft));
  const [problem, setProblem] = useState<'needsName' | 'tooMuch' | 'findsAll'>();
  const { id } = draft;
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const set = (parts: Partial<PresetForm>) => {
    setProblem(undefined);
    setForm({ ...form, ...parts });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const preset = fromForm(form, draft);
    if (typeof preset === 'string') setProblem(preset);
    else save(preset);
  };
  const text = (name: 'name' | 'group' | 'text', attributes: object = {}) => (
    <input
      id={name}
      value={form[name]}
      onInput={(event) => set({ [name]: event.currentTarget.value })}
      {...attributes}
    />
  );
  const lines = (name: 'queues' | 'states') => (
    <textarea
      id={name}
      rows={2}
      aria-describedby={`${name}-hint`}
      aria-label={name === 'states' ? words.state : undefined}
      value={form[name]}
      onInput={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const select = <Name extends 'field' | 'state' | 'age' | 'unit'>(
    name: Name,
    options: Readonly<Record<PresetForm[Name], string>>,
    label?: string,
  ) => (
    <select
      id={name}
      aria-label={label}
      value={form[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    >
      {Object.entries<string>(options).map(([value, shown]) => (
        <option key={value} value={value}>
          {shown}
        </option>
      ))}
    </select>
  );
  return (
    <form
      class="editor"
      aria-label={id ? words.changePreset : words.newPreset}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // would close the pop-up
        cancel();
      }}
    >
      {leftOut.length > 0 && <p role="status">{words.leftOut(leftOut.join(', '))}</p>}
      <Part label={words.name} for="name">
        {text('name', { ref: name, 'aria-invalid': problem === 'needsName' })}
      </Part>
      <Part label={words.text} for="text" hint={words.textHint}>
        {text('text', { 'aria-describedby': 'text-hint' })}
        <label class="tick">
          <input
            type="checkbox"
            checked={form.asIs}
            onChange={(event) => set({ asIs: event.currentTarget.checked })}
          />
          {words.asIs}
        </label>
      </Part>
      <Part label={words.field} for="field">
        {select('field', words.fields)}
      </Part>
      <Part label={words.queues} for="queues" hint={words.queuesHint}>
        {lines('queues')}
      </Part>
      <Part
        label={words.state}
        for="state"
        {...(form.state === 'chosen' && { hint: words.statesHint, hintOf: 'states' })}
      >
        {select('state', words.states)}
        {form.state === 'chosen' && lines('states')}
      </Part>
      <Part label={words.age} for="age">
        {select('age', words.ages)}
        {form.age !== 'any' && (
          <span class="age">
            <input
              type="number"
              min="1"
              max="59"
              required
              aria-label={words.count}
              value={form.count}
              onInput={(event) => set({ count: event.currentTarget.valueAsNumber })}
            />
            {select('unit', words.units, words.age)}
          </span>
        )}
      </Part>
      <Part label={words.group} for="group">
        {text('group', { list: 'groups' })}
        <datalist id="groups">
          {groups.map((group) => (
            <option key={group} value={group} />
          ))}
        </datalist>
      </Part>
      {problem && <p role="alert">{words[problem]}</p>}
      <div class="bar">
        <button type="submit">{words.save}</button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
        {id && (
          <button type="button" class="apart" onClick={() => remove(id)}>
            {words.remove}
          </button>
        )}
      </div>
    </form>
  );
}

interface PartProps {
  readonly label: string;
  readonly for: string;
  readonly hint?: string;
  /** The field that the hint describes, if it is another. */
  readonly hintOf?: string;
  readonly children: ComponentChildren;
}

function Part({ label, for: of, hint, hintOf = of, children }: PartProps) {
  return (
    <div class="part">
      <label for={of}>{label}</label>
      {children}
      {hint && (
        <span class="about" id={`${hintOf}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}
