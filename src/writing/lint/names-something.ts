import { rowKey, value } from '../../domain/rows';
import { rowName } from '../facts/names';
import { stripMarks } from '../language';
import { normal, ownRows } from './corpus';
import type { LintRule } from './rule';

/** Columns whose cells name the row's own thing, or something that one meets in the site. */
const NAMING = ['machineName', 'fieldGroup', 'baseTable', 'view', 'bundle', 'fallbackStyle', 'breakpointGroup', 'usedOn', 'workflow', 'fromState', 'toState', 'effect', 'style', 'sourcePlugin', 'destinationPlugin', 'defaultBundle', 'dependRequired'];
const SHORTEST = 2;
/** `one of the twelve required fields`: a count of rows, which from-the-rows has checked. */
const COUNTED = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{L}+ ){0,3}(?:fields?|styles?|displays?|vocabular|transitions?|states?|types?|modes?|permissions?|terms?)/u;

/** Every criterion names something of the ticket's rows, quotes a cell of them, or counts them; else it would fit any ticket. */
export const namesSomething: LintRule = (input) => {
  const { content, spec, ticket } = input;
  const rows = ownRows(input);
  const ids = new Set([...ticket.components, ...rows.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? [])]);
  const components = [...ids].flatMap((id) => spec.componentById.get(id) ?? []);
  const bare = (text: string): string => text.replace(/\s*\([^()]*\)$/u, '');
  const names = [
    ...components.flatMap(({ name, machineName }) => [name, machineName]),
    ...rows.flatMap((row) => [rowName(row), ...NAMING.flatMap((key) => [value(row, key), bare(value(row, key)), ...value(row, key).split(',').map((part) => part.trim())])]),
  ];
  const wanted = [...new Set(names.map((name) => normal(name).toLowerCase()))].filter((name) => name.length >= SHORTEST);
  const cells = normal(rows.flatMap((row) => row.texts).join('\n')).toLowerCase();
  const isNamed = (text: string): boolean => wanted.some((name) => normal(stripMarks(text)).toLowerCase().includes(name));
  const quotes = (text: string): boolean => [...text.matchAll(/"([^"]{2,})"|`([^`]{2,})`/gu)].some(([, words = '', code = '']) => cells.includes(normal(words + code).toLowerCase()));
  return content.prose.criteria
    .filter((text) => !isNamed(text) && !quotes(text) && !COUNTED.test(stripMarks(text)))
    .map((text) => ({ rule: 'names-nothing', message: `Nothing of the rows is named: ${stripMarks(text)}` }));
};
