import type { Finding } from '../../domain/finding';
import type { RowRef } from '../../domain/spec';
import { planFinding } from '../plan-finding';

/** A change by hand names a ticket that the sheets no longer give. */
export const unknownTicket = (id: string): Finding =>
  planFinding({
    severity: 'warning',
    code: 'edit-ticket-unknown',
    value: id,
    message: `A change made to the plan by hand concerns the ticket ${id}, which these sheets no longer give. It was left out.`,
    suggestion: 'Look at the plan and make the change again where it is still wanted.',
    cause: `edit-ticket-unknown: ${id}`,
    rows: [],
  });

/** A change by hand names a row that its ticket does not build. */
export const unknownRow = (ref: RowRef): Finding =>
  planFinding({
    severity: 'warning',
    code: 'edit-row-unknown',
    value: `${ref.file} row ${String(ref.row)}`,
    message: `A change made to the plan by hand moves row ${String(ref.row)} of ${ref.file}, which is not where it was. It was left out.`,
    suggestion: 'Look at the plan and make the change again where it is still wanted.',
    cause: `edit-row-unknown: ${ref.file} ${String(ref.row)}`,
    rows: [ref],
  });
