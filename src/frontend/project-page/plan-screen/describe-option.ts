import type { SessionOptions } from '../../../domain/session';
import { STATUS_CODES, type StatusPolicy } from '../../../domain/status';
import type { PlanEdits } from '../../../domain/plan';
import { PLAN } from '../../labels/plan';

const words = PLAN.options;

const yesNo = (value: boolean): string => (value ? words.yes : words.no);
const ofStatus = (policy: StatusPolicy): string => STATUS_CODES.map((code) => `${words.codeName(code)}: ${words.dispositions[policy[code]]}`).join('; ');
const ofInclude = ({ held, removed }: SessionOptions['include']): string => `${words.held}: ${yesNo(held)}; ${words.removed}: ${yesNo(removed)}`;
const ofEdits = ({ merges, splits, moves }: PlanEdits): string => String(merges.length + splits.length + moves.length);

/** Options that a person changes in the plan. */
export type PlanOption = Exclude<keyof SessionOptions, 'standingCriteria'>;

const DESCRIBE: { readonly [K in PlanOption]: (value: SessionOptions[K]) => string } = {
  grouping: (value) => words.groupings[value],
  devPolicy: (value) => words.devs[value],
  statusPolicy: ofStatus,
  include: ofInclude,
  edits: ofEdits,
};

/** A choice in words. */
export const describeOption = <K extends PlanOption>(key: K, value: SessionOptions[K]): string => DESCRIBE[key](value);
