import { Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import type { Severity } from '../../../domain/finding';
import { REVIEW } from '../../labels/review';
import { SHARED } from '../../labels/shared';
import { Explain } from './explain';
import type { OpenTicket } from './use-ticket';

const words = REVIEW.ticket.findings;
const APPEARANCE: Readonly<Record<Severity, 'removed' | 'moved' | 'default'>> = { blocking: 'removed', error: 'removed', warning: 'moved', info: 'default' };

/** Open findings on the rows of a ticket. */
export const FindingsPanel = ({ sessionId, findings, model }: Pick<OpenTicket, 'findings' | 'model'> & { readonly sessionId: string }): React.JSX.Element => (
  <Stack space="space.150">
    <Heading as="h3" size="xsmall">
      {words.heading}
    </Heading>
    {findings.length === 0 ? <Text>{words.none}</Text> : null}
    {findings.map(({ fingerprint, severity, message, suggestion, file, row, column }, index) => (
      <Stack key={`${fingerprint}${String(index)}`} space="space.025">
        <Inline space="space.100" alignBlock="center">
          <Lozenge appearance={APPEARANCE[severity]}>{SHARED.severity[severity]}</Lozenge>
          <Text size="small">{words.where(file, row, column)}</Text>
        </Inline>
        <Text>{message}</Text>
        <Text>{`${words.todo}: ${suggestion}`}</Text>
        {model === null ? null : <Explain sessionId={sessionId} fingerprint={fingerprint} />}
      </Stack>
    ))}
  </Stack>
);
