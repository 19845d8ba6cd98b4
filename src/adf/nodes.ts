/** The part of Atlassian Document Format that a ticket's description uses (developer.atlassian.com/cloud/jira/platform/apis/document/structure). */
export type AdfMark = { readonly type: 'code' } | { readonly type: 'strong' };

export type AdfInline = { readonly type: 'text'; readonly text: string; readonly marks?: readonly AdfMark[] } | { readonly type: 'hardBreak' };

export interface AdfParagraph {
  readonly type: 'paragraph';
  readonly content: readonly AdfInline[];
}

export interface AdfHeading {
  readonly type: 'heading';
  readonly attrs: { readonly level: number };
  readonly content: readonly AdfInline[];
}

export interface AdfListItem {
  readonly type: 'listItem';
  readonly content: readonly AdfParagraph[];
}

export interface AdfBulletList {
  readonly type: 'bulletList';
  readonly content: readonly AdfListItem[];
}

export interface AdfOrderedList {
  readonly type: 'orderedList';
  readonly attrs: { readonly order: number };
  readonly content: readonly AdfListItem[];
}

/** Every task item needs a `localId` of its own, or Jira answers INVALID_INPUT (facts/forge.md §8). */
export interface AdfTaskItem {
  readonly type: 'taskItem';
  readonly attrs: { readonly localId: string; readonly state: 'TODO' };
  readonly content: readonly AdfInline[];
}

export interface AdfTaskList {
  readonly type: 'taskList';
  readonly attrs: { readonly localId: string };
  readonly content: readonly AdfTaskItem[];
}

export interface AdfTableCell {
  readonly type: 'tableHeader' | 'tableCell';
  /** Width of the column in pixels, the same on every row. */
  readonly attrs: { readonly colwidth: readonly [number] };
  readonly content: readonly AdfParagraph[];
}

export interface AdfTableRow {
  readonly type: 'tableRow';
  readonly content: readonly AdfTableCell[];
}

export interface AdfTable {
  readonly type: 'table';
  readonly attrs: { readonly isNumberColumnEnabled: false; readonly layout: 'default' };
  readonly content: readonly AdfTableRow[];
}

export type AdfBlock = AdfParagraph | AdfHeading | AdfBulletList | AdfOrderedList | AdfTaskList | AdfTable;

export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfBlock[];
}
