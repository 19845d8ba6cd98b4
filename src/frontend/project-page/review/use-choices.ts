import { useCallback } from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import { callProject } from '../../call';
import { useLoaded } from '../../use-loaded';

export const NO_CHOICES: ProjectChoices = { sprints: [], people: [], priorities: [], fields: { labels: true, dueDate: true, storyPoints: true } };

export interface Choices {
  readonly choices: ProjectChoices;
  /** Jira did not tell: ids stand for names, and only plain fields can be set. */
  readonly failed: boolean;
  readonly again: () => void;
}

/** What can be chosen in this project; empty until it is known, because the review does not wait for it. */
export function useChoices(): Choices {
  const { loaded, again } = useLoaded(useCallback(() => callProject('project-context', {}), []));
  return { choices: loaded.state === 'ready' ? loaded.value : NO_CHOICES, failed: loaded.state === 'failed', again };
}
