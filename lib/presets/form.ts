// A preset as a form has it: names of queues and states line by line, and each choice by itself.
import { findsSomething, type Preset, type PresetDraft, presetSchema } from '../store/preset';

export interface PresetForm {
  readonly name: string;
  readonly group: string;
  readonly text: string;
  readonly field: Preset['field'];
  readonly asIs: boolean;
  readonly queues: string;
  readonly state: 'any' | 'open' | 'closed' | 'chosen';
  readonly states: string;
  readonly age: 'any' | 'older' | 'newer';
  readonly count: number;
  readonly unit: NonNullable<Preset['age']>['unit'];
}

type Chosen = Preset['queues'];

/** Nothing yet. */
export const emptyDraft: PresetDraft = {
  name: '',
  group: '',
  text: '',
  field: 'subject',
  asIs: false,
  queues: [],
  states: 'any',
};

/** What the form begins with. */
export function toForm({ name, group, text, field, asIs, queues, states, age }: PresetDraft): PresetForm {
  const isChosen = typeof states !== 'string';
  return {
    name,
    group,
    text,
    field,
    asIs,
    queues: toLines(queues),
    state: isChosen ? 'chosen' : states,
    states: isChosen ? toLines(states) : '',
    age: age?.than ?? 'any',
    count: age?.count ?? 3,
    unit: age?.unit ?? 'year',
  };
}

/** The preset of a form, or what is the matter with it. @param former what it was: a name that stays keeps its id */
export function fromForm(
  form: PresetForm,
  former: PresetDraft,
): Preset | 'needsName' | 'tooMuch' | 'findsAll' {
  const { name, group, text, field, asIs, state, age: than, count, unit } = form;
  const formerStates = typeof former.states === 'string' ? [] : former.states;
  const states = fromLines(form.states, formerStates);
  const parsed = presetSchema.safeParse({
    id: former.id ?? crypto.randomUUID(),
    ...{ name, group, text, field, asIs },
    queues: fromLines(form.queues, former.queues),
    states: state === 'chosen' ? (states.length > 0 ? states : 'any') : state,
    ...(than !== 'any' && { age: { than, count, unit } }),
  });
  if (!parsed.success) return parsed.error.issues[0]?.path[0] === 'name' ? 'needsName' : 'tooMuch';
  return findsSomething(parsed.data) ? parsed.data : 'findsAll';
}

const toLines = (chosen: Chosen) => chosen.map(({ name }) => name).join('\n');

function fromLines(lines: string, former: Chosen): Chosen {
  const names = lines.split('\n').map((line) => line.trim());
  return names.filter(Boolean).map((name) => former.find((one) => one.name === name) ?? { name });
}
