import { value } from '../../domain/rows';
import { plain, quote } from '../language';
import type { AssumptionRule } from '../rule';

const SOURCES: readonly (readonly [type: RegExp, source: string])[] = [
  [/^image$/iu, 'Image'],
  [/^file$/iu, 'File'],
];

/** The media source follows from the type of its field where the sheet names none. */
export const typeSource: AssumptionRule = (context) =>
  context.parts.flatMap(({ component, own, children }) => {
    if (component.kind !== 'media_type' || own === null || context.roleOf(own) !== 'build' || /source/iu.test(value(own, 'notes'))) return [];
    const fields = children.build.filter((row) => row.sheet.type === 'fields');
    const sources = SOURCES.filter(([type]) => fields.some((row) => type.test(value(row, 'fieldType'))));
    const [one] = sources;
    return sources.length !== 1 || one === undefined ? [] : [`The media source of ${plain(component.name)} is ${one[1]}: the sheet names none, and it has a field of the type ${quote(one[1])}.`];
  });
