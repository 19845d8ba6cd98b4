import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import type { PlanEdits } from '../../../domain/plan';
import { PLAN } from '../../labels/plan';
import { without } from './edits';
import type { Outlined } from './outline';
import type { Choosing } from './use-options';

const words = PLAN.edits;

interface Shown {
  readonly edits: PlanEdits;
  readonly tickets: readonly Outlined[];
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
}

/** The changes to the plan by hand, each to be taken back. */
export const EditsList = ({ edits, tickets, choosing, isDisabled }: Shown): React.JSX.Element | null => {
  const titleOf = (id: string): string => tickets.find((ticket) => ticket.id === id)?.title ?? words.gone;
  const lines: readonly { readonly kind: keyof PlanEdits; readonly at: number; readonly text: string }[] = [
    ...edits.merges.map(({ into, from }, at) => ({ kind: 'merges' as const, at, text: words.merged(from.length, titleOf(into)) })),
    ...edits.splits.map(({ title, rows }, at) => ({ kind: 'splits' as const, at, text: words.split(title, rows.length) })),
    ...edits.moves.map(({ row, to }, at) => ({ kind: 'moves' as const, at, text: words.moved(row.file, row.row, titleOf(to)) })),
  ];
  if (lines.length === 0) return null;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.title}</Heading>
      {lines.slice(0, 50).map(({ kind, at, text }) => (
        <Inline key={`${kind} ${String(at)}`} space="space.100" alignBlock="center" spread="space-between">
          <Text>{text}</Text>
          <Button
            appearance="subtle"
            iconBefore="undo"
            isDisabled={isDisabled}
            onClick={() => {
              choosing.change('edits', (current) => without(current, kind, at));
            }}
          >
            {words.undo}
          </Button>
        </Inline>
      ))}
    </Stack>
  );
};
