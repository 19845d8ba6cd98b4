import type { Finding } from '../domain/finding';
import type { Spec } from '../domain/spec';
import type { StatusPolicy } from '../domain/status';
import { contextOf } from './validation/context';
import { RULES } from './validation/rules';

/**
 * Checks a Spec in three phases, schema, content and relationships, over all its sheets at once. Rows that yield no
 * ticket under the policy (there already, skipped, to be removed) bear no findings; they count where others depend on
 * them. Never throws. The order is that of the rules, then of the rows.
 */
export function validateSpec(spec: Spec, policy: StatusPolicy): Finding[] {
  const context = contextOf(spec, policy);
  return RULES.flatMap((rule) => [...rule.check(context)]);
}
