import type { Plan, PlannedTicket, PlanOptions, RowRole } from '../../domain/plan';
import { DEFAULT_STATUS_POLICY } from '../../domain/status';
import { specOf, type Tables } from '../../spec/testing/build';
import { makePlan } from '../make-plan';

/** Options of a plan as a new session has them. */
export const planOptions = (overrides: Partial<PlanOptions> = {}): PlanOptions => ({
  sessionId: 'session',
  grouping: 'standard',
  statusPolicy: DEFAULT_STATUS_POLICY,
  devPolicy: 'already_built',
  include: { held: false, removed: false },
  edits: { merges: [], splits: [], moves: [] },
  ...overrides,
});

export const planOf = (tables: Tables, overrides: Partial<PlanOptions> = {}): Plan => makePlan(specOf(tables), planOptions(overrides));

export const titlesOf = (plan: Plan): string[] => plan.tickets.map(({ title }) => title);

/** The ticket of a title. @throws Error naming the titles that there are. */
export function ticket(plan: Plan, title: string): PlannedTicket {
  const found = plan.tickets.find((candidate) => candidate.title === title);
  if (found === undefined) throw new Error(`No ticket "${title}" among: ${titlesOf(plan).join(' | ')}`);
  return found;
}

/** Titles of the tickets that block one. */
export const blockersOf = (plan: Plan, title: string): string[] =>
  ticket(plan, title).dependsOn.map((id) => plan.tickets.find((candidate) => candidate.id === id)?.title ?? id);

/** `Fields.csv 2` for the rows of a ticket in a role. */
export const rowsIn = (plan: Plan, title: string, role: RowRole): string[] =>
  ticket(plan, title)
    .rows.filter((row) => row.role === role)
    .map(({ ref }) => `${ref.file} ${String(ref.row)}`);

const BUNDLES = ['Name', 'Machine name', 'X', 'Type', 'Settings/notes'];
const FIELDS = ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Settings/notes', 'Dev'];

/** Bundles sheet from rows of name, machine name, status, type, notes. */
export const bundles = (...rows: readonly (readonly string[])[]): string[][] => [BUNDLES, ...rows.map((row) => [...row])];

/** Fields sheet from rows of bundle, label, machine name, status, type, target, notes, Dev. */
export const fields = (...rows: readonly (readonly string[])[]): string[][] => [FIELDS, ...rows.map((row) => [...row])];
