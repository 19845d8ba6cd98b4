import { STAGE_LABELS, type Stage } from '../domain/stage';
import { HOME } from './labels/home';

/** Every word of the screens that is not somebody's data. */
export const LABELS = {
  home: HOME,
  error: {
    user_fixable: 'This needs you',
    admin_required: 'This needs a Jira administrator',
    temporary: 'This should pass',
    reference: (reference: string) => `Reference: ${reference}`,
    unreachable: 'The app did not answer. Check your connection and reload the page.',
    again: 'Try again',
  },
} as const;

export const stageLabel = (stage: Stage): string => STAGE_LABELS[stage];
