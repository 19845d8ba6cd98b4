import type { Question } from '../../domain/ticket';
import type { TicketContext } from '../context';
import type { Asked, QuestionRule } from '../rule';
import { labelOffForm } from './label-off-form';
import { listOptions } from './list-options';
import { mediaSource } from './media-source';
import { migrationGaps } from './migration-gaps';
import { missingTarget } from './missing-target';
import { moderation } from './moderation';
import { noDisplays, noFields, noTransitions, roleWithoutRights } from './no-children';
import { pagePath } from './page-path';
import { referenceTarget } from './reference-target';
import { responsiveGaps } from './responsive-gaps';
import { storageCardinality, storageType } from './storage-conflict';
import { waitsFor } from './waits';
import { widgetType } from './widget-type';
import { stateFlags, workflowUse } from './workflow-use';

/** Every rule, in the order in which its questions stand. Adding a rule is adding one file and one line. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  waitsFor,
  noFields,
  noDisplays,
  noTransitions,
  storageType,
  storageCardinality,
  missingTarget,
  widgetType,
  labelOffForm,
  mediaSource,
  listOptions,
  referenceTarget,
  pagePath,
  workflowUse,
  stateFlags,
  moderation,
  roleWithoutRights,
  responsiveGaps,
  migrationGaps,
];

/** The open questions of a ticket with the cells they are about. */
export function ask(context: TicketContext): { readonly question: Question; readonly about: Asked['about'] }[] {
  return QUESTION_RULES.flatMap(({ code, ask: asks }) =>
    asks(context).map(({ text, about }) => {
      const rows = [...new Map(about.map(({ row }) => [`${row.ref.file}#${String(row.ref.row)}`, row.ref])).values()];
      return { question: { code, text, rows }, about };
    }),
  );
}
