import { ProgressTracker } from '@forge/react';
import React from 'react';
import { STAGE_LABELS, STAGES, type Stage } from '../../domain/stage';
import { SESSION } from '../labels/session';
import { SCREEN_KEYS, STAGE_OF, type ScreenKey } from './place';

type Item = React.ComponentProps<typeof ProgressTracker>['items'][number];

/** Where a screen stands on the way: behind, here, or before. */
function itemOf(key: ScreenKey, shown: ScreenKey, stage: Stage): Item {
  const behind = STAGES.indexOf(STAGE_OF[key]) < STAGES.indexOf(stage) || stage === 'completed';
  return {
    id: key,
    label: STAGE_LABELS[STAGE_OF[key]],
    percentageComplete: behind ? 100 : 0,
    status: key === shown ? 'current' : behind ? 'visited' : 'unvisited',
  };
}

/** The way of a session, and where it stands. */
export const StageTracker = ({ shown, stage }: { readonly shown: ScreenKey; readonly stage: Stage }): React.JSX.Element => (
  <ProgressTracker label={SESSION.way} spacing="compact" items={SCREEN_KEYS.map((key) => itemOf(key, shown, stage))} />
);
