import { DynamicTable, Heading, Stack, Text } from '@forge/react';
import React, { useMemo, useState } from 'react';
import type { TicketContent } from '../../../domain/ticket';
import { REVIEW } from '../../labels/review';
import { Pager } from '../../pager';
import { sourceRows, type SourceFile } from './source-rows';

const words = REVIEW.ticket.sources;
/** Rows of a file drawn at a time. */
const ROWS = 20;
const HEAD = {
  cells: [
    { key: 'row', content: words.row, width: 12 },
    { key: 'cells', content: words.cells },
  ],
};

const FileRows = ({ file, rows }: SourceFile): React.JSX.Element => {
  const [from, setFrom] = useState(0);
  return (
    <Stack space="space.050">
      <Heading as="h4" size="xxsmall">
        {file}
      </Heading>
      <DynamicTable
        label={file}
        head={HEAD}
        rows={rows.slice(from, from + ROWS).map(({ row, cells }) => ({
          key: String(row),
          cells: [
            { key: 'row', content: <Text align="end">{String(row)}</Text> },
            { key: 'cells', content: <Text>{cells.map(({ column, text }) => `${column}: ${text}`).join(' · ')}</Text> },
          ],
        }))}
      />
      <Pager from={from} size={ROWS} total={rows.length} onPage={setFrom} />
    </Stack>
  );
};

/** The rows from which a ticket was made, with the cells that it holds. */
export const SourcesPanel = ({ content }: { readonly content: TicketContent }): React.JSX.Element => {
  const files = useMemo(() => sourceRows(content), [content]);
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {words.heading}
      </Heading>
      {files.length === 0 ? <Text>{words.none}</Text> : null}
      {files.map((file) => (
        <FileRows key={file.file} {...file} />
      ))}
    </Stack>
  );
};
