import type { ComponentKind, Match } from '../../domain/spec';
import { fold, isNothing } from '../text';
import type { Draft } from './draft';
import type { NameIndex } from './name-index';
import { typedName, type KindWordsMap, type TypedName } from './typed-name';

export interface Resolution {
  readonly match: Match;
  /** Everything that answers to the text; one for a settled match. */
  readonly candidates: readonly Draft[];
  readonly typed: TypedName;
}

export interface Question {
  readonly text: string;
  /** Kinds a bare name may have. */
  readonly kinds: readonly ComponentKind[];
  /** Machine name from a look-up column; empty where there is none. */
  readonly lookUp: string;
}

/** True for words that stand for everything of a kind: `All`, `Any paragraph type`, `*`. */
const isWildcard = (folded: string, words: KindWordsMap): boolean => {
  const match = /^(?:\*|(?:all|any|every)(?: (?:of the )?(?:other )?(.+))?)$/.exec(folded);
  if (match === null) return false;
  const rest = match[1];
  return rest === undefined || rest === 'bundles' || rest === 'types' || words.has(rest);
};

/**
 * What a name in a cell stands for: (type, name) first, then (type, machine name), then the machine name that a look-up
 * column gives, then wildcards. Where several things bear the name, the look-up column decides.
 */
export function resolveName(index: NameIndex, words: KindWordsMap, question: Question): Resolution {
  const typed = typedName(question.text, words);
  const kinds = typed.kind === null ? question.kinds : [typed.kind];
  const lookUp = isNothing(question.lookUp) ? '' : question.lookUp.trim().toLowerCase();
  const folded = fold(typed.name);

  const named = folded === '' ? [] : index.named(kinds, folded);
  if (named.length > 0) return settle(named, lookUp, typed, (draft) => (draft.name === typed.name && typed.tidy ? 'exact' : 'slip'));

  const called = index.called(kinds, folded);
  if (called.length > 0) return settle(called, lookUp, typed, () => 'machine_name');

  if (typed.kind !== null) {
    const whole = index.named(question.kinds, fold(question.text));
    if (whole.length > 0) return settle(whole, lookUp, typed, () => 'exact');
  }
  if (isWildcard(folded, words)) return { match: 'wildcard', candidates: [], typed };

  const lookedUp = lookUp === '' ? [] : index.called(kinds, lookUp);
  if (lookedUp.length === 1) return { match: 'machine_name', candidates: lookedUp, typed };
  return { match: 'missing', candidates: [], typed };
}

function settle(found: readonly Draft[], lookUp: string, typed: TypedName, matchOf: (draft: Draft) => Match): Resolution {
  const [first] = found;
  if (found.length === 1 && first !== undefined) return { match: matchOf(first), candidates: found, typed };
  const told = lookUp === '' ? [] : found.filter((draft) => draft.machineName.toLowerCase() === lookUp);
  const [only] = told;
  if (told.length === 1 && only !== undefined) return { match: matchOf(only), candidates: told, typed };
  const spelled = found.filter((draft) => draft.name === typed.name);
  const [same] = spelled;
  if (spelled.length === 1 && same !== undefined && new Set(found.map((draft) => draft.kind)).size === 1) {
    return { match: matchOf(same), candidates: spelled, typed };
  }
  return { match: 'ambiguous', candidates: found, typed };
}
