/**
 * The durable record that one request with an outside effect was intended, then what came of it. Written before the
 * request (`intended`) and after its answer; what was never answered is `unknown` until it is looked for.
 */
export interface Receipt {
  readonly sessionId: string;
  /** What the request is for, unique in the session: `issues:3`, `link:<blocker>:<blocked>`, `attachment:<ticket>`. */
  readonly key: string;
  readonly kind: 'epics' | 'issues' | 'link' | 'attachment' | 'sprint' | 'rank';
  readonly state: 'intended' | 'done' | 'failed' | 'unknown';
  /** Run of the export job that wrote it. */
  readonly run: number;
  /** Times it was sent. */
  readonly attempts: number;
  readonly intendedAt: number;
  readonly answeredAt: number | null;
  /** One entry for each element of the request, in order. */
  readonly elements: readonly ReceiptElement[];
}

export type ReceiptElement =
  | { readonly ref: string; readonly state: 'success'; readonly issueId: string; readonly issueKey: string }
  | { readonly ref: string; readonly state: 'error'; readonly message: string; readonly action: string }
  | { readonly ref: string; readonly state: 'not_executed' };
