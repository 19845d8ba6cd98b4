import type { RegisteredIssue } from '../../domain/project';
import type { Change } from '../../domain/change';
import type { TicketRecord } from '../../domain/ticket-record';
import { BULK_FETCH_LIMIT, type JiraClient } from '../../export/jira-client';
import { JiraError } from '../../export/jira-error';
import { originOf } from '../../export/receipt-property';
import type { ExportDeps } from './deps';
import type { Ask } from './gather';
import { parts } from './parts';

/** Stands in the register of a project once it was rebuilt from the issues' own properties. */
const REBUILT = '*';

export interface Existing {
  /** Keys of issues of earlier sessions, by ticket. */
  readonly keys: Readonly<Record<string, string>>;
  /** What the register did not know yet. */
  readonly learnt: readonly Change[];
}

const entry = (value: RegisteredIssue): Change => ({ kind: 'register', value });

/** The register as the issues themselves tell it; null where the site cannot search by their property. */
async function fromIssues(jira: JiraClient, ask: Ask, projectId: string, projectKey: string): Promise<RegisteredIssue[] | null> {
  try {
    const issues = await ask(() => jira.searchMade(projectKey));
    return eachOnce(
      projectId,
      issues.flatMap(({ id, key, property }) => {
        const origin = originOf(property);
        return origin === null ? [] : [{ sessionId: origin.session, ticketId: origin.ticket, issueId: id, issueKey: key, components: origin.components }];
      }),
    );
  } catch (error) {
    if (error instanceof JiraError && error.failure.kind === 'refused' && error.failure.status !== 401) return null;
    throw error;
  }
}

/** Keys of registered issues that are still there, by id: one that was deleted since stands for nothing. */
export async function stillThere(jira: JiraClient, ask: Ask, entries: readonly RegisteredIssue[]): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const part of parts([...new Set(entries.map(({ issueId }) => issueId))], BULK_FETCH_LIMIT)) {
    for (const { id, key } of await ask(() => jira.fetchIssues(part))) keys.set(id, key);
  }
  return keys;
}

/**
 * Issues that earlier sessions made of this one's tickets: by the component that a ticket is named after. A register that
 * was never filled is rebuilt from the issues' properties.
 */
export async function findExisting(
  deps: Pick<ExportDeps, 'register'>,
  jira: JiraClient,
  ask: Ask,
  place: { readonly sessionId: string; readonly projectId: string; readonly projectKey: string },
  records: readonly TicketRecord[],
  components: ReadonlyMap<string, readonly string[]>,
): Promise<Existing> {
  const { sessionId, projectId, projectKey } = place;
  const named = records.flatMap(({ id, issueKey }): [string, string][] => {
    const component = components.get(id)?.[0];
    return issueKey !== null || component === undefined ? [] : [[id, component]];
  });
  if (named.length === 0) return { keys: {}, learnt: [] };
  const known = await deps.register.find(projectId, [REBUILT, ...new Set(named.map(([, component]) => component))]);
  const rebuilt = known.some(({ component }) => component === REBUILT) ? [] : await fromIssues(jira, ask, projectId, projectKey);
  const entries = new Map([...(rebuilt ?? []), ...known].filter((one) => one.component !== REBUILT && one.sessionId !== sessionId).map((one) => [one.component, one]));
  const wanted = named.flatMap(([, component]) => entries.get(component) ?? []);
  const there = wanted.length === 0 ? new Map<string, string>() : await stillThere(jira, ask, wanted);
  const keys = named.flatMap(([id, component]): [string, string][] => {
    const key = there.get(entries.get(component)?.issueId ?? '');
    return key === undefined ? [] : [[id, key]];
  });
  const marker: RegisteredIssue = { projectId, component: REBUILT, sessionId, ticketId: REBUILT, issueId: '-', issueKey: '' };
  const unknown = (rebuilt ?? []).filter((one) => !known.some(({ component }) => component === one.component));
  const learnt = known.some(({ component }) => component === REBUILT) || rebuilt === null ? [] : [...unknown.map(entry), entry(marker)];
  return { keys: Object.fromEntries(keys), learnt };
}

/** An issue that was read back, with the components that its ticket configures; the ticket is named after the first. */
export interface MadeIssue {
  readonly ticketId: string;
  readonly issueId: string;
  readonly issueKey: string;
  readonly components: readonly string[];
}

/**
 * Each component once, with the issue that is named after it, else with the first that configures it. A component may be in
 * several tickets, and a transaction takes a key once.
 */
function eachOnce(projectId: string, issues: readonly (MadeIssue & { readonly sessionId: string })[]): RegisteredIssue[] {
  const byComponent = new Map<string, RegisteredIssue>();
  const named = new Set<string>();
  for (const { sessionId, ticketId, issueId, issueKey, components } of issues) {
    for (const [place, component] of components.entries()) {
      if (byComponent.has(component) && (place > 0 || named.has(component))) continue;
      if (place === 0) named.add(component);
      byComponent.set(component, { projectId, component, sessionId, ticketId, issueId, issueKey });
    }
  }
  return [...byComponent.values()];
}

/** What the register is told of issues that were read back. */
export const registered = (projectId: string, sessionId: string, issues: readonly MadeIssue[]): Change[] =>
  eachOnce(projectId, issues.map((issue) => ({ ...issue, sessionId }))).map(entry);
