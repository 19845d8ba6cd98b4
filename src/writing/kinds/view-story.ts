import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { whatIsListed } from '../criteria/display-lists';
import { displayNotes, pluginOf } from '../displays';
import { code, firstSentence, lowerFirst, plain, shortList, wordCount } from '../language';
import { labels } from '../facts/names';
import { isChanged } from '../fields';
import type { WritingContext } from '../rule';
import { turnPronouns } from './verbs';
import { liveDisplays, readerOf } from './view-reader';

/** Descriptions that say what is listed, after which the list itself can be wished for. */
const LIST_OF = /^(?:an? |the )?(?:list|listing|overview|collection|log) of (.+)$/iu;
const SHOWS = /^(?:shows|lists|displays|returns|gives) (.+)$/iu;
const TO_DO = /^(?:find|manage|moderate|search|browse|export|select|review|audit)\s/iu;
const ALL = /^(?:all|every|up to|recent|what is|the|news|old|content|top-level|information|bookings|library|vas?|kb|an? )\b/iu;
const NO_WISH = /\b(?:views?|module|hook|altered|api endpoints?|do not|used|this)\b|["“”?]/iu;
const MOST_WORDS = 22;

/** The list in words: where its description says what it lists, those; else its name and base table. */
function listOf(name: string, view: SpecRow | null): string {
  const first = view === null ? '' : firstSentence(value(view, 'description'));
  const usable = first !== '' && !NO_WISH.test(first) && wordCount(first) >= 2 && wordCount(first) <= MOST_WORDS;
  if (usable && TO_DO.test(first)) return `to ${turnPronouns(plain(lowerFirst(first)))}`;
  const list = LIST_OF.exec(first)?.[1];
  if (usable && list !== undefined) return `a list of ${plain(list)}`;
  const shown = SHOWS.exec(first)?.[1];
  if (usable && shown !== undefined) return `to see ${plain(shown)}`;
  if (usable && ALL.test(first)) return `to see ${turnPronouns(plain(lowerFirst(first)))}`;
  return `to find ${whatIsListed(view)} in the list ${name}`;
}

/** The story of a view: of the person who reads the list, where they find it. */
export function viewStory(context: WritingContext): string {
  const part = context.parts.find(({ component }) => component.kind === 'view');
  if (part === undefined) return 'As a site builder, I want the displays below on their views.';
  const here = part.children.build.filter((row) => row.sheet.type === 'view_displays');
  const name = plain(part.component.name);
  const who = readerOf(part, here);
  const isNew = part.own !== null && context.roleOf(part.own) === 'build' && !isChanged(context, part.own);
  if (!isNew) {
    const fresh = labels(here.filter((row) => !isChanged(context, row)));
    const changed = labels(here.filter((row) => isChanged(context, row)));
    if (fresh.length > 0) return `As ${who}, I want ${shortList(fresh, 4)} in the view ${name}${changed.length === 0 ? '' : `, and ${shortList(changed, 4)} as the sheet has ${changed.length === 1 ? 'it' : 'them'} now`}.`;
    return `As ${who}, I want ${changed.length === 0 ? `the view ${name}` : `${shortList(changed, 4)} of the view ${name}`} as the sheet has ${changed.length > 1 ? 'them' : 'it'} now.`;
  }
  const paths = [...new Set(liveDisplays(here).flatMap((row) => (pluginOf(row) === 'page' ? (displayNotes(row).path ?? []) : [])))];
  const list = listOf(name, part.own);
  const [first, second, ...more] = paths.map(code);
  if (first === undefined) return `As ${who}, I want ${list}.`;
  const where = second === undefined ? first : more.length === 0 ? `${first} and ${second}` : `${first} and ${String(paths.length - 1)} other pages`;
  return `As ${who}, I want ${list}${list.includes(',') ? ',' : ''} at ${where}.`;
}
