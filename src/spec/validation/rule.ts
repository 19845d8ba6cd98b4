import type { Finding } from '../../domain/finding';
import type { RuleContext } from './context';

/** The three phases of validation, in order. */
export type ValidationPhase = 'schema' | 'content' | 'relationships';

/** One thing that can be wrong, and how it is found. */
export interface Rule {
  readonly phase: ValidationPhase;
  /** Codes of the findings it gives. */
  readonly codes: readonly string[];
  /** Generators are slow at walking: a rule that finds little in many rows sorts them out with a filter first. */
  readonly check: (context: RuleContext) => Iterable<Finding>;
}
