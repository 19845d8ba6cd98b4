import { Box, Button, Inline, Lozenge, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import type { Severity } from '../../../domain/finding';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { FINDINGS as words } from '../../labels/findings';
import { SHARED } from '../../labels/shared';
import { Explain } from '../review/explain';
import { FindingRows } from './finding-rows';
import type { FixPayload } from './fix-modal';

export type Group = Value<ProjectContract, 'get-findings'>['groups'][number];

/** Places that are shown of a group; the rest is counted. */
const SHOWN = 3;

const APPEARANCE: Readonly<Record<Severity, 'removed' | 'moved' | 'inprogress' | 'default'>> = { blocking: 'removed', error: 'removed', warning: 'moved', info: 'default' };

interface Shown {
  readonly sessionId: string;
  readonly group: Group;
  readonly isDisabled: boolean;
  readonly canExplain: boolean;
  readonly onFix: (selection: FixPayload) => void;
  readonly onAccept: (cause: string) => void;
}

/** Findings of one cause: what is wrong, where, and what can be done about it. */
export const FindingGroup = ({ sessionId, group, isDisabled, canExplain, onFix, onAccept }: Shown): React.JSX.Element => {
  const [open, setOpen] = useState(false);
  const { cause, code, severity, findings, accepted } = group;
  const total = group.open + accepted;
  const places = findings.slice(0, SHOWN);
  const refs = places.flatMap(({ file, row }) => (row === null ? [] : [{ file, row }]));
  const first = findings[0];
  const fixable = findings.filter(({ fix }) => fix !== null);
  return (
    <Box padding="space.150" xcss={{ borderStyle: 'solid', borderWidth: 'border.width', borderColor: 'color.border', borderRadius: 'radius.small' }}>
      <Stack space="space.100">
        <Inline space="space.100" alignBlock="center" shouldWrap>
          <Lozenge appearance={APPEARANCE[severity]}>{SHARED.severity[severity]}</Lozenge>
          {group.open === 0 ? <Lozenge appearance="success">{words.accepted}</Lozenge> : null}
          <Text weight="semibold">{first?.message ?? cause}</Text>
        </Inline>
        {places.map((finding) => (
          <Text key={finding.fingerprint} size="small">
            {`${words.place(finding.file, finding.row, finding.column)}${finding === first ? '' : `: ${finding.message}`}`}
          </Text>
        ))}
        {total > places.length ? <Text size="small">{words.further(total - places.length)}</Text> : null}
        {first === undefined || first.suggestion === '' ? null : <Text>{first.suggestion}</Text>}
        <Inline space="space.100" shouldWrap>
          {refs.length === 0 ? null : (
            <Button
              onClick={() => {
                setOpen(!open);
              }}
            >
              {open ? words.hideRows : words.rows}
            </Button>
          )}
          {fixable[0] === undefined ? null : (
            <Button
              isDisabled={isDisabled}
              onClick={() => {
                onFix({ sessionId, fingerprints: [fixable[0]?.fingerprint ?? ''] });
              }}
            >
              {words.fixOne}
            </Button>
          )}
          {fixable.length > 1 ? (
            <Button
              isDisabled={isDisabled}
              onClick={() => {
                onFix({ sessionId, cause });
              }}
            >
              {words.fixCause(total)}
            </Button>
          ) : null}
          {fixable.length === 0 ? null : (
            <Button
              appearance="subtle"
              isDisabled={isDisabled}
              onClick={() => {
                onFix({ sessionId, cause: code });
              }}
            >
              {words.fixKind}
            </Button>
          )}
          {severity === 'blocking' || severity === 'info' || group.open === 0 ? null : (
            <Button
              appearance="subtle"
              isDisabled={isDisabled}
              onClick={() => {
                onAccept(cause);
              }}
            >
              {words.accept}
            </Button>
          )}
        </Inline>
        {canExplain && first !== undefined ? <Explain key={first.fingerprint} sessionId={sessionId} fingerprint={first.fingerprint} /> : null}
        {open ? <FindingRows sessionId={sessionId} refs={refs} /> : null}
      </Stack>
    </Box>
  );
};
