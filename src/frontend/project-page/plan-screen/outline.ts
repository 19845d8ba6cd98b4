import type { ProjectContract, Value } from '../../../resolvers/contract';

export type Outline = Value<ProjectContract, 'plan-outline'>;
/** Who may write, where there is a choice. */
export type Writing = NonNullable<Outline['writing']>;
/** A ticket to be, in a line. */
export type Outlined = Outline['tickets'][number];
