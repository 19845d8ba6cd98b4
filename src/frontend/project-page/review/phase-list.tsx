import { Badge, Box, Inline, Pressable, Stack, Text, xcss } from '@forge/react';
import React from 'react';
import { PHASE_TITLES, type Phase } from '../../../domain/plan';
import { REVIEW } from '../../labels/review';
import type { PhaseCount } from './filter';

const entry = xcss({ width: '100%', padding: 'space.075', borderRadius: 'radius.small', backgroundColor: 'color.background.neutral.subtle', ':hover': { backgroundColor: 'color.background.neutral.subtle.hovered' } });
const selected = xcss({ width: '100%', padding: 'space.075', borderRadius: 'radius.small', backgroundColor: 'color.background.selected' });

interface Phases {
  readonly counts: readonly PhaseCount[];
  readonly chosen: Phase | null;
  readonly onChoose: (phase: Phase | null) => void;
}

/** Phases with the number of their tickets, and of those that need a look. */
export const PhaseList = ({ counts, chosen, onChoose }: Phases): React.JSX.Element => {
  const total = { phase: null, all: counts.reduce((sum, { all }) => sum + all, 0), open: counts.reduce((sum, { open }) => sum + open, 0) };
  return (
    <Stack space="space.025">
      {[total, ...counts].map(({ phase, all, open }) => (
        <Box key={phase ?? 'all'}>
          <Pressable
            xcss={phase === chosen ? selected : entry}
            onClick={() => {
              onChoose(phase);
            }}
          >
            <Inline spread="space-between" alignBlock="center" space="space.100">
              <Text align="start" weight={phase === chosen ? 'bold' : 'regular'}>
                {phase === null ? REVIEW.list.every : PHASE_TITLES[phase]}
              </Text>
              <Inline space="space.050">
                {open === 0 ? null : <Badge appearance="important">{open}</Badge>}
                <Badge>{all}</Badge>
              </Inline>
            </Inline>
          </Pressable>
        </Box>
      ))}
    </Stack>
  );
};
