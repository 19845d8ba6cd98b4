import type { DryRunReport } from './dry-run';
import type { Choice, SprintChoice } from './project-choices';

export type CheckState = 'passed' | 'warning' | 'refused' | 'skipped';

/** Who can mend what a check found. */
export type Mender = 'you' | 'project_admin' | 'site_admin' | 'time';

/** One check before the first write, for a person. One that is refused stops the export. */
export interface CheckResult {
  /** Stable, kebab-case. */
  readonly key: string;
  readonly title: string;
  readonly state: CheckState;
  /** What was found, or why it was not looked at. */
  readonly detail: string;
  /** Null where nothing is to be mended. */
  readonly who: Mender | null;
  /** What to do; empty where there is nothing to do. */
  readonly action: string;
}

/** A field that every issue must have and that no ticket has: the person gives one value for all. */
export interface RequiredField {
  readonly id: string;
  readonly name: string;
  /** How its value is given: `option` by one of `options`. */
  readonly kind: 'text' | 'number' | 'date' | 'option';
  readonly options: readonly Choice[];
}

/** A type of issue link in the site's own words: what the blocker shows, and what the blocked issue shows. */
export interface LinkTypeChoice extends Choice {
  readonly outward: string;
  readonly inward: string;
}

/** What can be chosen for an export, as far as the preflight came to see it. */
export interface ExportOffers {
  readonly issueTypes: readonly Choice[];
  readonly linkTypes: readonly LinkTypeChoice[];
  readonly boards: readonly { readonly id: number; readonly name: string }[];
  readonly sprints: readonly SprintChoice[];
  readonly components: readonly Choice[];
  readonly required: readonly RequiredField[];
}

export interface PreflightReport {
  readonly checks: readonly CheckResult[];
  /** False where a check was refused. */
  readonly allowed: boolean;
  /** The ids that will be used: the person's choices with the defaults filled in; empty where none was found. */
  readonly chosen: { readonly issueTypeId: string; readonly linkTypeId: string; readonly epics: boolean };
  readonly offers: ExportOffers;
  /** What the export would do; null where a check of the project was refused. */
  readonly dryRun: DryRunReport | null;
}
