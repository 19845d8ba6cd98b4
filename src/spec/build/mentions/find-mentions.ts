import { rowKey } from '../../../domain/rows';
import type { Component, Mention, Reference, SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { scanText, type Hit, type Reading } from './scan-text';
import { indexTerms } from './terms';

export interface MentionSources {
  readonly rows: readonly SpecRow[];
  readonly components: readonly Component[];
  readonly componentOfRow: ReadonlyMap<string, Component>;
  readonly references: readonly Reference[];
}

/** How a cell is read: notes are for builders, help texts for editors; displays list labels of fields; effects hold sizes of their own. */
function readingOf(row: SpecRow, key: string): Reading {
  const { type } = row.sheet;
  const isImage = type === 'image_styles' || type === 'image_effects' || type === 'responsive_image_styles';
  return { sizes: key === 'notes' && !isImage, labels: type !== 'view_displays', quotes: key !== 'helpText' && type !== 'view_displays' };
}

/** Values of a list up to the end of their sentence: they name nothing. */
const OPTIONS = /\boptions: .*?(?=\.\s+(?!default:)|\n|$)/gi;

/** Line that a converter or an author begins to tell what a row said before: history names nothing. */
const HISTORY = /(?:^|\n)changed: /i;

/** The text without its history and without lists of options. */
function presentOf(cell: string): string {
  const history = cell.search(HISTORY);
  const present = history < 0 ? cell : cell.slice(0, history);
  return present.includes('ptions: ') ? present.replace(OPTIONS, '') : present;
}

/** Texts shorter than the shortest term name nothing. */
const SHORTEST = 3;

/** What the running text under a key of a row names, in order. */
export type CellScanner = (row: SpecRow, key: string) => readonly Hit[];

/** Makes the scanner for all cells of a Spec. */
export function cellScanner(components: readonly Component[], rows: readonly SpecRow[]): CellScanner {
  const index = indexTerms(components, rows);
  return (row, key) => {
    const at = row.columns.get(key);
    const cell = at === undefined ? '' : (row.texts[at] ?? '');
    return cell.length < SHORTEST ? [] : scanText(presentOf(cell), index, readingOf(row, key));
  };
}

/**
 * Cells of running text whose words name a component. A name counts where chance is unlikely: several capitalised
 * words, a machine name with an underscore, a size in notes, a role of several words, a name in quotation marks, or one
 * beside the word for its kind. A row's own component, and what the same row refers to, are left out.
 */
export function findMentions({ rows, components, componentOfRow, references }: MentionSources): Mention[] {
  const scan = cellScanner(components, rows);
  const referred = new Set(references.map((reference) => `${rowKey(reference.from.ref)} ${reference.to ?? ''}`));
  const mentions: Mention[] = [];
  for (const row of rows) {
    const own = componentOfRow.get(rowKey(row.ref));
    for (const { key, freeText } of REGISTRY[row.sheet.type].columns) {
      if (freeText !== true) continue;
      const seen = new Set<string>();
      for (const { term, text } of scan(row, key)) {
        const to = term.component.id;
        if (to === own?.id || seen.has(to) || referred.has(`${rowKey(row.ref)} ${to}`)) continue;
        seen.add(to);
        mentions.push({ from: row, fromComponent: own?.id ?? null, key, text, to });
      }
    }
  }
  return mentions;
}
