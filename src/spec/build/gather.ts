import { value } from '../../domain/rows';
import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind, Match, SpecRow } from '../../domain/spec';
import type { ChildRow } from '../registry/definition';
import { REGISTRY } from '../registry';
import { KIND_OF_WORD } from '../registry/kinds';
import { fold } from '../text';
import { draftOf, NAMELESS, rowless, type Draft } from './draft';
import { NameIndex } from './name-index';
import type { Resolution } from './resolve-name';
import { resolver } from './resolver';
import type { KindWordsMap } from './typed-name';

export interface Gathered {
  readonly drafts: readonly Draft[];
  readonly index: NameIndex;
  readonly words: KindWordsMap;
  /** How the parent cell of each child row found its parent, by the row's sequence. */
  readonly matches: readonly (Match | undefined)[];
  /** Component of each row, by the row's sequence. */
  readonly owners: readonly Draft[];
}

/**
 * Makes the components: one for each row that configures one, its children's rows attached, and one for each name that only
 * children give.
 * @param rowsOf all rows, by the type of their sheet
 * @param count how many rows there are
 */
export function gather(rowsOf: ReadonlyMap<SheetType, readonly SpecRow[]>, count: number): Gathered {
  const drafts: Draft[] = [];
  const owners = new Array<Draft>(count);
  const words = new Map(KIND_OF_WORD);
  for (const [type, rows] of rowsOf) {
    const definition = REGISTRY[type].row;
    if (definition.is !== 'component') continue;
    for (const row of rows) {
      const draft = draftOf(row, definition);
      drafts.push(draft);
      owners[row.sequence] = draft;
      if (definition.kindColumn === null) continue;
      const word = fold(value(row, definition.kindColumn));
      if (word !== '' && !words.has(word)) words.set(word, definition.kind);
    }
  }
  const index = new NameIndex(drafts);
  const matches = new Array<Match | undefined>(count);
  const attach = attacher(index, words, drafts);
  for (const [type, rows] of rowsOf) {
    const definition = REGISTRY[type].row;
    if (definition.is !== 'child') continue;
    for (const row of rows) {
      const { parent, match } = attach(row, definition);
      parent.children.push(row);
      owners[row.sequence] = parent;
      matches[row.sequence] = match;
    }
  }
  return { drafts, index, words, matches, owners };
}

/** The k-th row with one identity goes to the k-th of several parents that bear one name. */
class Shares {
  private readonly counts = new Map<string, number>();

  constructor(private readonly candidates: readonly Draft[]) {}

  next(identity: string): Draft | undefined {
    const count = this.counts.get(identity) ?? 0;
    this.counts.set(identity, count + 1);
    return this.candidates[Math.min(count, this.candidates.length - 1)];
  }
}

function shareOf(shares: Map<Resolution, Shares>, resolution: Resolution): Shares {
  const known = shares.get(resolution) ?? new Shares(resolution.candidates);
  shares.set(resolution, known);
  return known;
}

const identityOf = (row: SpecRow, definition: ChildRow): string => definition.identity.map((key) => fold(value(row, key))).join('\u0000');

/** Where a child row belongs, and how its parent cell led there. */
interface Attachment {
  readonly parent: Draft;
  readonly match: Match;
}

function attacher(index: NameIndex, words: KindWordsMap, drafts: Draft[]): (row: SpecRow, definition: ChildRow) => Attachment {
  const resolve = resolver(index, words);
  const shares = new Map<Resolution, Shares>();
  return (row, definition) => {
    const text = value(row, definition.parent);
    const lookUp = definition.lookUp === null ? '' : value(row, definition.lookUp);
    const resolution = resolve({ text: text === '' ? NAMELESS : text, kinds: definition.of, lookUp });
    const parent = resolution.candidates.length > 1 ? shareOf(shares, resolution).next(identityOf(row, definition)) : resolution.candidates[0];
    if (parent !== undefined) return { parent, match: parent.row === null ? 'missing' : resolution.match };

    const made = rowless(kindOfMissing(resolution, definition), resolution.typed.name, lookUp);
    drafts.push(made);
    index.add(made);
    resolve.forget();
    return { parent: made, match: 'missing' };
  };
}

/** Kind of a parent that no sheet holds: what its type says; what a type nobody knows says is a custom entity type. */
function kindOfMissing({ typed }: Resolution, definition: ChildRow): ComponentKind {
  const [first] = definition.of;
  const usual = first ?? 'custom';
  if (typed.kind !== null) return typed.kind;
  return typed.name !== NAMELESS && typed.name.endsWith(')') && definition.of.includes('entity_type') ? 'entity_type' : usual;
}
