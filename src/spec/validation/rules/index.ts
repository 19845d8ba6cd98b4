import type { Rule } from '../rule';
import { blanksAround, errorLiteral } from './blanks';
import { duplicateRow, labelRepeated, nameNotUnique } from './duplicates';
import { listWithoutOptions } from './list-options';
import { lookUpMismatch } from './look-up-mismatch';
import { machineName } from './machine-name';
import { moderation } from './moderation';
import { noteContradiction } from './note-contradiction';
import { parentStatus } from './parent-status';
import { referenceMissing } from './reference-missing';
import { referenceSpelling } from './reference-spelling';
import { referenceTarget } from './reference-target';
import { shiftedCell } from './shifted-cell';
import { statusCodeRule } from './status-code';
import { storageConflict } from './storage-conflict';
import { targetMissing } from './target-missing';
import { transitionStates } from './transition-states';
import { bundleTypeUnknown, fieldTypeUnknown } from './unknown-type';
import { viewModeUnused } from './view-mode-unused';
import { widgetFit } from './widget-fit';

/** Every rule, by phase. */
export const RULES: readonly Rule[] = [
  statusCodeRule,
  shiftedCell,
  machineName,
  bundleTypeUnknown,
  fieldTypeUnknown,
  errorLiteral,
  blanksAround,
  duplicateRow,
  nameNotUnique,
  labelRepeated,
  targetMissing,
  viewModeUnused,
  listWithoutOptions,
  widgetFit,
  noteContradiction,
  referenceMissing,
  referenceTarget,
  referenceSpelling,
  lookUpMismatch,
  parentStatus,
  storageConflict,
  moderation,
  transitionStates,
];
