import { AppError, type ErrorKind } from '../../domain/errors';
import type { Mender } from '../../domain/preflight';
import { linkTypeFor } from '../../export/link-type';
import { runChecks, type Facts } from '../../export/preflight';
import { chooseEpicType, epicNameField, fieldValue, issueTypeFor, storyPointsField, unfilledFields, type ExportTarget } from '../../export/target';

const KINDS: Readonly<Record<Mender, ErrorKind>> = { you: 'user_fixable', project_admin: 'admin_required', site_admin: 'admin_required', time: 'temporary' };

/** Components and values that a person gave for all issues, as far as the create screen takes them. */
function everyIssue({ fields, wants }: Facts): Record<string, unknown> {
  const offered = fields?.find(({ fieldId }) => fieldId === 'components')?.allowed ?? [];
  const components = wants.components.filter((id) => offered.some((choice) => choice.id === id));
  const values = (fields ?? []).flatMap((field): [string, unknown][] => {
    const text = wants.fieldValues[field.fieldId] ?? '';
    return text.trim() === '' ? [] : [[field.fieldId, fieldValue(field, text)]];
  });
  return { ...Object.fromEntries(values), ...(components.length === 0 ? {} : { components: components.map((id) => ({ id })) }) };
}

function unusable({ assignable, fields, wants }: Facts): string[] {
  const priorities = fields?.find(({ fieldId }) => fieldId === 'priority')?.allowed;
  return [
    ...(assignable === null ? [] : wants.assignees.filter((id) => !assignable.has(id))),
    ...(priorities === undefined ? [] : wants.priorities.filter((id) => !priorities.some((choice) => choice.id === id))),
  ];
}

/**
 * Where the issues go, once every check has passed.
 * @throws AppError with the first refusal's words.
 */
export function settleTarget(facts: Facts): ExportTarget {
  const { refusal } = runChecks(facts);
  if (refusal !== null) throw new AppError({ kind: KINDS[refusal.who ?? 'you'], code: refusal.code, message: refusal.detail, action: refusal.action });
  const { project, types, fields, wants, rights } = facts;
  const type = issueTypeFor(types ?? [], wants.issueTypeId);
  if (project === null || type === null || fields === null) throw new Error('The checks let an export pass that has nowhere to go.');
  const epicType = facts.epicFields === null || unfilledFields(facts.epicFields, {}).length > 0 ? null : chooseEpicType(types ?? []);
  return {
    projectId: project.id,
    projectKey: project.key,
    issueTypeId: type.id,
    epicTypeId: epicType?.id ?? null,
    epicNameField: epicType === null ? null : epicNameField(facts.epicFields ?? []),
    linkType: linkTypeFor(facts.linkTypes ?? [], wants.linkTypeId),
    fields: fields.map((field) => field.fieldId),
    newestNumber: facts.newestNumber,
    storyPointsField: storyPointsField(fields),
    everyIssue: everyIssue(facts),
    unusable: unusable(facts),
    rank: wants.rank && project.type === 'software' && rights?.has('SCHEDULE_ISSUES') === true,
  };
}
