import type { DevPolicy, Grouping } from './plan';
import type { SessionOptions } from './session';
import { isEmpty, type StandingCriteria } from './standing-criteria';
import { DEFAULT_STATUS_POLICY, type StatusPolicy } from './status';
import { DEFAULT_WRITER, type WriterSettings } from './writing';

/** What an administrator decides for the whole site. Empty ids mean: the project's own default. */
export interface Settings {
  readonly grouping: Grouping;
  readonly statusPolicy: StatusPolicy;
  readonly devPolicy: DevPolicy;
  readonly issueTypeId: string;
  readonly linkTypeId: string;
  readonly labels: readonly string[];
  readonly epics: boolean;
  /** Added to the success criteria of every ticket of a kind. */
  readonly standingCriteria: StandingCriteria;
  /** Days after which an unchanged session is deleted; 0 keeps it for ever. */
  readonly retentionDays: number;
  /** Who writes, and what a model may cost. */
  readonly writer: WriterSettings;
  /** Grows with every write. */
  readonly version: number;
}

export const DEFAULT_SETTINGS: Settings = {
  grouping: 'standard',
  statusPolicy: DEFAULT_STATUS_POLICY,
  devPolicy: 'already_built',
  issueTypeId: '',
  linkTypeId: '',
  labels: [],
  epics: true,
  standingCriteria: {},
  retentionDays: 30,
  writer: DEFAULT_WRITER,
  version: 0,
};

/** The choices with which a new session begins. */
export const defaultOptions = (settings: Settings): SessionOptions => ({
  grouping: settings.grouping,
  statusPolicy: settings.statusPolicy,
  devPolicy: settings.devPolicy,
  include: { held: false, removed: false },
  edits: { merges: [], splits: [], moves: [] },
  ...(isEmpty(settings.standingCriteria) ? {} : { standingCriteria: settings.standingCriteria }),
});
