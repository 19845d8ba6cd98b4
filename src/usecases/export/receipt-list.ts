import type { Receipt } from '../../domain/receipt';
import type { ExportReceipts } from '../../export/state';

const placed = (list: readonly Receipt[], receipt: Receipt): Receipt[] =>
  list.some((one) => one.key === receipt.key) ? list.map((one) => (one.key === receipt.key ? receipt : one)) : [...list, receipt];

/** The receipts with this one at its place; a new one comes last. */
export function receiptIn(receipts: ExportReceipts, receipt: Receipt): ExportReceipts {
  switch (receipt.kind) {
    case 'epics':
      return { ...receipts, epics: placed(receipts.epics, receipt) };
    case 'issues':
      return { ...receipts, issues: placed(receipts.issues, receipt) };
    case 'attachment':
      return { ...receipts, attachment: placed(receipts.attachment, receipt) };
    case 'link':
      return { ...receipts, link: placed(receipts.link, receipt) };
    case 'sprint':
      return { ...receipts, sprint: placed(receipts.sprint, receipt) };
    case 'rank':
      return { ...receipts, rank: placed(receipts.rank, receipt) };
    case 'undo':
      return receipts;
  }
}
