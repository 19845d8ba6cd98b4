import { componentsOf } from '../../src/testing/scripted-model';
import type { Behaviour } from './provider-servers';

/** Words before a criterion show that a model wrote it; a sentence that does not begin with a plain word stays. */
const reworded = (text: string): string => (/^(?!In the finished site)[A-Z][a-z]+ /u.test(text) ? `In the finished site, ${text.replace(/^The /u, 'the ')}` : text);

const tokens = (length: number): number => Math.ceil(length / 4);

/** A good model's answer as a provider gives it: a token for four characters. */
export function goodBehaviour(asked: { readonly system: string; readonly data: string }): Behaviour {
  const text = goodAnswer(asked);
  return { kind: 'text', text, tokens: { input: tokens(asked.system.length + asked.data.length), output: tokens(text.length) } };
}

/** What a good model answers to each question that the app knows, as text: one that rewords and invents nothing. */
export function goodAnswer({ system, data }: { readonly system: string; readonly data: string }): string {
  const asked = JSON.parse(data) as Readonly<Record<string, unknown>>;
  if ('ok' in asked) return '{"ok":true}';
  if ('components' in asked) {
    return JSON.stringify({ tickets: componentsOf({ data }).map(({ id, draft }) => ({ id, story: draft.story, know: draft.know, criteria: draft.criteria.map(reworded) })) });
  }
  if ('suggestion' in asked) return JSON.stringify({ sentences: ['The sheet says something here that the rest of the sheets does not hold.', 'Look at the row, then say in the sheet what is meant.'] });
  if ('draft' in asked) return JSON.stringify({ sentences: ['Which text is shown where the field is empty?', 'Who may change the order of the fields?'] });
  throw new Error(`The good model knows no such question: ${system.slice(0, 80)}`);
}
