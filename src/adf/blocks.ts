import type { Span } from './spans';

/** A block of a description before it takes the form of ADF or of Markdown. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'bullets' | 'numbered' | 'tasks'; readonly items: readonly (readonly Span[])[] }
  /** A caption for each column, then rows of as many cells. */
  | { readonly kind: 'table'; readonly columns: readonly (readonly Span[])[]; readonly rows: readonly (readonly (readonly Span[])[])[] };
