import { value } from '../../domain/rows';
import { builtFields, isChanged } from '../fields';
import { list, plain } from '../language';
import type { CriterionRule } from '../rule';
import { fieldNames } from './described-fields';

const NAMED = 6;

const isYes = (text: string): boolean => /^(?:y|yes|translatable|true|1)$/iu.test(text);

/** Which fields a translation has for itself, where the type is translated and not every field is. */
export const translated: CriterionRule = (context) =>
  context.parts.flatMap((part) => {
    if (part.own === null || context.roleOf(part.own) !== 'build' || isChanged(context, part.own) || !isYes(value(part.own, 'translatable'))) return [];
    const rows = builtFields(part);
    const own = rows.filter((row) => isYes(value(row, 'translatable')));
    if (own.length === 0 || own.length === rows.length || own.length > NAMED) return [];
    const uses = rows.map((row) => ({ row, key: 'translatable' }));
    return [{ text: `A translation of ${plain(part.component.name)} has its own ${list(fieldNames(context, own))}; every other field keeps one value in all languages.`, weight: 62, uses }];
  });
