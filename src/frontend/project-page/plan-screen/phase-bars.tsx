import { DynamicTable, ProgressBar, Text } from '@forge/react';
import React from 'react';
import { PHASE_TITLES, PHASES } from '../../../domain/plan';
import { PLAN } from '../../labels/plan';
import type { Outlined } from './outline';

const { name, bar, count: size } = PLAN.phaseColumns;
const HEAD = {
  cells: [
    { key: 'name', content: name, width: 25 },
    { key: 'bar', content: bar, width: 50 },
    { key: 'count', content: size, width: 25 },
  ],
};

/** How many tickets and rows each phase has, with a bar. */
export const PhaseBars = ({ tickets }: { readonly tickets: readonly Outlined[] }): React.JSX.Element => {
  const phases = PHASES.map((phase) => {
    const own = tickets.filter((ticket) => ticket.phase === phase);
    return { phase, tickets: own.length, rows: own.reduce((sum, { rows }) => sum + rows, 0) };
  }).filter((phase) => phase.tickets > 0);
  const most = Math.max(1, ...phases.map(({ rows }) => rows));
  return (
    <DynamicTable
      label={PLAN.phases}
      head={HEAD}
      rows={phases.map(({ phase, tickets: count, rows }) => ({
        key: phase,
        cells: [
          { key: 'name', content: <Text>{PHASE_TITLES[phase]}</Text> },
          { key: 'bar', content: <ProgressBar value={rows / most} ariaLabel={`${PHASE_TITLES[phase]}: ${PLAN.phase(count, rows)}`} /> },
          { key: 'count', content: <Text align="end">{PLAN.phase(count, rows)}</Text> },
        ],
      }))}
    />
  );
};
