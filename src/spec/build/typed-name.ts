import type { ComponentKind } from '../../domain/spec';
import { KIND_OF_WORD, KINDS } from '../registry/kinds';
import { fold } from '../text';

/** `Article (Content type)`, taken apart. `kind` is null for a bare name. */
export interface TypedName {
  readonly name: string;
  readonly kind: ComponentKind | null;
  /** True where the type is written in one of the usual ways, and one blank stands before it. */
  readonly tidy: boolean;
}

/** Words for kinds: the registry's, and those the Bundles sheets bring along. */
export type KindWordsMap = ReadonlyMap<string, ComponentKind>;

const TITLES = new Set(Object.values(KINDS).map((kind) => kind.title));

/** Reads a name with its type in parentheses; parentheses that hold no type belong to the name. */
export function typedName(text: string, words: KindWordsMap = KIND_OF_WORD): TypedName {
  const trimmed = text.trim();
  if (!trimmed.endsWith(')')) return { name: trimmed, kind: null, tidy: true };
  const open = trimmed.lastIndexOf('(');
  if (open <= 0) return { name: trimmed, kind: null, tidy: true };
  const word = trimmed.slice(open + 1, -1);
  const kind = words.get(word) ?? words.get(fold(word));
  if (kind === undefined) return { name: trimmed, kind: null, tidy: true };
  const before = trimmed.slice(0, open);
  const name = before.trimEnd();
  return { name, kind, tidy: before.length === name.length + 1 && (TITLES.has(word) || !KIND_OF_WORD.has(fold(word)) || /^[A-Z]/.test(word)) };
}
