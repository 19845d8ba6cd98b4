import type { TicketContent } from '../domain/ticket';
import type { Block } from './blocks';
import { layOut, type Section } from './layout';
import type { AdfDocument } from './nodes';
import { renderBlock } from './render-adf';
import { plain } from './spans';

const withHeading = (section: Section): Block[] =>
  section.heading === null ? [...section.blocks] : [{ kind: 'heading', level: 3, spans: [plain(section.heading)] }, ...section.blocks];

/** Sections as a document; `id` seeds the local ids. */
export const documentOf = (id: string, sections: readonly Section[]): AdfDocument => ({
  type: 'doc',
  version: 1,
  content: sections.flatMap(withHeading).map((block, index) => renderBlock(block, `${id}:${String(index)}`)),
});

/** The whole ticket as a description in Atlassian Document Format; the same content gives the same document. Never stored. */
export const toAdf = (content: TicketContent): AdfDocument => documentOf(content.id, layOut(content));
