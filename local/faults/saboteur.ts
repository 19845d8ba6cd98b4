import type { Caller, JiraSite } from '../contracts';
import type { PlatformRequest } from '../host/platform/forge-fetch';
import type { LocalJira } from '../jira';
import { onTheLine, type Fault } from './fault';
import type { World } from './world';

export type CallKind = 'jira' | 'push' | 'storage';

export interface OutsideCall {
  readonly kind: CallKind;
  /** Method and path. */
  readonly what: string;
}

/** Which call meets which fault: the n-th since the world was opened, from 0. */
export interface Ambush {
  readonly at: number;
  readonly fault: Fault;
}

const PUSH = '/webhook/queue/publish/';
/** While a call waits so long, a second delivery of the same message begins. */
const SECOND_DELIVERY_MS = 1_000;

/** Counts the outside calls of the app, and lets one of them meet its fault. */
export class Saboteur {
  readonly calls: OutsideCall[] = [];
  private world: World | null = null;
  private readonly hit = new Set<string>();

  constructor(
    private readonly ambush: Ambush | null,
    private readonly queue: string,
    /** Requests to storage are outside calls too. */
    private readonly storage: boolean,
    /** Told of each request of the app, before it is counted. */
    private readonly watch: (request: PlatformRequest) => void = () => undefined,
  ) {}

  /** Must be called before the app makes its first call. */
  sabotage(world: World): void {
    this.world = world;
  }

  /** True where the call that was to meet the fault was made. */
  get struck(): boolean {
    return this.ambush !== null && this.calls.length > this.ambush.at;
  }

  private target(): World {
    if (this.world === null) throw new Error('The saboteur knows no world yet.');
    return this.world;
  }

  /** The fault of the call that is made now, if it is the one. */
  private next(call: OutsideCall): Fault | null {
    const at = this.calls.length;
    this.calls.push(call);
    return this.ambush?.at === at ? this.ambush.fault : null;
  }

  /** The line to Jira. */
  line = (jira: LocalJira): JiraSite => ({
    siteUrl: jira.siteUrl,
    cloudId: jira.cloudId,
    close: () => jira.close(),
    fetch: async (request: Request, caller: Caller) => {
      const fault = this.next({ kind: 'jira', what: `${request.method} ${new URL(request.url).pathname}` });
      if (fault === null) return jira.fetch(request, caller);
      const { host, clock } = this.target();
      const effect = onTheLine(fault);
      if (effect !== null) jira.setFaults({ rules: [{ times: 1, fault: effect }] });
      if (fault === 'killed_before') {
        host.kill();
        throw new Error('killed');
      }
      if (fault === 'delivered_twice') {
        host.redeliver(this.queue, 1);
        await clock.sleep(SECOND_DELIVERY_MS);
      }
      const answer = jira.fetch(request, caller);
      if (fault === 'killed_before_it_lands') host.kill();
      const response = await answer;
      if (fault === 'killed_after') host.kill();
      return response;
    },
  });

  /** What the platform does to pushes and storage. */
  intercept = (request: PlatformRequest): Response | undefined => {
    this.watch(request);
    const isPush = request.path.startsWith(PUSH);
    if (!isPush && !(this.storage && request.type === 'kvs')) return undefined;
    return request.moment === 'before' ? this.before(request, isPush) : this.after(request);
  };

  private before({ method, path, invocationId }: PlatformRequest, isPush: boolean): Response | undefined {
    const fault = this.next({ kind: isPush ? 'push' : 'storage', what: `${method} ${path}` });
    if (fault === null) return undefined;
    const { host, clock } = this.target();
    switch (fault) {
      case 'killed_before':
      case 'killed_before_it_lands':
        host.kill();
        return undefined;
      case 'effect_after_timeout':
        // All messages of a job are the same, so the late one is the last one once more.
        clock.after(SECOND_DELIVERY_MS, () => host.redeliver(this.queue, 1));
        throw new TypeError('fetch failed');
      case 'error_500':
        return Response.json({ message: 'Internal Server Error', errors: [] }, { status: 500 });
      case 'jira-quota-global-based':
      case 'jira-quota-tenant-based':
      case 'jira-burst-based':
      case 'jira-per-issue-on-write':
        return new Response(null, { status: 429 });
      case 'killed_after':
      case 'timeout_after_effect':
      case 'error_500_after_effect':
      case 'delivered_twice':
        this.hit.add(`${invocationId} ${path} ${fault}`);
        return undefined;
    }
  }

  private after({ path, invocationId }: PlatformRequest): Response | undefined {
    const fault = this.ambush?.fault;
    if (fault === undefined || !this.hit.delete(`${invocationId} ${path} ${fault}`)) return undefined;
    const { host } = this.target();
    if (fault === 'killed_after') host.kill();
    if (fault === 'delivered_twice') host.redeliver(this.queue, 1);
    if (fault === 'timeout_after_effect') throw new TypeError('fetch failed');
    return fault === 'error_500_after_effect' ? Response.json({ message: 'Internal Server Error', errors: [] }, { status: 500 }) : undefined;
  }
}
