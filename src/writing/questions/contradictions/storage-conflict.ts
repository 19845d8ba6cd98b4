import { rowKey, rowsOfStorages, value } from '../../../domain/rows';
import { isBundleKind, type SpecRow } from '../../../domain/spec';
import { cardinality, isBaseField } from '../../fields';
import { rowName } from '../../facts/names';
import { list, plain, shortList } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { QuestionRule, Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, isGoing, ownerOf, placeOf } from '../shared';

interface Conflict {
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

interface Setting {
  readonly code: string;
  readonly key: string;
  readonly what: string;
  /** What the row says of the setting, as a reader would; empty where it says nothing. */
  readonly textOf: (prepared: PreparedWriting, row: SpecRow) => string;
}

const NAMED = 3;

/** Plan order of the ticket that builds a row; rows that exist already come first. */
const orderOf = (prepared: PreparedWriting, row: SpecRow): number => prepared.ticketOfRow.get(rowKey(row.ref))?.order ?? (dispositionOf(prepared, row) === 'exists' ? 0 : Infinity);

function conflicts(prepared: PreparedWriting, { key, textOf }: Setting): Conflict[] {
  return rowsOfStorages(prepared.spec).flatMap((all) => {
    const rows = all.filter((row) => !isBaseField(row) && !isGoing(prepared, row) && textOf(prepared, row) !== '');
    const texts = new Set(rows.map((row) => textOf(prepared, row)));
    return texts.size < 2 || !rows.some((row) => isBuilt(prepared, row)) ? [] : [{ rows, about: rows.map((row) => ({ row, key })) }];
  });
}

/** `3 here, unlimited on Course (row 36)`, seen from the first row that is built. */
function say(prepared: PreparedWriting, { rows }: Conflict, { what, textOf }: Setting): string {
  const built = rows.filter((row) => isBuilt(prepared, row)).sort((a, b) => orderOf(prepared, a) - orderOf(prepared, b) || a.sequence - b.sequence);
  const [first = rows[0]] = built;
  if (first === undefined) return '';
  const here = textOf(prepared, first);
  const others = [...new Set(rows.map((row) => textOf(prepared, row)))].filter((text) => text !== here);
  const told = others.map((text) => {
    const where = rows.filter((row) => textOf(prepared, row) === text).map((row) => `${ownerOf(prepared, row)} (${placeOf(row, first)}${dispositionOf(prepared, row) === 'exists' ? ', there already' : ''})`);
    return `${plain(text)} on ${shortList(where, NAMED)}`;
  });
  return `${plain(rowName(first))} (row ${String(first.ref.row)}): ${plain(here)} here, ${list(told)}. It is one shared field and can have one ${what}. Which?`;
}

const storageRule = (setting: Setting): QuestionRule =>
  askedOnce({
    code: setting.code,
    find: (prepared) => conflicts(prepared, setting),
    say: (things, { prepared }) => things.map((thing) => ({ text: say(prepared, thing, setting), about: thing.about })),
    topic: ({ rows }) => `the ${setting.what} of ${plain(rows[0] === undefined ? '' : rowName(rows[0]))}`,
  });

/** One storage has one type and one limit on values (facts/spec-sheets.md). */
export const storageType = storageRule({ code: 'storage-type', key: 'fieldType', what: 'type', textOf: (_, row) => value(row, 'fieldType').replace(/\s*\(paragraphs\)$/iu, '') });

export const storageCardinality = storageRule({
  code: 'storage-cardinality',
  key: 'cardinality',
  what: 'limit',
  textOf: (_, row) => {
    const limit = cardinality(row);
    return limit === null ? '' : String(limit);
  },
});

const ENTITIES: Readonly<Record<string, string>> = { content_type: 'content', vocabulary: 'terms', paragraph_type: 'paragraphs', media_type: 'media', block_type: 'blocks', user: 'user accounts' };

/** A reference field's storage refers to one type of entity: content, terms, media … */
export const storageTarget = storageRule({
  code: 'storage-target',
  key: 'refBundle',
  what: 'kind of target',
  textOf: (prepared, row) => {
    if (/dynamic/iu.test(value(row, 'fieldType'))) return '';
    const kinds = (prepared.referencesFrom.get(rowKey(row.ref)) ?? []).flatMap(({ kind, to }) => {
      const target = kind === 'target' && to !== null ? prepared.spec.componentById.get(to)?.kind : undefined;
      return target !== undefined && isBundleKind(target) ? [ENTITIES[target] ?? ''] : [];
    });
    return list([...new Set(kinds)].filter((kind) => kind !== '').sort());
  },
});
