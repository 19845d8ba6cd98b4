import type { Question } from '../../domain/ticket';
import { rowKey } from '../../domain/rows';
import type { TicketContext } from '../context';
import type { Asked, AskedElsewhere, QuestionRule } from '../rule';
import { breakpointNames } from './contradictions/breakpoint-names';
import { goingFilter } from './contradictions/going-filter';
import { goingTarget } from './contradictions/going-target';
import { labelOffForm } from './contradictions/label-off-form';
import { missingState } from './contradictions/missing-state';
import { missingParent, missingTarget } from './contradictions/missing-target';
import { moderationDenied } from './contradictions/moderation-denied';
import { noteColumn } from './contradictions/note-column';
import { childStatus, parentStatus } from './contradictions/parent-status';
import { roleAccess } from './contradictions/role-access';
import { roleTransition } from './contradictions/role-transition';
import { sizeInName } from './contradictions/size-in-name';
import { sizeOfBase } from './contradictions/size-of-base';
import { storageCardinality, storageTarget, storageType } from './contradictions/storage-conflict';
import { transitionEnds } from './contradictions/transition-ends';
import { transitionName } from './contradictions/transition-name';
import { twice } from './contradictions/twice';
import { widgetType } from './contradictions/widget-type';
import { baseTable } from './form/base-table';
import { breakpoints } from './form/breakpoints';
import { fieldPrefix } from './form/field-prefix';
import { fieldTypeModule } from './form/field-type-module';
import { fileExtensions } from './form/file-extensions';
import { listOptions } from './form/list-options';
import { mediaSource } from './form/media-source';
import { migrationGaps } from './form/migration-gaps';
import { moderation } from './form/moderation';
import { noDisplays } from './form/no-displays';
import { noFields } from './form/no-fields';
import { pagePath } from './form/page-path';
import { referenceTarget } from './form/reference-target';
import { removedAddresses } from './form/removed-addresses';
import { responsiveGaps } from './form/responsive-gaps';
import { roleWithoutRights } from './form/role-rights';
import { searchIndex } from './form/search-index';
import { stateFlags } from './form/states';
import { styleEffects } from './form/style-effects';
import { stylePerPlace } from './form/style-per-place';
import { waitsFor } from './form/waits';
import { noTransitions, workflowUse } from './form/workflow';

/** Every rule, in the order in which its questions stand. Adding a rule is adding one file and one line. */
export const QUESTION_RULES: readonly QuestionRule[] = [
  waitsFor,
  parentStatus,
  childStatus,
  twice,
  missingParent,
  noFields,
  noDisplays,
  noTransitions,
  storageType,
  storageTarget,
  storageCardinality,
  missingTarget,
  goingTarget,
  widgetType,
  noteColumn,
  labelOffForm,
  fieldPrefix,
  fieldTypeModule,
  mediaSource,
  fileExtensions,
  listOptions,
  referenceTarget,
  baseTable,
  searchIndex,
  pagePath,
  goingFilter,
  workflowUse,
  stateFlags,
  missingState,
  transitionEnds,
  transitionName,
  moderation,
  moderationDenied,
  roleWithoutRights,
  roleTransition,
  roleAccess,
  breakpoints,
  responsiveGaps,
  stylePerPlace,
  breakpointNames,
  styleEffects,
  sizeOfBase,
  sizeInName,
  migrationGaps,
  removedAddresses,
];

/** The open questions of a ticket with the cells they are about. */
export function ask(context: TicketContext): { readonly question: Question; readonly about: Asked['about'] }[] {
  return QUESTION_RULES.flatMap(({ code, ask: asks }) =>
    asks(context).map(({ text, about, names = [] }) => {
      const rows = [...new Map([...about.map(({ row }) => row), ...names].map((row) => [rowKey(row.ref), row.ref])).values()];
      return { question: { code, text, rows }, about };
    }),
  );
}

/** Questions of other tickets that leave cells of this one open too. */
export const askedElsewhere = (context: TicketContext): AskedElsewhere[] => QUESTION_RULES.flatMap(({ elsewhere }) => elsewhere?.(context) ?? []);
