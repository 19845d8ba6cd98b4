import type { AuditLog, ProjectContextRepository, RegisterRepository, SessionErrorRepository, SettingsRepository } from '../domain/repositories';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { getMany } from './batches';
import { translated } from './errors';
import { ENTITIES, INSTALLATION_KEY, registerKey } from './keys';
import type { Kvs } from './kvs';
import { queryPage, type IndexQuery } from './queries';
import { readEntity } from './records/record';
import { auditShape, errorShape, projectContextShape, registerShape, settingsShape } from './shapes/small';

export const createSettings = (kvs: Kvs): SettingsRepository => ({
  get: async () => {
    const entity = await translated(() => kvs.entity<unknown>(ENTITIES.settings).get(INSTALLATION_KEY));
    return entity === undefined ? DEFAULT_SETTINGS : readEntity('settings', settingsShape, entity);
  },
});

export const createAuditLog = (kvs: Kvs): AuditLog => ({
  list: (filter, page) => {
    const index: Pick<IndexQuery, 'index' | 'partition'> =
      filter.sessionId !== undefined
        ? { index: 'by-session', partition: [filter.sessionId] }
        : filter.action !== undefined
          ? { index: 'by-action', partition: [filter.action] }
          : { index: 'by-time' };
    return queryPage(kvs, { entityName: ENTITIES.audit, descending: true, ...index }, page, (entity) => readEntity('audit', auditShape, entity));
  },
});

export const createSessionErrors = (kvs: Kvs): SessionErrorRepository => ({
  list: (sessionId, page) =>
    queryPage(kvs, { entityName: ENTITIES.error, index: 'by-session', partition: [sessionId], descending: true }, page, (entity) =>
      readEntity('error', errorShape, entity),
    ),
});

export const createRegister = (kvs: Kvs): RegisterRepository => ({
  find: async (projectId, components) => {
    const keys = components.map((component) => registerKey(projectId, component));
    const found = await getMany(kvs, keys, ENTITIES.register);
    return keys.flatMap((key) => (found.has(key) ? [readEntity('register', registerShape, found.get(key))] : []));
  },
  list: (projectId, page) =>
    queryPage(kvs, { entityName: ENTITIES.register, index: 'by-project', partition: [projectId] }, page, (entity) =>
      readEntity('register', registerShape, entity),
    ),
});

export const createProjectContexts = (kvs: Kvs): ProjectContextRepository => ({
  get: async (projectId) => {
    const entity = await translated(() => kvs.entity<unknown>(ENTITIES.projectContext).get(projectId));
    return entity === undefined ? null : readEntity('project_context', projectContextShape, entity);
  },
});
