import { asObject, asText, isList, type Json, type JsonObject } from '../model/json';
import { PRIORITIES, showPriority } from '../show/priorities';
import type { FieldKind, FieldPlace } from './kind';
import { FieldProblem } from './problem';

/** The id among `choices` that `{id}` or `{[nameKey]}` names. */
function chosen(input: Json, nameKey: string, choices: readonly { readonly id: string; readonly name: string }[], refuse: (said: string) => string): string {
  const id = asText(asObject(input)?.['id']);
  const name = asText(asObject(input)?.[nameKey]);
  const found = choices.find((choice) => (id === undefined ? choice.name === name : choice.id === id));
  if (found === undefined) throw new FieldProblem(refuse(id === undefined ? `name '${name ?? ''}'` : `id '${id}'`));
  return found.id;
}

function eachChosen(input: Json, nameKey: string, choices: readonly { readonly id: string; readonly name: string }[], refuse: (said: string) => string): Json {
  if (input === null) return [];
  if (!isList(input)) throw new FieldProblem('data was not an array');
  return [...new Set(input.map((item) => chosen(item, nameKey, choices, refuse)))];
}

const priorities = ({ project }: FieldPlace): readonly { readonly id: string; readonly name: string }[] =>
  PRIORITIES.filter(({ id }) => project.priorityIds.includes(id));

export const priority: FieldKind = {
  schema: { type: 'priority' },
  operations: ['set'],
  accept: (input, place) => (input === null ? null : chosen(input, 'name', priorities(place), () => 'The priority selected is invalid.')),
  show: (value, { call }) => {
    const found = PRIORITIES.find(({ id }) => id === value);
    return found === undefined ? null : showPriority(call.base, found);
  },
  allowedValues: (place) => priorities(place).map((choice) => showPriority(place.call.base, choice)),
};

const showComponent = ({ call }: FieldPlace, component: { readonly id: string; readonly name: string }): JsonObject => ({
  self: `${call.base}/rest/api/3/component/${component.id}`,
  id: component.id,
  name: component.name,
});

export const components: FieldKind = {
  schema: { type: 'array', items: 'component' },
  operations: ['add', 'set', 'remove'],
  accept: (input, { project }) => eachChosen(input, 'name', project.components, (said) => `Component ${said} is not valid`),
  show: (value, place) =>
    place.project.components.filter(({ id }) => isList(value) && value.includes(id)).map((found) => showComponent(place, found)),
  allowedValues: (place) => place.project.components.map((component) => showComponent(place, component)),
};

const options = ({ field }: FieldPlace): readonly { readonly id: string; readonly name: string }[] =>
  field.options.map(({ id, value }) => ({ id, name: value }));

const showOption = ({ call }: FieldPlace, choice: { readonly id: string; readonly name: string }): JsonObject => ({
  self: `${call.base}/rest/api/3/customFieldOption/${choice.id}`,
  value: choice.name,
  id: choice.id,
});

export const option: FieldKind = {
  schema: { type: 'option' },
  operations: ['set'],
  accept: (input, place) => (input === null ? null : chosen(input, 'value', options(place), (said) => `Option ${said} is not valid`)),
  show: (value, place) => {
    const found = options(place).find(({ id }) => id === value);
    return found === undefined ? null : showOption(place, found);
  },
  allowedValues: (place) => options(place).map((choice) => showOption(place, choice)),
};

export const optionList: FieldKind = {
  schema: { type: 'array', items: 'option' },
  operations: ['add', 'set', 'remove'],
  accept: (input, place) => eachChosen(input, 'value', options(place), (said) => `Option ${said} is not valid`),
  show: (value, place) => options(place).filter(({ id }) => isList(value) && value.includes(id)).map((found) => showOption(place, found)),
  allowedValues: (place) => options(place).map((choice) => showOption(place, choice)),
};
