/** What a request is for; the epics and issues of a run come first, then attachments and links. */
export const RECEIPT_KINDS = ['epics', 'issues', 'link', 'attachment', 'sprint', 'rank', 'undo'] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/**
 * The durable record that one request with an outside effect was intended, then what came of it. Written before the
 * request (`intended`) and after its answer; what was never answered is `unknown` until it was looked for.
 * Links may be repeated without harm, so one receipt covers a group of them.
 */
export interface Receipt {
  readonly sessionId: string;
  /** `<kind>:<number>`, numbered from 1 without gaps: a job finds all of them by key. */
  readonly key: string;
  readonly kind: ReceiptKind;
  readonly state: 'intended' | 'done' | 'failed' | 'unknown';
  /** Run of the export job that wrote it. */
  readonly run: number;
  /** Times it was sent. */
  readonly attempts: number;
  readonly intendedAt: number;
  readonly answeredAt: number | null;
  /** Highest number of an issue key known when it was intended: what it creates lies above. */
  readonly after: number;
  /** True once the created issues were read back and carry this receipt's elements. */
  readonly confirmed: boolean;
  /** Why nothing came of some elements: Jira refused the request whole, or it was lost on the way. */
  readonly note: 'refused_whole' | 'rate_limited' | 'lost' | null;
  /** One entry for each element of the request, in order. */
  readonly elements: readonly ReceiptElement[];
}

interface ElementOf {
  /** Ticket id, `epic:<phase>`, or `<blocker>><blocked>` for a link. */
  readonly ref: string;
  /** Fields that Jira or the person's rights did not allow: sent without, to be set by hand. */
  readonly without?: readonly string[];
  /** Name of the Markdown attachment that the issue needs. */
  readonly attachment?: string;
  /** Of an issue that was read back: hash of what it says and its status, to see later whether anybody changed it. */
  readonly seen?: string;
}

export type ReceiptElement =
  | (ElementOf & { readonly state: 'success'; readonly issueId: string; readonly issueKey: string })
  /** `fields` are the fields that Jira named. */
  | (ElementOf & { readonly state: 'error'; readonly message: string; readonly action: string; readonly fields?: readonly string[] })
  | (ElementOf & { readonly state: 'not_executed' })
  /** It cannot be known what came of it; a person looks, and it is never sent again. */
  | (ElementOf & { readonly state: 'unknown'; readonly message: string; readonly action: string });

export interface ReceiptRepository {
  /** All receipts of one kind, by number; read by key, so they never lag. Written with a commit. */
  load(sessionId: string, kind: ReceiptKind): Promise<readonly Receipt[]>;
}
