import type { IssueLink, JiraLinkType } from './jira-types';

/**
 * The root of "block" in the languages into which Jira is translated and in which it has one. Names and words of link types
 * are the site's own; in any other language a person is asked.
 */
const BLOCKING = /block|blok|bloqu|blocc|блок|ブロック|阻|차단|estä/iu;

/**
 * True where the outward words are the active ones: "blocks" is shorter than "is blocked by". A guess, which holds in the
 * languages of the tests; the first link of a run is read back, and a person sees the words before.
 */
const isActive = ({ outward, inward }: JiraLinkType): boolean => outward.trim().length < inward.trim().length;

const byId = (a: JiraLinkType, b: JiraLinkType): number => Number(a.id) - Number(b.id);

/**
 * The type of the links: the one chosen by id, by a person or in the settings; else one whose outward words mean blocking, or
 * whose name does. Null where nothing says so: then a person is asked, because a guess would be in every issue.
 */
export function linkTypeFor(types: readonly JiraLinkType[], wanted: string): JiraLinkType | null {
  if (wanted !== '') return types.find((type) => type.id === wanted) ?? null;
  const active = types.filter(isActive).sort(byId);
  const read = active.filter(({ outward }) => BLOCKING.test(outward));
  return read.find(({ name }) => BLOCKING.test(name)) ?? read[0] ?? active.find(({ name }) => BLOCKING.test(name)) ?? null;
}

/** What the blocker shows: `DEMO-1 blocks DEMO-2`, in the site's own words. */
export const reading = (words: Pick<JiraLinkType, 'outward'>, blockerKey: string, blockedKey: string): string => `${blockerKey} ${words.outward} ${blockedKey}`;

/** A link as the issue that shows it reads, in the words that Jira gave with it. */
const shownAs = (issueKey: string, { outwardKey, inwardKey, outward, inward }: IssueLink): string =>
  outwardKey === null ? `${issueKey} ${inward} ${inwardKey ?? ''}` : `${issueKey} ${outward} ${outwardKey}`;

/**
 * What the first link reads as instead of what it should, as the blocker shows it; null where it is right. Type, side and
 * words count: a type whose words were changed, or that runs the other way round, would be wrong in every issue.
 */
export function misreading(type: JiraLinkType, blockerKey: string, blockedKey: string, shown: readonly IssueLink[]): string | null {
  const wanted = reading(type, blockerKey, blockedKey);
  const between = shown.filter(({ outwardKey, inwardKey }) => outwardKey === blockedKey || inwardKey === blockedKey);
  const right = between.some((link) => link.typeId === type.id && link.outwardKey === blockedKey && shownAs(blockerKey, link) === wanted);
  if (right) return null;
  const ofType = between.find(({ typeId }) => typeId === type.id) ?? between[0];
  return ofType === undefined ? '' : shownAs(blockerKey, ofType);
}
