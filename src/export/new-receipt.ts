import type { Receipt, ReceiptElement, ReceiptKind } from '../domain/receipt';

interface Intent {
  readonly sessionId: string;
  readonly kind: ReceiptKind;
  /** Receipts of that kind so far. */
  readonly count: number;
  readonly run: number;
  readonly now: number;
  readonly after: number;
  readonly elements: readonly ReceiptElement[];
}

export const receiptKeyOf = (kind: ReceiptKind, count: number): string => `${kind}:${String(count + 1)}`;

/** The receipt of a request that is about to be sent. */
export const intendedReceipt = (intent: Intent): Receipt => ({
  sessionId: intent.sessionId,
  key: receiptKeyOf(intent.kind, intent.count),
  kind: intent.kind,
  state: 'intended',
  run: intent.run,
  attempts: 1,
  intendedAt: intent.now,
  answeredAt: null,
  after: intent.after,
  confirmed: false,
  note: null,
  elements: intent.elements,
});
