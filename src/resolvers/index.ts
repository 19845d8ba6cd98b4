import type { z } from 'zod';
import type { Deps } from '../usecases/ports';
import { adminHandlers } from './admin-handlers';
import { answered, checked } from './answer';
import { accountOf, callerOf } from './caller';
import type { AdminContract, Answer, Payload, ProjectContract, Value } from './contract';
import { adminPayloads, projectPayloads, type Schemas } from './payloads';
import { projectHandlers } from './project-handlers';

/** What Forge's resolver hands over. */
export interface ResolverRequest {
  readonly payload: unknown;
  readonly context: unknown;
}

/** Functions by the key under which a page calls them. */
export type ResolverTable = Readonly<Record<string, (request: ResolverRequest) => Promise<Answer<unknown>>>>;

type Definition = ResolverTable[string];

const keysOf = <T extends object>(table: T): (keyof T & string)[] => Object.keys(table) as (keyof T & string)[];

const tableOf = <K extends string>(keys: readonly K[], define: (key: K) => Definition): ResolverTable =>
  Object.fromEntries(keys.map((key) => [key, define(key)]));

type Work<P, A> = (payload: P) => Promise<A>;

/** A call: who asks and from where is taken from the context, what is asked is checked, then one use case runs. */
const definition =
  <P, A>(deps: Deps, key: string, schema: z.ZodType<P>, workFor: (context: unknown) => Work<P, A>): Definition =>
  ({ payload, context }) =>
    answered(deps, key, payload, () => workFor(context)(checked(schema, payload)));

/** Calls of the project page. */
export function projectResolver(deps: Deps): ResolverTable {
  const define = <K extends keyof ProjectContract>(key: K, schema: Schemas<ProjectContract>[K]): Definition =>
    definition<Payload<ProjectContract, K>, Value<ProjectContract, K>>(deps, key, schema, (context) => {
      const caller = callerOf(context);
      return (payload) => projectHandlers[key](deps, caller, payload);
    });
  return tableOf(keysOf(projectPayloads), (key) => define(key, projectPayloads[key]));
}

/** Calls of the administration page. */
export function adminResolver(deps: Deps): ResolverTable {
  const define = <K extends keyof AdminContract>(key: K, schema: Schemas<AdminContract>[K]): Definition =>
    definition<Payload<AdminContract, K>, Value<AdminContract, K>>(deps, key, schema, (context) => {
      const accountId = accountOf(context);
      return (payload) => adminHandlers[key](deps, accountId, payload);
    });
  return tableOf(keysOf(adminPayloads), (key) => define(key, adminPayloads[key]));
}
