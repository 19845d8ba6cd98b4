import { DynamicTable, Lozenge, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import type { CheckResult, CheckState } from '../../../domain/preflight';
import { EXPORT } from '../../labels/export';

const words = EXPORT.checks;
const APPEARANCE: Readonly<Record<CheckState, 'success' | 'moved' | 'removed' | 'default'>> = { passed: 'success', warning: 'moved', refused: 'removed', skipped: 'default' };
const HEAD = { cells: (['check', 'state', 'detail', 'who'] as const).map((key) => ({ key, content: words.columns[key] })) };
/** What stops the export comes first, then what is to be looked at. */
const ORDER: readonly CheckState[] = ['refused', 'warning', 'passed', 'skipped'];

const rowOf = ({ key, title, state, detail, who, action }: CheckResult) => ({
  key,
  cells: [
    { key: 'check', content: <Text weight="semibold">{title}</Text> },
    { key: 'state', content: <Lozenge appearance={APPEARANCE[state]}>{words.states[state]}</Lozenge> },
    {
      key: 'detail',
      content: (
        <Stack space="space.050">
          <Text>{detail}</Text>
          {action === '' ? null : <Text>{action}</Text>}
        </Stack>
      ),
    },
    { key: 'who', content: <Text>{who === null ? words.nobody : words.menders[who]}</Text> },
  ],
});

/** The checks of the preflight, each with its state and who can mend it. */
export const CheckList = ({ checks, allowed }: { readonly checks: readonly CheckResult[]; readonly allowed: boolean }): React.JSX.Element => (
  <Stack space="space.100">
    {allowed ? null : (
      <SectionMessage appearance="error" title={words.refused}>
        {checks.filter(({ state }) => state === 'refused').map(({ key, detail, action }) => (
          <Text key={key}>{`${detail} ${action}`.trim()}</Text>
        ))}
      </SectionMessage>
    )}
    <DynamicTable label={words.title} head={HEAD} rows={[...checks].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)).map(rowOf)} />
  </Stack>
);
