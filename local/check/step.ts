/** What a check found. `left` says in one line what could not be checked here, and how many checks that leaves out. */
export interface StepResult {
  readonly problems: readonly string[];
  readonly summary: string;
  readonly left?: string;
}

/** One titled check of `npm run check`. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<StepResult>;
}
