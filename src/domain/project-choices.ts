/** Something of a Jira project that a person chooses by its name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface SprintChoice {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future';
  /** Name of its board. */
  readonly board: string;
}

/** What can be chosen for the issues of a project, as the person who asked sees it. */
export interface ProjectChoices {
  /** Open sprints; empty where the project has no board with sprints. */
  readonly sprints: readonly SprintChoice[];
  /** People to whom issues can be assigned, the first 1,000 of them. */
  readonly people: readonly Choice[];
  readonly priorities: readonly Choice[];
  /** Which further fields stand on the create screen. */
  readonly fields: { readonly labels: boolean; readonly dueDate: boolean; readonly storyPoints: boolean };
}
