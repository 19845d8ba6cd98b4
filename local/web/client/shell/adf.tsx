import React, { type ReactNode } from 'react';
import { isRecord, wordOf } from '../../bridge/wire';

interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly AdfNode[];
  readonly content: readonly AdfNode[];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);

function nodeOf(value: unknown): AdfNode {
  const record = isRecord(value) ? value : {};
  return {
    type: wordOf(record['type']),
    ...(typeof record['text'] === 'string' ? { text: record['text'] } : {}),
    attrs: isRecord(record['attrs']) ? record['attrs'] : {},
    marks: listOf(record['marks']).map(nodeOf),
    content: listOf(record['content']).map(nodeOf),
  };
}

const TAGS: Readonly<Record<string, string>> = { code: 'code', strong: 'strong', em: 'em', strike: 's', underline: 'u' };

const marked = (children: ReactNode, mark: AdfNode): ReactNode => {
  if (mark.type === 'link') return <a href={String(mark.attrs['href'])}>{children}</a>;
  const tag = TAGS[mark.type];
  return tag === undefined ? children : React.createElement(tag, tag === 'code' ? { className: 'code' } : null, children);
};

const below = (node: AdfNode): ReactNode => node.content.map((child, index) => <Adf key={index} node={child} />);

const cell = (tag: 'td' | 'th', node: AdfNode): ReactNode => {
  const { colspan, rowspan } = node.attrs;
  return React.createElement(tag, { colSpan: typeof colspan === 'number' ? colspan : undefined, rowSpan: typeof rowspan === 'number' ? rowspan : undefined }, below(node));
};

const widthsOf = (table: AdfNode): readonly (number | undefined)[] =>
  (table.content[0]?.content ?? []).map(({ attrs }) => listOf(attrs['colwidth'])[0]).map((width) => (typeof width === 'number' ? width : undefined));

const Table = ({ node }: { readonly node: AdfNode }): React.JSX.Element => (
  <div className="adf-table" tabIndex={0} role="region" aria-label="Table">
    <table>
      <colgroup>
        {widthsOf(node).map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <tbody>{below(node)}</tbody>
    </table>
  </div>
);

const Task = ({ node }: { readonly node: AdfNode }): React.JSX.Element => (
  <li>
    <label>
      <input type="checkbox" disabled checked={node.attrs['state'] === 'DONE'} readOnly />
      <span>{below(node)}</span>
    </label>
  </li>
);

const BLOCKS: Readonly<Record<string, (node: AdfNode) => ReactNode>> = {
  doc: below,
  paragraph: (node) => <p>{below(node)}</p>,
  heading: (node) => React.createElement(`h${String(Math.min(6, Math.max(1, Number(node.attrs['level'] ?? 3))))}`, null, below(node)),
  bulletList: (node) => <ul>{below(node)}</ul>,
  orderedList: (node) => <ol start={Number(node.attrs['order'] ?? 1)}>{below(node)}</ol>,
  listItem: (node) => <li>{below(node)}</li>,
  taskList: (node) => <ul className="tasks">{below(node)}</ul>,
  taskItem: (node) => <Task node={node} />,
  blockTaskItem: (node) => <Task node={node} />,
  table: (node) => <Table node={node} />,
  tableRow: (node) => <tr>{below(node)}</tr>,
  tableCell: (node) => cell('td', node),
  tableHeader: (node) => cell('th', node),
  panel: (node) => <div className={`panel ${wordOf(node.attrs['panelType'])}`}>{below(node)}</div>,
  blockquote: (node) => <blockquote>{below(node)}</blockquote>,
  codeBlock: (node) => <pre className="code-block" tabIndex={0}><code>{below(node)}</code></pre>,
  rule: () => <hr />,
  hardBreak: () => <br />,
  expand: (node) => <details><summary>{wordOf(node.attrs['title'])}</summary>{below(node)}</details>,
  nestedExpand: (node) => <details><summary>{wordOf(node.attrs['title'])}</summary>{below(node)}</details>,
  text: (node) => node.marks.reduce<ReactNode>(marked, node.text ?? ''),
  mention: (node) => <strong>{wordOf(node.attrs['text'])}</strong>,
  emoji: (node) => <>{wordOf(node.attrs['text'] ?? node.attrs['shortName'])}</>,
  status: (node) => <span className="status">{wordOf(node.attrs['text'])}</span>,
  date: (node) => <>{new Date(Number(node.attrs['timestamp'])).toLocaleDateString()}</>,
  inlineCard: (node) => <a href={String(node.attrs['url'])}>{String(node.attrs['url'])}</a>,
};

const Adf = ({ node }: { readonly node: AdfNode }): React.JSX.Element => {
  const draw = Object.hasOwn(BLOCKS, node.type) ? BLOCKS[node.type] : undefined;
  return draw === undefined ? <span role="alert" className="unknown-node">The local host cannot draw the ADF node “{node.type}”.</span> : <>{draw(node)}</>;
};

/** A document in Atlassian Document Format as Jira draws it. */
export const AdfView = ({ document }: { readonly document: unknown }): React.JSX.Element => (
  <div className="adf">
    <Adf node={nodeOf(document)} />
  </div>
);
