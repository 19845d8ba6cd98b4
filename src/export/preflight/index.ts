import type { CheckResult } from '../../domain/preflight';
import type { Check } from './check';
import { archivedCheck } from './checks/archived';
import { attachmentsCheck } from './checks/attachments';
import { componentsCheck } from './checks/components';
import { descriptionsCheck } from './checks/descriptions';
import { epicsCheck } from './checks/epics';
import { issueTypeCheck } from './checks/issue-type';
import { linkTypeCheck } from './checks/link-type';
import { noiseCheck } from './checks/noise';
import { peopleCheck } from './checks/people';
import { prioritiesCheck } from './checks/priorities';
import { projectCheck } from './checks/project';
import { quotaCheck } from './checks/quota';
import { requiredFieldsCheck } from './checks/required-fields';
import { rightChecks } from './checks/rights';
import { screenCheck } from './checks/screen';
import { sprintsCheck } from './checks/sprints';
import { unassignedCheck } from './checks/unassigned';
import { validatorsCheck } from './checks/validators';
import type { Facts } from './facts';

export { RIGHTS } from './checks/rights';
export type { Facts, OpenSprint, Wants } from './facts';

/** Every check, in the order in which they are shown. */
export const CHECKS: readonly Check[] = [
  projectCheck,
  archivedCheck,
  ...rightChecks,
  issueTypeCheck,
  epicsCheck,
  linkTypeCheck,
  requiredFieldsCheck,
  validatorsCheck,
  screenCheck,
  prioritiesCheck,
  peopleCheck,
  unassignedCheck,
  sprintsCheck,
  componentsCheck,
  attachmentsCheck,
  descriptionsCheck,
  quotaCheck,
  noiseCheck,
];

export interface CheckedFacts {
  readonly results: readonly CheckResult[];
  /** The first refusal's code; null where the export may begin. */
  readonly refusal: (CheckResult & { readonly code: string }) | null;
}

/** Runs every check over what was read. */
export function runChecks(facts: Facts): CheckedFacts {
  let refusal: CheckedFacts['refusal'] = null;
  const results = CHECKS.map(({ key, title, run }): CheckResult => {
    const verdict = run(facts);
    const mend = verdict.state === 'warning' || verdict.state === 'refused' ? { who: verdict.who, action: verdict.action } : { who: null, action: '' };
    const result = { key, title, state: verdict.state, detail: verdict.detail, ...mend };
    if (verdict.state === 'refused') refusal ??= { ...result, code: verdict.code };
    return result;
  });
  return { results, refusal };
}
