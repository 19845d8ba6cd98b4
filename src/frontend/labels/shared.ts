import type { JobType } from '../../domain/job';
import type { Severity } from '../../domain/finding';

const JOBS: Readonly<Record<JobType, string>> = {
  validation: 'Checking the sheets',
  processing: 'Writing the tickets',
  adf_validation: 'Checking the documents',
  export: 'Making the issues',
};

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { blocking: 'Stops you', error: 'Error', warning: 'Warning', info: 'To know' };

/** Words of what several screens share. */
export const SHARED = {
  loading: 'Loading',
  cancel: 'Cancel',
  close: 'Close',
  more: 'Show more',
  pager: { label: 'Pages', range: (from: number, to: number, total: number) => `${String(from)}–${String(to)} of ${String(total)}`, openRange: (from: number, to: number) => `${String(from)}–${String(to)}`, previous: 'Previous', next: 'Next' },
  severity: SEVERITY_NAMES,
  job: {
    names: JOBS,
    queued: 'Waiting for its turn',
    paused: 'Waiting',
    of: (done: number, total: number) => `${String(done)} of ${String(total)}`,
    left: (time: string) => `about ${time} left`,
    rate: (perMinute: number) => `${String(perMinute)} a minute`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. What was done so far is kept.',
    goOn: 'Go on now',
    retry: 'Retry from here',
    until: (time: string) => `It goes on by itself ${time}.`,
    leave: 'You can leave this page; the work goes on.',
  },
  saving: {
    saved: 'Saved',
    saving: 'Saving…',
    unsaved: 'Not saved yet',
    conflict: 'Somebody, or another tab, changed this in the meantime',
    yours: 'Yours',
    theirs: 'Stored now',
    keepMine: 'Save mine',
    takeTheirs: 'Take what is stored',
    none: '(empty)',
  },
  save: { label: (name: string) => `Save ${name}`, preparing: 'Preparing…', ready: 'The file is ready.', failed: 'The file could not be made.' },
} as const;
