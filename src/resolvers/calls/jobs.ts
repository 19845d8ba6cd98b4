import { z } from 'zod';
import { JOB_TYPES, type JobType } from '../../domain/job';
import { session } from './fields';
import type { JobView, OfSession, Schemas } from './shared';

/** Calls that watch a job and steer it. */
export interface JobCalls {
  /** Polled: a job whose invocation died is revived by the look. */
  'job-status': { payload: OfSession; answer: { jobs: readonly JobView[] } };
  'cancel-job': { payload: OfSession & { type: JobType }; answer: JobView };
  'resume-job': { payload: OfSession & { type: JobType }; answer: JobView };
}

const type = z.enum(JOB_TYPES);

/** What each of these calls may carry. */
export const jobPayloads: Schemas<JobCalls> = {
  'job-status': z.strictObject(session),
  'cancel-job': z.strictObject({ ...session, type }),
  'resume-job': z.strictObject({ ...session, type }),
};
