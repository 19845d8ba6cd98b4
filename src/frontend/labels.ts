import { STAGE_LABELS, type Stage } from '../domain/stage';
import { HOME } from './labels/home';

/** Every word of the screens that is not somebody's data. */
export const LABELS = {
  home: HOME,
  admin: {
    title: 'Drupal tickets',
    loading: 'Loading settings',
    settings: 'Defaults for new specifications',
    health: 'Health',
    grouping: { name: 'Grouping', standard: 'Standard: one ticket a component', coarse: 'Coarse: one ticket a phase and kind' },
    devPolicy: { name: 'A filled Dev cell', already_built: 'Already built: check it', ignore: 'Is not looked at' },
    retention: 'Unchanged specifications are deleted after',
    retentionValue: (days: number) => (days === 0 ? 'Never' : `${String(days)} days`),
    epics: { name: 'Epics', yes: 'One for each phase', no: 'None' },
    parts: { storage: 'Storage', jobs: 'Background work' },
    works: 'Works',
    needsAttention: 'Needs attention',
  },
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
