import { STAGES, type Stage } from '../../domain/stage';

export const SCREEN_KEYS = ['upload', 'plan', 'review', 'export', 'done'] as const;
/** The screens of a session, in the order of its way. */
export type ScreenKey = (typeof SCREEN_KEYS)[number];

/** The stage that stands behind a screen: going back to the screen goes back to it. */
export const STAGE_OF: Readonly<Record<ScreenKey, Stage>> = {
  upload: 'upload',
  plan: 'processing',
  review: 'review',
  export: 'jira_export',
  done: 'completed',
};

/** Screens between which one moves without losing anything, by stage; the first is where the stage is at home. */
const OPEN_AT: Readonly<Record<Stage, readonly ScreenKey[]>> = {
  site_info_collection: ['upload'],
  upload: ['upload', 'plan'],
  processing: ['plan', 'upload'],
  review: ['review', 'export'],
  jira_export: ['export'],
  completed: ['done', 'export'],
};

export interface Standing {
  readonly stage: Stage;
  readonly hasFiles: boolean;
  /** The sheets as they are now were checked: at the stage of the upload that means, something stands in the way. */
  readonly checked: boolean;
}

/** Screens that are open at this moment. */
export const openScreens = ({ stage, hasFiles }: Standing): readonly ScreenKey[] => OPEN_AT[stage].filter((key) => key !== 'plan' || hasFiles);

/** The screen to show: the one that was chosen while that is open, else the one of the stage. */
export function screenFor(standing: Standing, chosen: ScreenKey | null): ScreenKey {
  const open = openScreens(standing);
  if (chosen !== null && open.includes(chosen)) return chosen;
  if (standing.stage === 'upload' && standing.checked && open.includes('plan')) return 'plan';
  return open[0] ?? 'upload';
}

/** True for a screen before the present stage, to which one can only go back. */
export const liesBehind = (stage: Stage, key: ScreenKey): boolean => STAGES.indexOf(STAGE_OF[key]) < STAGES.indexOf(stage);
