import type { ComponentKind } from '../../domain/spec';
import type { NameIndex } from './name-index';
import { resolveName, type Question, type Resolution } from './resolve-name';
import type { KindWordsMap } from './typed-name';

/** Resolves names and remembers the answers: sheets name the same things row after row. */
export interface Resolver {
  (question: Question): Resolution;
  /** Forgets that the last name answered to nothing, after a component of that name was made. */
  readonly forget: () => void;
}

export function resolver(index: NameIndex, words: KindWordsMap): Resolver {
  const byKinds = new Map<readonly ComponentKind[], Map<string, Resolution>>();
  let last: Question | null = null;
  let answer: Resolution | null = null;
  const answersFor = (kinds: readonly ComponentKind[]): Map<string, Resolution> => {
    const answers = byKinds.get(kinds) ?? new Map<string, Resolution>();
    byKinds.set(kinds, answers);
    return answers;
  };
  const keyOf = ({ text, lookUp }: Question): string => (lookUp === '' ? text : `${text}\u0000${lookUp}`);
  const resolve = (question: Question): Resolution => {
    if (answer !== null && last !== null && last.text === question.text && last.lookUp === question.lookUp && last.kinds === question.kinds) return answer;
    const answers = answersFor(question.kinds);
    const key = keyOf(question);
    const known = answers.get(key);
    answer = known ?? resolveName(index, words, question);
    if (known === undefined) answers.set(key, answer);
    last = question;
    return answer;
  };
  const forget = (): void => {
    if (last !== null) byKinds.get(last.kinds)?.delete(keyOf(last));
    answer = null;
  };
  return Object.assign(resolve, { forget });
}
