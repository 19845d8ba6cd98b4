import { checkingPayloads } from './calls/checking';
import { exportPayloads } from './calls/exporting';
import { filePayloads } from './calls/files';
import { jobPayloads } from './calls/jobs';
import { planningPayloads } from './calls/planning';
import { reportPayloads } from './calls/report';
import { sessionPayloads } from './calls/sessions';
import type { Schemas } from './calls/shared';
import { ticketPayloads } from './calls/tickets';
import { writingPayloads } from './calls/writing';
import type { ProjectContract } from './contract';

export { adminPayloads } from './calls/admin';
export type { Schemas } from './calls/shared';

/** What a call of the project page may carry. */
export const projectPayloads: Schemas<ProjectContract> = {
  ...sessionPayloads,
  ...filePayloads,
  ...checkingPayloads,
  ...planningPayloads,
  ...writingPayloads,
  ...ticketPayloads,
  ...exportPayloads,
  ...jobPayloads,
  ...reportPayloads,
};
