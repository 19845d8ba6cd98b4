import { Box, Heading, Inline, Stack } from '@forge/react';
import React from 'react';
import { STATUS_CODES, type Disposition, type StatusPolicy } from '../../domain/status';
import { Choice } from '../choice';
import { ADMIN } from '../labels/admin';

const DISPOSITIONS: readonly Disposition[] = ['build', 'change', 'remove', 'hold', 'exists', 'skip'];
const OPTIONS = DISPOSITIONS.map((value) => ({ value, label: ADMIN.status.dispositions[value] }));

/** What each code of the status column means. */
export const StatusPolicyForm = ({ policy, onChange }: { readonly policy: StatusPolicy; readonly onChange: (policy: StatusPolicy) => void }): React.JSX.Element => (
  <Stack space="space.100">
    <Heading as="h3" size="small">{ADMIN.status.title}</Heading>
    <Inline space="space.200" rowSpace="space.100" shouldWrap>
      {STATUS_CODES.map((code) => (
        <Box key={code} xcss={{ width: '220px' }}>
          <Choice
            id={`status-${code === '' ? 'empty' : code === '-' ? 'dash' : code}`}
            label={ADMIN.status.of(code)}
            value={policy[code]}
            options={OPTIONS}
            onChoose={(disposition) => {
              onChange({ ...policy, [code]: disposition });
            }}
          />
        </Box>
      ))}
    </Inline>
  </Stack>
);
