import type { ProjectContract, Value } from '../../../resolvers/contract';

export type Outline = Value<ProjectContract, 'plan-outline'>;
/** A ticket to be, in a line. */
export type Outlined = Outline['tickets'][number];
