import { value } from '../../domain/rows';
import type { Component } from '../../domain/spec';
import { matrixOf } from '../facts/matrix';
import { outcomeOf, type Outcome } from '../facts/style-size';
import { count, list, plain, quote, shortList } from '../language';
import type { Part } from '../context';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

/** Of more than five, three are examples. */
const WHOLE = 5;
const EXAMPLES = 3;
const MOST_EFFECTS = 2;

interface Sized<K extends Outcome['kind']> {
  readonly component: Component;
  readonly outcome: Outcome & { readonly kind: K };
}

const stylesIn = (context: WritingContext): readonly Part[] => context.parts.filter(({ component, own, children }) => component.kind === 'image_style' && ((own !== null && context.roleOf(own) === 'build') || children.build.length > 0));

/** Styles whose outcome is settled, by what comes out. Effects that go do not count. */
function outcomes(context: WritingContext): readonly { readonly component: Component; readonly outcome: Outcome }[] {
  const { statusPolicy } = context.prepared.options;
  return stylesIn(context).flatMap(({ component, own }) => {
    const effects = component.children.filter((row) => statusPolicy[row.code] !== 'remove' && statusPolicy[row.code] !== 'skip');
    const open = [...effects, ...(own === null ? [] : [own])].some((row) => context.isOpen(row, 'summary') || context.isOpen(row, 'notes') || context.isOpen(row, 'effect'));
    const outcome = open ? null : outcomeOf(component, effects);
    return outcome === null ? [] : [{ component, outcome }];
  });
}

const ofKind = <K extends Outcome['kind']>(all: ReturnType<typeof outcomes>, kind: K): Sized<K>[] =>
  all.flatMap(({ component, outcome }) => (outcome.kind === kind ? [{ component, outcome: outcome as Sized<K>['outcome'] }] : []));

/** `190x190 in A, 335x230 in B`, then how many more there are. */
const examples = (said: readonly string[], rest: string): string => (said.length <= WHOLE ? list(said) : `${said.slice(0, EXAMPLES).join(', ')}; ${rest.replace('#', String(said.length - EXAMPLES))}`);

function exact(styles: readonly Sized<'exact'>[]): Candidate[] {
  if (styles.length === 0) return [];
  const said = styles.map(({ component, outcome }) => `${outcome.size} in ${plain(component.name)}`);
  return [{ text: `A picture of any shape comes out exactly ${examples(said, 'the # others of a fixed size as their rows say')}.`, weight: 78, uses: [] }];
}

function within(styles: readonly Sized<'within'>[]): Candidate[] {
  if (styles.length === 0) return [];
  const said = styles.map(({ component, outcome }) => `${outcome.size} in ${plain(component.name)}`);
  return [{ text: `A picture keeps its shape and comes out no larger than ${examples(said, 'the # others likewise')}.`, weight: 72, uses: [] }];
}

function oneSide(styles: readonly Sized<'width' | 'height'>[]): Candidate[] {
  return [true, false].flatMap((upscales): Candidate[] => {
    const of = styles.filter(({ outcome }) => outcome.upscales === upscales);
    if (of.length === 0) return [];
    const said = of.map(({ component, outcome }) => `${outcome.pixels} ${outcome.kind === 'width' ? 'wide' : 'high'} in ${plain(component.name)}`);
    const rest = 'the # others likewise';
    return [{ text: `${upscales ? 'Even a small picture' : 'A large picture'} comes out ${examples(said, rest)}${upscales ? '' : ', and a smaller one as it was'}.`, weight: 70, uses: [] }];
  });
}

/** Sizes that come out of the styles but those that a responsive style of the ticket tells; of many, the first ones as examples. */
export const styleSizes: CriterionRule = (context) => {
  const told = new Set(context.parts.flatMap(({ own, component }) => (own === null || component.kind !== 'responsive_image_style' ? [] : (matrixOf(context, component, own)?.placed.all ?? []))));
  const all = outcomes(context).filter(({ component }) => !told.has(component));
  return [...exact(ofKind(all, 'exact')), ...within(ofKind(all, 'within')), ...oneSide([...ofKind(all, 'width'), ...ofKind(all, 'height')])];
};

/** How many styles there are. */
export const styleCount: CriterionRule = (context) => {
  const made = context.parts.filter(({ component, own }) => component.kind === 'image_style' && own !== null && context.roleOf(own) === 'build');
  if (made.length < 2) return [];
  return [{ text: `The ${count(made.length, 'image style')} of the table exist under their machine names.`, weight: 62, uses: [] }];
};

const effectsOf = (part: Part, withSummary: boolean): string =>
  part.children.build.map((row) => `${quote(value(row, 'effect'))}${!withSummary || value(row, 'summary') === '' ? '' : ` (${plain(value(row, 'summary'))})`}`).join(', then ');

/** Effects of styles that have several, in order, styles of the same effects together; of one style, its only effect too. */
export const styleEffects: CriterionRule = (context) => {
  const styles = stylesIn(context);
  const several = styles.filter(({ children }) => children.build.length > 1);
  const groups = [...new Set(several.map((part) => effectsOf(part, false)))].map((effects) => several.filter((part) => effectsOf(part, false) === effects));
  const told = groups.slice(0, MOST_EFFECTS).flatMap((group): Candidate[] => {
    const [first] = group;
    return first === undefined ? [] : [{ text: `${shortList(group.map(({ component }) => plain(component.name)), 4)} ${group.length === 1 ? 'has' : 'have'} the effects ${effectsOf(first, group.length === 1)}, in this order.`, weight: 66, uses: [] }];
  });
  const single = styles.length === 1 ? styles.filter(({ children }) => children.build.length === 1) : [];
  return [...told, ...single.map((part) => ({ text: `${plain(part.component.name)} has the effect ${effectsOf(part, true)} and no other.`, weight: 50, uses: [] }))];
};

const saysOf = (part: Part, pattern: RegExp): boolean =>
  [...part.children.build.flatMap((row) => [value(row, 'effect'), value(row, 'summary')]), ...(part.own === null || part.children.build.length > 0 ? [] : [value(part.own, 'notes')])].some((text) => pattern.test(text));

/** Crops that follow the focal point, and formats that are converted. */
export const styleTraits: CriterionRule = (context) => {
  const styles = stylesIn(context);
  const named = (parts: readonly Part[]): string => (parts.length === styles.length && parts.length > 2 ? `each of the ${String(parts.length)} styles` : shortList(parts.map(({ component }) => plain(component.name)), 4));
  const focal = styles.filter((part) => saysOf(part, /focal point/iu));
  const webp = styles.filter((part) => saysOf(part, /\bwebp\b/iu));
  return [
    ...(focal.length === 0 ? [] : [{ text: `Moving the focal point of a picture changes what ${named(focal)} ${focal.length === 1 || (focal.length === styles.length && focal.length > 2) ? 'cuts' : 'cut'} off.`, weight: 69, uses: [] }]),
    ...(webp.length === 0 ? [] : [{ text: `A JPEG comes out of ${named(webp)} as WebP.`, weight: 68, uses: [] }]),
  ];
};
