import { hashOf } from '../domain/hash';
import type { JobType } from '../domain/job';

/** Names of the custom entities in manifest.yml. */
export const ENTITIES = {
  session: 'session',
  sessionName: 'session-name',
  job: 'job',
  file: 'uploaded-file',
  ticket: 'ticket',
  error: 'session-error',
  audit: 'audit-event',
  projectContext: 'project-context',
  register: 'issue-register',
  settings: 'settings',
  schemaVersion: 'schema-version',
} as const;

/** The one key of what exists once per installation. */
export const INSTALLATION_KEY = 'installation';

/** Every key of a session begins with this; nothing else does. */
export const sessionPrefix = (sessionId: string): string => `${sessionId}:`;

export const jobKey = (sessionId: string, type: JobType): string => `${sessionId}:${type}`;
export const fileKey = (sessionId: string, fileId: string): string => `${sessionId}:${fileId}`;
export const ticketKey = (sessionId: string, ticketId: string): string => `${sessionId}:${ticketId}`;
export const errorKey = (sessionId: string, reference: string): string => `${sessionId}:${reference}`;

export const pieceKey = (sessionId: string, fileId: string, index: number): string => `${sessionId}:piece:${fileId}:${String(index)}`;
export const bodyKey = (sessionId: string, ticketId: string): string => `${sessionId}:body:${ticketId}`;
export const findingsKey = (sessionId: string): string => `${sessionId}:findings`;
export const acceptedKey = (sessionId: string): string => `${sessionId}:accepted`;
export const changeListKey = (sessionId: string): string => `${sessionId}:changes`;
export const planKey = (sessionId: string): string => `${sessionId}:plan`;
export const draftPlanKey = (sessionId: string): string => `${sessionId}:draft`;
export const writingKey = (sessionId: string): string => `${sessionId}:writing`;
export const proseKey = (sessionId: string, hash: string): string => `${sessionId}:prose:${hash}`;
/** A task of no session is one of the installation's. */
export const taskKey = (sessionId: string, taskId: string): string => `${sessionId === '' ? INSTALLATION_KEY : sessionId}:task:${taskId}`;
export const calibrationKey = (model: string): string => `${INSTALLATION_KEY}:calibration:${hashOf(model).slice(0, 16)}`;
/** Of a project, over its sessions. */
export const refusalsKey = (projectId: string): string => `project:${projectId}:refusals`;
/** A receipt's own key may hold what a storage key may not, so it is hashed. */
export const receiptKey = (sessionId: string, key: string): string => `${sessionId}:receipt:${hashOf(key).slice(0, 32)}`;

/** A name is claimed without regard to case and to blanks around it. */
export const nameKey = (projectId: string, name: string): string => `${projectId}:${hashOf(name.trim().toLowerCase()).slice(0, 32)}`;
export const registerKey = (projectId: string, component: string): string => `${projectId}:${hashOf(component).slice(0, 32)}`;
