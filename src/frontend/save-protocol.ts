/** Events between the page and the Frame `save`. */
export const SAVE_EVENTS = {
  /** Frame: it is there and waits for a document. */
  ready: 'save.ready',
  /** Page: {@link SavedDocument}. */
  document: 'save.document',
} as const;

/** A text to be saved as a file. */
export interface SavedDocument {
  readonly name: string;
  readonly text: string;
}

const TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', md: 'text/markdown', json: 'application/json' };

/** Media type of a file, by its name. */
export const mediaType = (name: string): string => `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'};charset=utf-8`;

/** What an event carried; null for anything else. */
export function readDocument(payload: unknown): SavedDocument | null {
  if (typeof payload !== 'object' || payload === null || !('name' in payload) || !('text' in payload)) return null;
  const { name, text } = payload;
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : null;
}
