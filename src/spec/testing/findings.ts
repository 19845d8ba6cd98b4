import type { CellChange, Finding } from '../../domain/finding';
import { DEFAULT_STATUS_POLICY } from '../../domain/status';
import { validateSpec } from '../validate-spec';
import { specOf, type Tables } from './build';

/** Findings of one code, or of all where none is given, on a Spec from plain tables. */
export const findingsIn = (tables: Tables, code?: string): Finding[] =>
  validateSpec(specOf(tables), DEFAULT_STATUS_POLICY).filter((finding) => code === undefined || finding.code === code);

/** `Fields.csv:3 Ref. bundle`: where findings stand. */
export const places = (findings: readonly Finding[]): string[] => findings.map(({ file, row, column }) => `${file}:${String(row)} ${column ?? '-'}`);

/** `Fields.csv:3 old → new`: what a finding's fix changes. */
export const fixed = (finding: Finding | undefined): string[] => (finding?.fix?.changes ?? []).map((change: CellChange) => `${change.file}:${String(change.row)} ${change.old} → ${change.new}`);
