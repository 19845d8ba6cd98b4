import type { Call } from '../call';
import { findField, kindOf, offered } from '../fields/catalog';
import { FieldProblem } from '../fields/problem';
import { asObject, isList, type Json, type JsonObject } from '../model/json';
import type { Field, IssueType, Project } from '../model/project';
import type { IssueInput } from './input';
import { linkDraft, type LinkDraft } from './link-input';
import { cannotBeSet, type Problems } from './problems';

/** What a request fills in, in stored form. */
export interface Intake {
  readonly values: Readonly<Record<string, Json>>;
  readonly links: readonly LinkDraft[];
  /** Bodies of comments to add. */
  readonly comments: readonly Json[];
}

/** Where the values go, and what stands there already. */
export interface IntakePlace {
  readonly call: Call;
  readonly project: Project;
  readonly type: IssueType;
  readonly current: Readonly<Record<string, Json>>;
}

/** Handled by the structure of the issue, not by its screens. */
const STRUCTURAL = ['project', 'issuetype', 'parent'];

/** Takes in `fields` and `update`; what is refused is noted in `problems`. */
export function takeIn(place: IntakePlace, input: IssueInput, problems: Problems): Intake {
  const values: Record<string, Json> = {};
  const links: LinkDraft[] = [];
  const comments: Json[] = [];
  for (const [id, said] of Object.entries(input.fields)) {
    if (STRUCTURAL.includes(id)) continue;
    const field = settable(place, id);
    if (field === undefined) problems.add(id, cannotBeSet(id));
    else if (input.update[id] !== undefined) problems.add(id, `Field '${id}' cannot appear in both 'fields' and 'update'`);
    else keep(values, id, problems.attempt(id, () => kindOf(field).accept(said, { ...place, field })));
  }
  for (const [id, operations] of Object.entries(input.update)) {
    if (id === 'comment') comments.push(...operations.flatMap((operation) => commentBody(operation) ?? []));
    else if (id === 'issuelinks' && onScreen(place, id)) {
      for (const operation of operations) {
        const draft = problems.attempt(id, () => linkDraft(place.call, operation));
        if (draft !== undefined) links.push(draft);
      }
    } else {
      const field = settable(place, id);
      if (field === undefined) problems.add(id, cannotBeSet(id));
      else keep(values, id, problems.attempt(id, () => operate(place, field, operations)));
    }
  }
  return { values, links, comments };
}

function keep(values: Record<string, Json>, id: string, value: Json | undefined): void {
  if (value !== undefined) values[id] = value;
}

function onScreen({ call, project, type }: IntakePlace, id: string): boolean {
  return type.screen.includes(id) && offered(call.caller, project, id);
}

function settable(place: IntakePlace, id: string): Field | undefined {
  return onScreen(place, id) ? findField(place.project, id) : undefined;
}

function operate(place: IntakePlace, field: Field, operations: readonly JsonObject[]): Json {
  const kind = kindOf(field);
  return operations.reduce<Json>((current, operation) => {
    const [[verb, said] = ['', null]] = Object.entries(operation);
    if (!kind.operations.includes(verb)) throw new FieldProblem(`Field '${field.id}' does not support operation '${verb}'`);
    if (verb === 'set') return kind.accept(said, { ...place, field });
    const before = isList(current) ? current : [];
    const accepted = kind.accept([said], { ...place, field });
    const named = isList(accepted) ? accepted : [];
    return verb === 'add' ? [...new Set([...before, ...named])] : before.filter((item) => !named.includes(item));
  }, place.current[field.id] ?? null);
}

function commentBody(operation: JsonObject): Json | undefined {
  return asObject(operation['add'])?.['body'];
}
