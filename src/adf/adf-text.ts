import type { AdfBlock, AdfDocument, AdfInline, AdfParagraph } from './nodes';

const inlineText = (nodes: readonly AdfInline[]): string => nodes.map((node) => (node.type === 'text' ? node.text : '\n')).join('');

const paragraphsText = (paragraphs: readonly AdfParagraph[]): string => paragraphs.map((paragraph) => inlineText(paragraph.content)).join('\n');

function blockText(block: AdfBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => paragraphsText(item.content)).join('\n');
    case 'taskList':
      return block.content.map((item) => inlineText(item.content)).join('\n');
    case 'table':
      return block.content.map((row) => row.content.map((cell) => paragraphsText(cell.content)).join('\t')).join('\n');
  }
}

/**
 * The text of a document: a line break for each block, list item and row, a tab between cells. Jira's limit on a
 * description counts the text, not the JSON (facts/jira.md §4), so this is what is measured against it.
 */
export const adfText = (document: AdfDocument): string => document.content.map(blockText).join('\n');
