import { plural, skipped, warning, type Check } from '../check';

export const noiseCheck: Check = {
  key: 'noise',
  title: 'Notifications and automation',
  run: ({ wants, projectKey }) =>
    wants.issues === 0
      ? skipped('No issue is made.')
      : warning(
          'you',
          `${plural(wants.issues, 'new issue')} may each notify the watchers of ${projectKey} and set off its automation rules.`,
          'Tell the team, or have rules for new issues paused meanwhile.',
        ),
};
