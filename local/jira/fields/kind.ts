import type { Call } from '../call';
import type { Json, JsonObject } from '../model/json';
import type { Field, Project } from '../model/project';

/** Where a field is filled or shown. */
export interface FieldPlace {
  readonly call: Call;
  readonly project: Project;
  readonly field: Field;
}

/** How the values of one kind of field are taken in, kept and shown. */
export interface FieldKind {
  /** `type` and `items` of the field's schema in create metadata. */
  readonly schema: { readonly type: string; readonly items?: string };
  readonly operations: readonly string[];
  /**
   * From what a request says to what is stored.
   * @throws FieldProblem
   */
  accept(input: Json, place: FieldPlace): Json;
  /** From what is stored to what an answer says. */
  show(value: Json, place: FieldPlace): Json;
  allowedValues?(place: FieldPlace): readonly JsonObject[];
  autoCompleteUrl?(place: FieldPlace): string;
}

/** Shown as it is stored. */
export const asStored = (value: Json): Json => value;
