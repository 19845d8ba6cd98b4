import type { Finding, Severity } from '../../domain/finding';

export interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

const SHOWN_VALUE = 200;

function finding(severity: Severity, code: string, file: string, message: string, suggestion: string, place: Place = {}): Finding {
  return {
    severity,
    code,
    file,
    row: place.row ?? null,
    column: place.column ?? null,
    value: (place.value ?? '').slice(0, SHOWN_VALUE),
    message,
    suggestion,
    cause: `${code}: ${file}`,
    fix: null,
    related: [],
  };
}

/** A finding that makes its file, or the whole upload, unusable. */
export const blocking = (code: string, file: string, message: string, suggestion: string, place?: Place): Finding =>
  finding('blocking', code, file, message, suggestion, place);

export const warning = (code: string, file: string, message: string, suggestion: string, place?: Place): Finding =>
  finding('warning', code, file, message, suggestion, place);

export const info = (code: string, file: string, message: string, suggestion: string, place?: Place): Finding =>
  finding('info', code, file, message, suggestion, place);

/** `12,345`: counts as a person reads them. */
export const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** `2 MB`, `10.4 MB`. */
export const megabytes = (bytes: number): string => `${String(Math.round((bytes / (1024 * 1024)) * 10) / 10)} MB`;
