import type { DevPolicy, Size } from '../../domain/plan';
import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { isBuiltByDev } from '../dispositions';
import type { Draft, DraftRow } from '../grouping/draft';
import { MINUTES_TO_CHECK, MINUTES_TO_REMOVE, MINUTES_TO_REPEAT, minutesToBuild } from './minutes';
import { type KindOfRow, reasonOf } from './size-reason';

/** Minutes up to which a ticket is small (half a day) or medium (a day); what takes longer is large. */
const UP_TO: readonly (readonly [minutes: number, size: Size])[] = [
  [230, 'S'],
  [540, 'M'],
];

export interface SizeGuess {
  readonly size: Size;
  readonly sizeReason: string;
}

/** Minutes for the rows of one ticket; a field that comes again on another bundle is quickly added. */
function minutesOf(rows: readonly DraftRow[], held: boolean, isChecked: (row: SpecRow) => boolean): number {
  const fields = new Set<string>();
  return rows.reduce((sum, { row, role }) => {
    if (role === 'remove') return sum + MINUTES_TO_REMOVE;
    if (role !== 'build' && !(held && role === 'held')) return sum;
    if (isChecked(row)) return sum + MINUTES_TO_CHECK;
    const field = row.sheet.type === 'fields' ? value(row, 'machineName').toLowerCase() : '';
    const isRepeated = field.length > 1 && fields.has(field);
    fields.add(field);
    return sum + (isRepeated ? MINUTES_TO_REPEAT : minutesToBuild(row));
  }, 0);
}

/** A suggestion, from rows, notes and displays: S up to half a day, M a day, L two days or more. */
export function sizeOf({ rows, held }: Draft, devPolicy: DevPolicy, kindOf: KindOfRow): SizeGuess {
  const isChecked = (row: SpecRow): boolean => devPolicy === 'already_built' && isBuiltByDev(row);
  const minutes = minutesOf(rows, held, isChecked);
  const inRole = (role: DraftRow['role']): SpecRow[] => rows.filter((row) => row.role === role).map(({ row }) => row);
  const [build, waiting, going] = [inRole('build'), inRole('held'), inRole('remove')];
  const checked = build.filter(isChecked).length;
  const goingReason = build.length > 0 ? `${String(going.length)} to take away` : reasonOf(going, 'to take away', kindOf);
  const reasons = [
    ...(build.length > 0 ? [reasonOf(build, 'to build', kindOf)] : []),
    ...(checked > 0 ? [`${String(checked)} built already`] : []),
    ...(waiting.length > 0 ? [`${String(waiting.length)} waiting`] : []),
    ...(going.length > 0 ? [goingReason] : []),
  ];
  return { size: UP_TO.find(([limit]) => minutes <= limit)?.[1] ?? 'L', sizeReason: reasons.join(', ') };
}
