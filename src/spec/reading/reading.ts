import type { Finding } from '../../domain/finding';
import type { Sheet } from '../../domain/sheet';

/** What became of one file, or of one tab of a workbook. */
export type FileReading =
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  /** Holds no configuration, or was put aside by hand; `reason` is a sentence for a person. */
  | { readonly kind: 'set_aside'; readonly file: string; readonly reason: string }
  /** Cannot be read; `finding` says why and is `blocking`. */
  | { readonly kind: 'unusable'; readonly file: string; readonly finding: Finding };

/** Everything that was read, files in the order of their upload, tabs in the order of their workbook. */
export interface Reading {
  readonly files: readonly FileReading[];
  readonly findings: readonly Finding[];
}

/** A step's result, or the finding that says why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding };

export const success = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failure = (finding: Finding): Outcome<never> => ({ ok: false, finding });
