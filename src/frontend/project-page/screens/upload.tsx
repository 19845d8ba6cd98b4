import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import React, { useState } from 'react';
import { isActive } from '../../../domain/job';
import type { FileSheet } from '../../../domain/uploaded-file';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { JobProgress } from '../../job-progress';
import { UPLOAD as words } from '../../labels/upload';
import { UploadFrame } from '../../upload/upload-frame';
import { useCall } from '../../use-call';
import { Description } from '../description';
import type { ScreenProps } from '../screens';
import { FilesTable } from './files-table';
import { RelationsModal } from './relations-modal';

/** The files of a specification: dropping more, correcting what they were recognised as, removing. */
export const UploadScreen = ({ session, files, jobs, reload, go }: ScreenProps): React.JSX.Element => {
  const call = useCall();
  const [relating, setRelating] = useState<FileSheet | null>(null);
  const job = jobs.find(({ state }) => isActive(state));
  const rows = files.flatMap(({ sheets }) => sheets).reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <Stack space="space.300">
      <Inline spread="space-between" alignBlock="center" shouldWrap>
        <Heading as="h2">{words.title}</Heading>
        <Button
          appearance="primary"
          isDisabled={files.length === 0 || call.busy}
          onClick={() => {
            go('plan');
          }}
        >
          {words.check}
        </Button>
      </Inline>
      {job === undefined ? null : <JobProgress sessionId={session.id} job={job} onChange={reload} />}
      {session.hasIssues ? (
        <SectionMessage appearance="information">
          <Text>{words.issuesExist}</Text>
        </SectionMessage>
      ) : (
        <UploadFrame target={{ sessionId: session.id, sample: false }} onDone={reload} />
      )}
      {files.length === 0 ? (
        <Text>{words.empty}</Text>
      ) : (
        <Stack space="space.100">
          <Heading as="h3" size="small">{words.summary(files.length, rows)}</Heading>
          <FilesTable
            session={session}
            files={files}
            busy={call.busy || session.hasIssues || job !== undefined}
            onType={(sheet, choice) => {
              call.run(() => callProject('set-file-type', { sessionId: session.id, sheet, choice }), reload);
            }}
            onRemove={(file) => {
              call.run(() => callProject('remove-file', { sessionId: session.id, fileId: file.id }), reload);
            }}
            onRelations={setRelating}
          />
          <Text size="small">{words.replaceHint}</Text>
        </Stack>
      )}
      {relating === null ? null : (
        <RelationsModal
          sheet={relating}
          relations={session.relations?.[relating.file] ?? {}}
          onClose={() => {
            setRelating(null);
          }}
          onSave={(relations) => {
            setRelating(null);
            call.run(() => callProject('set-relations', { sessionId: session.id, sheet: relating.file, relations }), reload);
          }}
        />
      )}
      <FailureIfAny error={call.error} again={call.again} />
      <Description session={session} onSaved={reload} />
    </Stack>
  );
};
