/** Kinds of stored things, as an administrator would count them. */
export const STORED_KINDS = ['sessions', 'tickets', 'texts', 'files', 'findings', 'receipts', 'audit', 'other'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

/** How many records there are of a kind, and their bytes. */
export interface StoredAmount {
  readonly count: number;
  readonly bytes: number;
}

export type StorageUse = Readonly<Record<StoredKind, StoredAmount>>;

const NOTHING: StoredAmount = { count: 0, bytes: 0 };

/** Nothing stored at all. */
export const NO_USE: StorageUse = { sessions: NOTHING, tickets: NOTHING, texts: NOTHING, files: NOTHING, findings: NOTHING, receipts: NOTHING, audit: NOTHING, other: NOTHING };

/** Both together, kind by kind. */
export const addUse = (one: StorageUse, other: StorageUse): StorageUse =>
  STORED_KINDS.reduce<StorageUse>((sum, kind) => ({ ...sum, [kind]: { count: one[kind].count + other[kind].count, bytes: one[kind].bytes + other[kind].bytes } }), NO_USE);

/** A stretch of the count. `next` goes on with it; null where all is counted. */
export interface CountedUse {
  readonly use: StorageUse;
  readonly next: string | null;
}

export interface StorageCounter {
  /** Counts one page of records. @param cursor of the stretch before; null begins. */
  count(cursor: string | null): Promise<CountedUse>;
}
