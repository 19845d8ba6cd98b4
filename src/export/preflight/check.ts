import type { Mender } from '../../domain/preflight';
import type { Facts } from './facts';

/** What a check found. A refusal's `code` names it for good; a warning lets the export go on. */
export type Verdict =
  | { readonly state: 'passed' | 'skipped'; readonly detail: string }
  | { readonly state: 'warning'; readonly detail: string; readonly who: Mender; readonly action: string }
  | { readonly state: 'refused'; readonly code: string; readonly detail: string; readonly who: Mender; readonly action: string };

/** One titled check over what was read. */
export interface Check {
  readonly key: string;
  readonly title: string;
  readonly run: (facts: Facts) => Verdict;
}

export const passed = (detail: string): Verdict => ({ state: 'passed', detail });
export const skipped = (detail: string): Verdict => ({ state: 'skipped', detail });
export const warning = (who: Mender, detail: string, action: string): Verdict => ({ state: 'warning', who, detail, action });
export const refused = (who: Mender, code: string, detail: string, action: string): Verdict => ({ state: 'refused', code, who, detail, action });

/** Said where an earlier check stands in the way. */
export const NOT_REACHED = skipped('Not looked at, because of a check above.');

export const plural = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;
