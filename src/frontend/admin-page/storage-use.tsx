import { Button, DynamicTable, Heading, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { Buttons } from '../buttons';
import { addUse, NO_USE, STORED_KINDS, type CountedUse, type StorageUse } from '../../domain/storage-use';
import { callAdmin } from '../call';
import { FailureIfAny } from '../failure';
import { size } from '../format';
import { ADMIN } from '../labels/admin';
import { LoadingMessage } from '../loading';
import { useCall } from '../use-call';

const words = ADMIN.data;
const HEAD = {
  cells: [
    { key: 'kind', content: words.columns.kind },
    { key: 'count', content: words.columns.count },
    { key: 'bytes', content: words.columns.bytes },
  ],
};

const rowOf = (key: string, name: string, count: number, bytes: number) => ({
  key,
  cells: [
    { key: 'kind', content: <Text>{name}</Text> },
    { key: 'count', content: <Text align="end">{count.toLocaleString()}</Text> },
    { key: 'bytes', content: <Text align="end">{size(bytes)}</Text> },
  ],
});

const sum = (use: StorageUse, of: 'count' | 'bytes'): number => STORED_KINDS.reduce((total, kind) => total + use[kind][of], 0);

const Counted = ({ use }: { readonly use: StorageUse }): React.JSX.Element => (
  <DynamicTable
    label={words.use}
    head={HEAD}
    rows={[...STORED_KINDS.map((kind) => rowOf(kind, words.kinds[kind], use[kind].count, use[kind].bytes)), rowOf('total', words.total, sum(use, 'count'), sum(use, 'bytes'))]}
  />
);

/** What is stored, counted on demand: it reads all there is. */
export const StorageUseTable = (): React.JSX.Element => {
  const call = useCall();
  const [counted, setCounted] = useState<CountedUse | null>(null);
  const cursor = counted?.next ?? null;
  const go = (): void => {
    const before = counted === null || cursor === null ? NO_USE : counted.use;
    call.run(
      () => callAdmin('storage-use', cursor === null ? {} : { cursor }),
      ({ use, next }) => {
        setCounted({ use: addUse(before, use), next });
      },
    );
  };
  return (
    <Stack space="space.100">
      <Heading as="h2">{words.use}</Heading>
      <Text>{words.useHint}</Text>
      {counted === null ? null : <Counted use={counted.use} />}
      {cursor === null ? null : <Text>{words.partial}</Text>}
      {call.busy ? <LoadingMessage label={words.counting} /> : null}
      <FailureIfAny error={call.error} again={call.again} />
      <Buttons>
        <Button isDisabled={call.busy} onClick={go}>
          {cursor === null ? words.count : words.countOn}
        </Button>
      </Buttons>
    </Stack>
  );
};
