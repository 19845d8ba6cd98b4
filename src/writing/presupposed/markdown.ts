import type { RowRef } from '../../domain/spec';
import { markdownText, rowsByFile } from '../question-list/text';
import type { Presupposed, PresupposedItem, PresupposedModule } from '.';

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${columns.join(' | ')} |`,
  `|${columns.map(() => '---').join('|')}|`,
  ...rows.map((cells) => `| ${cells.map(markdownText).join(' | ')} |`),
];

const where = (rows: readonly RowRef[]): string => rowsByFile(rows).join('; ');

const moduleTable = (modules: readonly PresupposedModule[]): string[] =>
  table(['Module', 'Where from', 'On the site already', 'Rows'], modules.map(({ name, remark, isThere, rows }) => [name, remark, isThere ? 'yes, by rows marked as done' : '', where(rows)]));

const itemTable = (what: string, items: readonly PresupposedItem[]): string[] => table([what, 'Remark', 'Rows'], items.map(({ name, remark, rows }) => [name, remark, where(rows)]));

/** "Not in your sheets" as Markdown, for whoever wrote the sheets. Parts without an item are left out. */
export function presupposedMarkdown(presupposed: Presupposed): string {
  const parts: readonly (readonly [title: string, lines: readonly string[], count: number])[] = [
    ['Modules', moduleTable(presupposed.modules), presupposed.modules.length],
    ['Text formats', itemTable('Text format', presupposed.textFormats), presupposed.textFormats.length],
    ['Search indexes', itemTable('Index', presupposed.searchIndexes), presupposed.searchIndexes.length],
    ['Breakpoints of the theme', itemTable('Breakpoint group', presupposed.breakpoints), presupposed.breakpoints.length],
    ['Image effects', itemTable('Effect', presupposed.imageEffects), presupposed.imageEffects.length],
    ['Image sizes', itemTable('Size', presupposed.imageSizes), presupposed.imageSizes.length],
    ['View modes', itemTable('View mode', presupposed.viewModes), presupposed.viewModes.length],
  ];
  const filled = parts.filter(([, , count]) => count > 0);
  const intro = filled.length === 0 ? 'The rows to be built presuppose nothing that the sheets do not hold.' : 'The rows to be built presuppose the following, and no sheet holds it. It has to be there before the tickets that need it can be finished.';
  return `${['# Not in your sheets', '', intro, ...filled.flatMap(([title, lines]) => ['', `## ${title}`, '', ...lines])].join('\n')}\n`;
}
