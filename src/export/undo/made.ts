import type { ReceiptElement } from '../../domain/receipt';
import { phaseOfEpic } from '../epics';
import type { ExportReceipts } from '../state';

/** An issue that this session made, as its receipt tells. */
export interface MadeIssue {
  readonly ref: string;
  readonly id: string;
  readonly key: string;
  /** What it said when it was read back; null where that is not known. */
  readonly seen: string | null;
  /** Name of the file that the export attached. */
  readonly attachment: string | null;
}

const madeOf = (element: ReceiptElement): MadeIssue[] =>
  element.state === 'success' ? [{ ref: element.ref, id: element.issueId, key: element.issueKey, seen: element.seen ?? null, attachment: element.attachment ?? null }] : [];

/** The issues of a session, those under epics first: an epic can go only when nothing is left below it. */
export const madeIssues = ({ issues, epics }: ExportReceipts): MadeIssue[] =>
  [...issues, ...epics].flatMap((receipt) => receipt.elements.flatMap(madeOf));

export const isEpic = ({ ref }: MadeIssue): boolean => phaseOfEpic(ref) !== null;
