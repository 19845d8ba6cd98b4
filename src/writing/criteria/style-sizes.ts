import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { count, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const MOST = 4;
const SIZE = /(\d+)\s*[x×]\s*(\d+)/iu;

/** What an effect does to a picture, in words; null where that cannot be said from the row. */
function outcome(effect: string, summary: string): string | null {
  const size = SIZE.exec(summary);
  const width = /^width (\d+)/iu.exec(summary);
  if (/scale and crop/iu.test(effect) && size !== null) return `comes out as ${size[1] ?? ''}x${size[2] ?? ''}`;
  if (/^(?:resize|crop)$/iu.test(effect.trim()) && size !== null) return `comes out as ${size[1] ?? ''}x${size[2] ?? ''}`;
  if (/^scale$/iu.test(effect.trim()) && width !== null) return /upscal/iu.test(summary) ? `comes out ${width[1] ?? ''} wide` : `comes out ${width[1] ?? ''} wide, if it was wider`;
  if (/^scale$/iu.test(effect.trim()) && size !== null) return `comes out no larger than ${size[1] ?? ''}x${size[2] ?? ''}`;
  return null;
}

const byEffects = (rows: readonly SpecRow[], name: string): Candidate[] => {
  const last = rows.at(-1);
  const said = rows.length === 1 && last !== undefined ? outcome(value(last, 'effect'), value(last, 'summary')) : null;
  return said === null || last === undefined ? [] : [{ text: `An image in ${quote(name)} ${said}.`, weight: 70, uses: [{ row: last, key: 'summary' }] }];
};

const byNotes = (own: SpecRow): Candidate[] => {
  const found = /^(Scale and crop|Focal Point Scale and Crop|Scale)\s+(?:to\s+)?([^,\n]+?)\s*$/iu.exec(value(own, 'notes').split('\n')[0] ?? '');
  const said = found === null ? null : outcome(found[1] ?? '', found[2] ?? '');
  return said === null ? [] : [{ text: `An image in ${quote(rowName(own))} ${said}.`, weight: 68, uses: [{ row: own, key: 'notes' }] }];
};

/** Sizes that come out of the styles; of many, the first ones as examples. */
export const styleSizes: CriterionRule = (context) => {
  const parts = context.parts.filter(({ component, own, children }) => component.kind === 'image_style' && (own !== null || children.build.length > 0));
  const told = parts.flatMap(({ own, children, component }) => {
    const effects = children.build.filter((row) => row.sheet.type === 'image_effects');
    const said = effects.length > 0 ? byEffects(effects, component.name) : [];
    return said.length > 0 || own === null || effects.length > 1 ? said : byNotes(own);
  });
  return told.slice(0, MOST);
};

/** How many styles there are. */
export const styleCount: CriterionRule = (context) => {
  const made = context.parts.filter(({ component, own }) => component.kind === 'image_style' && own !== null && context.roleOf(own) === 'build');
  if (made.length < 2) return [];
  return [{ text: `The ${count(made.length, 'image style')} of the table exist under their machine names.`, weight: 62, uses: [] }];
};

/** Which effects a style has, in order. */
export const styleEffects: CriterionRule = (context) => {
  const styles = context.parts.filter(({ component, children }) => component.kind === 'image_style' && children.build.length > 0);
  return styles.slice(0, 3).map(({ component, children }) => ({
    text: `${plain(component.name)} has the ${children.build.length === 1 ? 'effect' : 'effects, in this order,'} ${children.build.map((row) => `${quote(value(row, 'effect'))}${value(row, 'summary') === '' ? '' : ` (${plain(value(row, 'summary'))})`}`).join(', ')}.`,
    weight: 52,
    uses: [],
  }));
};
