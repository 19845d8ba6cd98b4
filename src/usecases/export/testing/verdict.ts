import { epicRef, linkRef } from '../../../export/epics';
import { refOf } from '../../../export/receipt-property';
import { SESSION_ID } from './fixtures';
import type { World } from './world';

/** What is wrong on the site after an export. All empty is right. */
export interface Verdict {
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly wronglyNoted: readonly string[];
  readonly missingLinks: readonly string[];
  /** Links that no dependency asks for: reversed ones among them. */
  readonly strayLinks: readonly string[];
  /** Tickets whose issue does not lie under its phase's epic. */
  readonly orphans: readonly string[];
  readonly attachments: readonly string[];
}

export const FLAWLESS: Verdict = { missing: [], doubled: [], wronglyNoted: [], missingLinks: [], strayLinks: [], orphans: [], attachments: [] };

const EXPECTED_ATTACHMENTS = 1;

/** Compares the site with the tickets, by the issues' own properties. */
export function judge(world: World): Verdict {
  const records = [...world.tickets.values()];
  const issuesOf = (ref: string): string[] => world.site.issues.filter((issue) => refOf(issue.property, SESSION_ID) === ref).map((issue) => issue.key);
  const refs = new Set(world.site.issues.map((issue) => refOf(issue.property, SESSION_ID)));
  const ticketOf = new Map(world.site.issues.map((issue) => [issue.key, refOf(issue.property, SESSION_ID) ?? '']));
  const wanted = records.flatMap((record) => record.dependsOn.map((blocker) => linkRef(blocker, record.id)));
  const actual = world.site.links.map((link) => linkRef(ticketOf.get(link.blocker) ?? '', ticketOf.get(link.blocked) ?? ''));
  const long = records.filter((record) => record.attachment !== null);
  return {
    missing: records.filter((record) => issuesOf(record.id).length === 0).map((record) => record.id),
    doubled: [...refs].filter((ref) => ref !== null && issuesOf(ref).length > 1).map(String),
    wronglyNoted: records.filter((record) => record.issueKey !== issuesOf(record.id)[0]).map((record) => record.id),
    missingLinks: wanted.filter((ref) => !actual.includes(ref)),
    strayLinks: actual.filter((ref) => !wanted.includes(ref)),
    orphans: records.filter((record) => epicOf(world, record.issueKey) !== epicRef(record.phase)).map((record) => record.id),
    attachments: long.filter((record) => world.site.issues.find((issue) => issue.key === record.issueKey)?.attachments.length !== EXPECTED_ATTACHMENTS).map((record) => record.id),
  };
}

/** What the epic above an issue stands for. */
function epicOf(world: World, issueKey: string | null): string | null {
  const parent = world.site.issues.find((issue) => issue.key === issueKey)?.fields['parent'];
  if (typeof parent !== 'object' || parent === null || !('key' in parent)) return null;
  return refOf(world.site.issues.find((issue) => issue.key === parent.key)?.property, SESSION_ID);
}
