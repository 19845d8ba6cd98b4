import { Box, DynamicTable, Lozenge, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import { rowKey } from '../../../domain/rows';
import type { RowRef } from '../../../domain/spec';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure } from '../../failure';
import { FINDINGS } from '../../labels/findings';
import { LoadingMessage } from '../../loading';
import { useLoaded } from '../../use-loaded';

type SheetRows = Value<ProjectContract, 'get-rows'>[number];

const SheetTable = ({ sheet }: { readonly sheet: SheetRows }): React.JSX.Element => (
  <Stack space="space.050">
    <Text weight="semibold">{sheet.file}</Text>
    <Box xcss={{ overflowX: 'auto' }}>
      <DynamicTable
        label={sheet.file}
        head={{ cells: [{ key: 'row', content: FINDINGS.row }, ...sheet.columns.map((header, at) => ({ key: String(at), content: header }))] }}
        rows={sheet.rows.map(({ row, asked, texts }) => ({
          key: String(row),
          isHighlighted: asked,
          cells: [
            { key: 'row', content: asked ? <Lozenge appearance="inprogress">{String(row)}</Lozenge> : <Text>{String(row)}</Text> },
            ...texts.map((text, at) => ({ key: `cell ${String(at)}`, content: <Text size="small">{text}</Text> })),
          ],
        }))}
      />
    </Box>
  </Stack>
);

/** Rows as they stand in the sheets, each between its neighbours. */
export const FindingRows = ({ sessionId, refs }: { readonly sessionId: string; readonly refs: readonly RowRef[] }): React.JSX.Element => {
  const keys = refs.map(rowKey).join('\n');
  const load = useCallback(() => callProject('get-rows', { sessionId, rows: refs, around: 1 }), [sessionId, keys]);
  const { loaded, again } = useLoaded(load);
  if (loaded.state === 'loading') return <LoadingMessage label={FINDINGS.rowsLoading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  return (
    <Stack space="space.150">
      {loaded.value.map((sheet) => (
        <SheetTable key={sheet.file} sheet={sheet} />
      ))}
    </Stack>
  );
};
