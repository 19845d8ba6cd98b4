import type { SpecRow } from '../../../domain/spec';

/** What a note says of a field, as one sees it in the site: `takes 80 characters at most`. */
export interface Reading {
  /** Fields with the same words are told together. */
  readonly words: string;
  /** The clause for the fields' names; `one` where it is a single name. */
  readonly say: (names: string, one: boolean) => string;
}

/** A form in which notes say something of a field. */
export interface NotePattern {
  /** Stable, kebab-case; for tests. */
  readonly code: string;
  /** @param note what the note asks for, without its history; empty where there is none */
  readonly read: (note: string, row: SpecRow) => Reading | null;
  readonly weight: number;
}

/** A reading whose verb agrees with the number of fields: `takes` for one, `take` for several. */
export const verb = (single: string, plural: string, rest: string): Reading => ({ words: `${single} ${rest}`, say: (names, one) => `${names} ${one ? single : plural} ${rest}` });
