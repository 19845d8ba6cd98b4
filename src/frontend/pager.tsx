import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import { SHARED } from './labels/shared';

interface Paged {
  /** Position of the first one shown, how many a page holds, and how many there are. */
  readonly from: number;
  readonly size: number;
  readonly total: number;
  readonly onPage: (from: number) => void;
}

/** Pages of a long list; nothing where one page holds it. */
export const Pager = ({ from, size, total, onPage }: Paged): React.JSX.Element | null =>
  total <= size ? null : (
    <Inline space="space.100" alignBlock="center">
      <Button
        isDisabled={from === 0}
        onClick={() => {
          onPage(Math.max(0, from - size));
        }}
      >
        {SHARED.pager.previous}
      </Button>
      <Text>{SHARED.pager.range(from + 1, Math.min(total, from + size), total)}</Text>
      <Button
        isDisabled={from + size >= total}
        onClick={() => {
          onPage(from + size);
        }}
      >
        {SHARED.pager.next}
      </Button>
    </Inline>
  );
