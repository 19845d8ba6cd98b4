import type { Receipt, ReceiptKind, ReceiptRepository } from '../../domain/receipt';
import { BATCH_KEYS, type Kvs } from '../kvs';
import { receiptKey } from '../keys';
import { getBlobs } from '../packed/blobs';
import { readValue } from '../records/record';
import { receiptShape } from './shape';

/** Receipts of a session. They are numbered without gaps, so reading by key finds them all, where a query would lag. */
export function createReceipts(kvs: Kvs): ReceiptRepository {
  return {
    async load(sessionId: string, kind: ReceiptKind): Promise<readonly Receipt[]> {
      const receipts: Receipt[] = [];
      for (;;) {
        const keys = Array.from({ length: BATCH_KEYS }, (_, index) => receiptKey(sessionId, `${kind}:${String(receipts.length + index + 1)}`));
        const found = await getBlobs(kvs, 'receipt', keys);
        for (const key of keys) {
          const stored = found.get(key);
          if (stored === undefined) return receipts;
          receipts.push(readValue('receipt', receiptShape, stored));
        }
      }
    },
  };
}
