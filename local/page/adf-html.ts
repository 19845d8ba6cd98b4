import type { AdfBlock, AdfDocument, AdfInline, AdfListItem, AdfParagraph, AdfTableRow } from '../../src/adf/nodes';

/** Text for use in HTML, in elements and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function inline(node: AdfInline): string {
  if (node.type === 'hardBreak') return '<br>';
  return (node.marks ?? []).reduce((html, { type }) => `<${type}>${html}</${type}>`, escapeHtml(node.text));
}

const inlines = (nodes: readonly AdfInline[]): string => nodes.map(inline).join('');
const paragraph = ({ content }: AdfParagraph): string => `<p>${inlines(content)}</p>`;
const listItem = ({ content }: AdfListItem): string => `<li>${content.map(paragraph).join('')}</li>`;

function tableRow({ content }: AdfTableRow): string {
  const cells = content.map((cell) => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td';
    return `<${tag}>${cell.content.map(paragraph).join('')}</${tag}>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function block(node: AdfBlock): string {
  switch (node.type) {
    case 'heading':
      return `<h${String(node.attrs.level)}>${inlines(node.content)}</h${String(node.attrs.level)}>`;
    case 'paragraph':
      return paragraph(node);
    case 'bulletList':
      return `<ul>${node.content.map(listItem).join('')}</ul>`;
    case 'orderedList':
      return `<ol start="${String(node.attrs.order)}">${node.content.map(listItem).join('')}</ol>`;
    case 'taskList':
      return `<ul class="tasks">${node.content.map((item) => `<li><label><input type="checkbox"> <span>${inlines(item.content)}</span></label></li>`).join('')}</ul>`;
    case 'table':
      return `<div class="table"><table><colgroup>${(node.content[0]?.content ?? []).map(({ attrs }) => `<col style="width:${String(attrs.colwidth[0])}px">`).join('')}</colgroup>${node.content.map(tableRow).join('')}</table></div>`;
  }
}

/** An issue's description as HTML: the nodes that `src/adf` makes, drawn as Jira draws them. */
export const adfHtml = (document: AdfDocument): string => document.content.map(block).join('\n');
