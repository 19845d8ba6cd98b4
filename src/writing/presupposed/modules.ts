import { rowKey } from '../../domain/rows';
import type { RowRef, SpecRow } from '../../domain/spec';
import type { PreparedWriting } from '../prepare';
import type { PresupposedItem } from './item';
import { type Module, modulesOf, ownModuleOf } from './module-table';

export interface PresupposedModule extends PresupposedItem {
  /** Project on drupal.org, or machine name of a module of core or of the site's own. */
  readonly project: string;
  readonly origin: 'contributed' | 'core' | 'own';
  /** A row that is marked as done uses it, so the site has it. */
  readonly isThere: boolean;
}

interface Found {
  readonly name: string;
  readonly project: string;
  readonly origin: PresupposedModule['origin'];
}

const found = ({ name, project, core }: Module): Found => ({ name, project, origin: core ? 'core' : 'contributed' });

function foundIn(row: SpecRow): Found[] {
  const own = ownModuleOf(row);
  return [...modulesOf(row).map(({ module }) => found(module)), ...(own === null ? [] : [{ name: own, project: own, origin: 'own' as const }])];
}

const ORIGINS: readonly PresupposedModule['origin'][] = ['contributed', 'core', 'own'];
const REMARKS: Readonly<Record<PresupposedModule['origin'], (project: string) => string>> = {
  contributed: (project) => `drupal.org/project/${project}`,
  core: (project) => `part of Drupal core (${project})`,
  own: () => 'a module of the site itself',
};

/** Modules that the rows to be built need: from field types, widgets, effects, displays, switches and notes. */
export function presupposedModules({ spec, ticketOfRow, options }: PreparedWriting): PresupposedModule[] {
  const modules = new Map<string, { module: Found; rows: RowRef[]; isThere: boolean }>();
  for (const row of spec.rows) {
    const isBuilt = ticketOfRow.has(rowKey(row.ref));
    const exists = options.statusPolicy[row.code] === 'exists';
    if (!isBuilt && !exists) continue;
    for (const module of foundIn(row)) {
      const entry = modules.get(module.project) ?? { module, rows: [], isThere: false };
      if (isBuilt && entry.rows.at(-1) !== row.ref) entry.rows.push(row.ref);
      entry.isThere ||= exists;
      modules.set(module.project, entry);
    }
  }
  return [...modules.values()]
    .filter(({ rows }) => rows.length > 0)
    .map(({ module, rows, isThere }) => ({ ...module, remark: REMARKS[module.origin](module.project), rows, isThere }))
    .sort((a, b) => ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) || (a.name < b.name ? -1 : 1));
}
