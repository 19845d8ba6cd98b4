import type { Receipt, ReceiptElement } from '../domain/receipt';
import type { ExportReceipts } from './state';

interface Undone {
  readonly ref: string;
  readonly at: number;
}

const deleted = (undo: readonly Receipt[]): Undone[] =>
  undo.flatMap((receipt) => receipt.elements.flatMap((element) => (element.state === 'success' ? [{ ref: element.ref, at: receipt.answeredAt ?? receipt.intendedAt }] : [])));

const nothing = ({ ref, attachment }: ReceiptElement): ReceiptElement => ({ ref, state: 'not_executed', ...(attachment === undefined ? {} : { attachment }) });

/** Receipts as they stand after deletions: what was deleted, and what hung on it, was never made. Nothing is discarded in storage. */
export function afterUndo(receipts: ExportReceipts, undo: readonly Receipt[]): ExportReceipts {
  const gone = deleted(undo);
  if (gone.length === 0) return receipts;
  const lastAt = new Map<string, number>();
  for (const { ref, at } of gone) lastAt.set(ref, Math.max(at, lastAt.get(ref) ?? 0));
  const isGone = (ref: string, receipt: Receipt): boolean => receipt.intendedAt <= (lastAt.get(ref) ?? -1);
  const view = (list: readonly Receipt[]): Receipt[] =>
    list.map((receipt) => ({
      ...receipt,
      elements: receipt.elements.map((element) => (element.state === 'success' && element.ref.split('>').some((ref) => isGone(ref, receipt)) ? nothing(element) : element)),
    }));
  return { epics: view(receipts.epics), issues: view(receipts.issues), attachment: view(receipts.attachment), link: view(receipts.link), sprint: view(receipts.sprint), rank: view(receipts.rank) };
}
