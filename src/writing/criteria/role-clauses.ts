import type { Component } from '../../domain/spec';
import { article, capital, lowerFirst, plain, stripHtml } from '../language';

const LONGEST = 140;
const MOST = 4;

/** Clauses that go on from the role's name as they stand: `Writes …`, `Cannot publish`. */
const THIRD_PERSON = /^(?:adds|administers|approves|assigns|can|cannot|changes|checks|creates|deletes|edits|enters|has|hands|keeps|looks|maintains|makes|manages|may|moderates|must|publishes|reads|receives|reviews|sees|sends|sets|translates|uploads|uses|views|works|writes)\b/iu;
/** Clauses that say what one can do with the role: `create and delete any content`. */
const BARE = /^(?:access|add|administer|approve|assign|change|create|delete|edit|keep|manage|moderate|publish|review|see|translate|upload|use|view|write)\b/iu;

/** Takes a note apart at full stops, semicolons and line breaks; a colon's heading goes. */
const clauses = (text: string): string[] =>
  stripHtml(text)
    .replace(/(?:^|\n)Changed:[^]*$/u, '')
    .split(/(?<=[.;])\s+|\n+/u)
    .map((clause) => clause.replace(/^(?:permissions|rights|access):\s*/iu, '').replace(/[.;\s]+$/u, '').trim())
    .filter((clause) => clause !== '' && clause.length <= LONGEST && !clause.includes('?'));

/** Sentences about what a role may, in the words of its note; clauses of another form are left to the notes list. */
export function clausesOf({ name }: Component, text: string): string[] {
  const who = `${capital(article(name))} ${plain(name)}`;
  const said = clauses(text).flatMap((clause) => {
    if (THIRD_PERSON.test(clause)) return [`${who} ${plain(lowerFirst(clause))}.`];
    return BARE.test(clause) ? [`${who} can ${plain(lowerFirst(clause))}.`] : [];
  });
  return [...new Set(said)].slice(0, MOST);
}

/** The first clause that goes on from the role's name in the third person, for its story; empty where there is none. */
export const firstDeed = (text: string): string => clauses(text).find((clause) => THIRD_PERSON.test(clause) && !/^(?:can|cannot|may|must)\b/iu.test(clause)) ?? '';
