import { Button, Inline, Text } from '@forge/react';
import React from 'react';
import { SHARED } from './labels/shared';

interface Paged {
  /** Position of the first one shown, how many a page holds, and how many there are. */
  readonly from: number;
  readonly size: number;
  readonly total: number;
  /** There are more than `total`, and nobody counted them. */
  readonly open?: boolean;
  readonly onPage: (from: number) => void;
}

/** Pages of a long list; nothing where one page holds it. */
export const Pager = ({ from, size, total, open = false, onPage }: Paged): React.JSX.Element | null =>
  total <= size && !open ? null : (
    <Inline space="space.100" alignBlock="center">
      <Button
        isDisabled={from === 0}
        onClick={() => {
          onPage(Math.max(0, from - size));
        }}
      >
        {SHARED.pager.previous}
      </Button>
      <Text>{open ? SHARED.pager.openRange(from + 1, from + size) : SHARED.pager.range(from + 1, Math.min(total, from + size), total)}</Text>
      <Button
        isDisabled={from + size >= total && !open}
        onClick={() => {
          onPage(from + size);
        }}
      >
        {SHARED.pager.next}
      </Button>
    </Inline>
  );
