import { Button, ButtonGroup, Heading, Inline, Label, Select, SectionMessage, Stack, Text } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { SEVERITIES, type Severity } from '../../../domain/finding';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { ConfirmModal } from '../../confirm-modal';
import { FailureIfAny } from '../../failure';
import { FINDINGS as words } from '../../labels/findings';
import { Pager } from '../../pager';
import { useCall } from '../../use-call';
import { FindingGroup } from './finding-group';
import { FixModal, type FixPayload } from './fix-modal';

export type Findings = Value<ProjectContract, 'get-findings'>;

export const GROUPS_SHOWN = 20;

/** Which groups are looked at. */
export interface FindingsLook {
  readonly severity: Severity | null;
  readonly from: number;
}

interface Kind {
  readonly label: string;
  readonly value: Severity | null;
}
const KINDS: readonly Kind[] = [{ label: words.kinds.all, value: null }, ...SEVERITIES.map((value) => ({ label: words.kinds[value], value }))];

interface Shown {
  readonly sessionId: string;
  readonly page: Findings;
  readonly look: FindingsLook;
  readonly isDisabled: boolean;
  /** A model is there to explain findings. */
  readonly canExplain: boolean;
  readonly onLook: (look: FindingsLook) => void;
  readonly onChanged: () => void;
}

/** What was found, by cause: fixes to apply, causes to accept. */
export const FindingsPanel = ({ sessionId, page, look, isDisabled, canExplain, onLook, onChanged }: Shown): React.JSX.Element => {
  const call = useCall();
  const [fixing, setFixing] = useState<FixPayload | null>(null);
  const [accepting, setAccepting] = useState(false);
  const { open, groups, next } = page;
  const accept = useCallback(
    (causes: readonly string[] | 'all') => {
      call.run(() => callProject('accept-findings', { sessionId, causes }), onChanged);
    },
    [call, sessionId, onChanged],
  );
  const quiet = isDisabled || call.busy || page.stale;
  const anyFix = groups.some(({ findings }) => findings.some(({ fix }) => fix !== null));
  return (
    <Stack space="space.200">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.200">
        <Heading as="h3" size="small">{words.summary(open)}</Heading>
        <ButtonGroup>
          {anyFix ? (
            <Button
              isDisabled={quiet}
              onClick={() => {
                setFixing({ sessionId, all: true });
              }}
            >
              {words.fixAll}
            </Button>
          ) : null}
          {open.error + open.warning > 0 ? (
            <Button
              isDisabled={quiet}
              onClick={() => {
                setAccepting(true);
              }}
            >
              {words.acceptAll}
            </Button>
          ) : null}
        </ButtonGroup>
      </Inline>
      {page.stale ? (
        <SectionMessage appearance="information">
          <Text>{words.stale}</Text>
        </SectionMessage>
      ) : null}
      <Inline>
        <Stack space="space.050">
        <Label labelFor="findings-kind">{words.show}</Label>
        <Select
          inputId="findings-kind"
          spacing="compact"
          options={[...KINDS]}
          value={KINDS.find(({ value }) => value === look.severity)}
          onChange={(kind: Kind) => {
            onLook({ severity: kind.value, from: 0 });
          }}
        />
        </Stack>
      </Inline>
      <FailureIfAny error={call.error} again={call.again} />
      {groups.length === 0 ? <Text>{look.severity === null ? words.none : words.noneOfKind}</Text> : null}
      {groups.map((group) => (
        <FindingGroup
          key={group.cause}
          sessionId={sessionId}
          group={group}
          isDisabled={quiet}
          canExplain={canExplain}
          onFix={setFixing}
          onAccept={(cause) => {
            accept([cause]);
          }}
        />
      ))}
      <Pager
        from={look.from}
        size={GROUPS_SHOWN}
        total={look.from + groups.length}
        open={next !== null}
        onPage={(from) => {
          onLook({ ...look, from });
        }}
      />
      {fixing === null ? null : (
        <FixModal
          selection={fixing}
          onClose={() => {
            setFixing(null);
          }}
          onDone={() => {
            setFixing(null);
            onChanged();
          }}
        />
      )}
      {accepting ? (
        <ConfirmModal
          title={words.acceptAllTitle}
          confirm={words.acceptAllConfirm}
          onClose={() => {
            setAccepting(false);
          }}
          onConfirm={() => {
            setAccepting(false);
            accept('all');
          }}
        >
          <Text>{words.acceptAllText}</Text>
        </ConfirmModal>
      ) : null}
    </Stack>
  );
};
