import { rowName } from '../facts/names';
import { plain, stripMarks } from '../language';
import { ownRows } from './corpus';
import { proseOf } from './prose';
import type { LintRule } from './rule';
import { sentenceEnds, withoutQuotes } from './text';

/** A criterion is one sentence, and nothing is said twice. */
export const criteriaForm: LintRule = (input) => {
  const { content, spec, ticket } = input;
  // A label may hold a full stop of its own.
  const names = [...ownRows(input).map(rowName), ...ticket.components.map((id) => spec.componentById.get(id)?.name ?? '')].filter((name) => /[.!?]/u.test(name)).map((name) => stripMarks(plain(name)));
  const bare = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, 'it'), stripMarks(text));
  const long = content.prose.criteria.filter((text) => sentenceEnds(withoutQuotes(bare(text))).length > 0);
  const all = proseOf(content);
  const twice = all.filter((text, index) => all.indexOf(text) !== index);
  return [
    ...long.map((text) => ({ rule: 'criterion-sentence', message: `The criterion is more than one sentence: ${stripMarks(text)}` })),
    ...twice.map((text) => ({ rule: 'repeated', message: `It is said twice: ${stripMarks(text)}` })),
  ];
};
