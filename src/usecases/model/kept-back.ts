import type { Merged } from '../../writing/model';

/** Reasons why sentences are kept back, for the reviewer. The sentences themselves are not kept anywhere. */
const WORDS: Readonly<Record<keyof Merged['keptBack'], string>> = {
  length: 'too long or too short',
  characters: 'with unusual characters',
  link: 'with an address or markup',
  'unknown-name': 'with a machine name that no row holds',
  'unknown-label': 'with a label that no row holds',
  'unknown-number': 'with a number that no row holds',
  'unknown-word': 'with words that belong to no ticket',
  'new-claim': 'that say more than the sheets do',
  'names-nothing': 'that name nothing of the rows',
  lint: 'that would have broken a rule of good tickets',
};

/** `3 sentences of the model were kept back: 2 with words …, 1 with an address or markup.` Null where none was. */
export function keptBackNote({ keptBack, taken }: Pick<Merged, 'keptBack' | 'taken'>): string | null {
  const reasons = (Object.keys(WORDS) as (keyof Merged['keptBack'])[]).flatMap((reason) => (keptBack[reason] === undefined ? [] : [[reason, keptBack[reason]] as const]));
  if (reasons.length === 0) return taken === 0 ? 'The model changed nothing, so the text is the built-in one.' : null;
  const count = reasons.reduce((sum, [, times]) => sum + times, 0);
  const text = reasons.map(([reason, times]) => `${String(times)} ${WORDS[reason]}`).join(', ');
  const all = taken === 0 ? ' The text is the built-in one.' : '';
  return `${count === 1 ? '1 sentence of the model was' : `${String(count)} sentences of the model were`} kept back: ${text}.${all}`;
}
