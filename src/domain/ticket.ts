import type { Phase, Size } from './plan';
import type { RowRef } from './spec';

/**
 * Text that a writer composed. Two marks are known, `code` in backticks and **strong** in double asterisks; a backslash
 * takes the meaning from the character behind it. Nothing else is markup, so prose can hold no link and no image.
 */
export type ProseText = string;

/** Something that Drupal will ask, or that two rows contradict, and the sheets do not answer. */
export interface Question {
  /** Which rule asked: `media-source`, `storage-cardinality`. */
  readonly code: string;
  readonly text: ProseText;
  readonly rows: readonly RowRef[];
}

/** A cell of a facts table. `source` names the sheet's cell it copies; null for a label that code put there. */
export interface FactCell {
  readonly text: string;
  readonly source: { readonly ref: RowRef; readonly column: string } | null;
  /** Machine names and patterns are drawn in a monospaced face. */
  readonly code?: boolean;
  /** Further cells of the sheets that this one stands for: the same text on other rows, or the parts that `text` lists. */
  readonly covers?: readonly FactCell[];
}

/** A part of the configuration. Every text with a source is a cell of the sheets, verbatim. */
export type FactBlock =
  /** A caption over what follows: the name of a child component. */
  | { readonly kind: 'heading'; readonly text: string }
  /** Settings by name: the first column holds the sheet's headers. */
  | { readonly kind: 'settings'; readonly columns: readonly string[]; readonly rows: readonly (readonly FactCell[])[] }
  /** One sheet row each, at most 8 columns, the first of them the row number. */
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly FactCell[])[] }
  /** A column with one value throughout, or a group of rows, said in a line: `Trns.: n on every row`. */
  | { readonly kind: 'constant'; readonly label: string; readonly cell: FactCell; readonly cells: readonly FactCell[]; readonly rest: string }
  /** Composed remark: `Already built (Dev: x): rows 40–43.` */
  | { readonly kind: 'line'; readonly text: ProseText }
  /** Long cells as a list: whose, which column, verbatim. */
  | { readonly kind: 'notes'; readonly items: readonly NoteItem[] };

export interface NoteItem {
  readonly subject: string;
  readonly label: string;
  readonly cell: FactCell;
}

/** A file with the rows that a ticket was made from: `Fields.csv rows 2–44`. */
export interface SourceLine {
  readonly file: string;
  readonly rows: readonly number[];
}

/** ID, X, Dev and QA cells of the rows: they stand under Source, not in the configuration. */
export interface SourceFact {
  readonly label: string;
  readonly cell: FactCell;
}

/** What a Writer gives. */
export interface Prose {
  /** One sentence; null for a removal, which has a purpose. */
  readonly story: ProseText | null;
  readonly purpose: ProseText | null;
  readonly know: readonly ProseText[];
  readonly assumed: readonly ProseText[];
  readonly criteria: readonly ProseText[];
}

/** A ticket, whole: what code took from the sheets and what a Writer wrote. */
export interface TicketContent {
  readonly id: string;
  readonly title: string;
  readonly phase: Phase;
  readonly size: Size;
  readonly sizeReason: string;
  /** Admin paths, without the host. */
  readonly where: readonly string[];
  /** Why it waits; null for a ticket that does not. */
  readonly waits: ProseText | null;
  readonly prose: Prose;
  /** Criteria that the administrator wants in every ticket of its kinds; they follow the writer's. Absent where there are none. */
  readonly standing?: readonly ProseText[];
  readonly questions: readonly Question[];
  readonly dependsOn: readonly { readonly id: string; readonly title: string }[];
  readonly mustExist: readonly ProseText[];
  readonly alreadyThere: readonly ProseText[];
  readonly configuration: readonly FactBlock[];
  readonly source: readonly SourceLine[];
  readonly sourceFacts: readonly SourceFact[];
}
