import type { SerialisedError } from '../../domain/errors';

/** Events between the page and the Frame `upload`; those of the page and those of the Frame have names of their own. */
export const UPLOAD_EVENTS = {
  /** Frame: it is there and wants to know where to send files. */
  ready: 'upload.ready',
  /** Page: {@link UploadTarget}. */
  target: 'upload.target',
  /** Frame: files were chosen and no session is there yet; their names. The page answers with a target. */
  chosen: 'upload.chosen',
  /** Page: the session could not be begun; the Frame lets go of the files. */
  refused: 'upload.refused',
  /** Frame: all files are in the session. */
  done: 'upload.done',
} as const;

export interface UploadTarget {
  /** Null where the session is begun once files were chosen. */
  readonly sessionId: string | null;
  /** Send the sample's workbook at once. */
  readonly sample: boolean;
}

export interface UploadChosen {
  readonly names: readonly string[];
}

export interface UploadRefused {
  readonly error: SerialisedError;
}

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** What an event carried, as the other side sees it. */
export const readTarget = (payload: unknown): UploadTarget => {
  const sessionId = field(payload, 'sessionId');
  return { sessionId: typeof sessionId === 'string' ? sessionId : null, sample: field(payload, 'sample') === true };
};

export const readChosen = (payload: unknown): UploadChosen => ({ names: strings(field(payload, 'names')) });
