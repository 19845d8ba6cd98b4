import { Button, Frame, Inline, Stack } from '@forge/react';
import React, { useRef, useState } from 'react';
import { FailureIfAny } from './failure';
import { SHARED } from './labels/shared';
import { SAVE_EVENTS, type SavedDocument } from './save-protocol';
import { useCall } from './use-call';
import { tellFrames, useFrameEvent } from './use-frame-event';

interface Savable {
  readonly label: string;
  /** Makes the document, whose name ends in `.csv`, `.md` or `.json`. */
  readonly fetch: () => Promise<SavedDocument>;
}

/** A button that saves a document as a file: UI Kit cannot, so a Frame does. */
export const SaveButton = ({ label, fetch }: Savable): React.JSX.Element => {
  const call = useCall();
  const [turn, setTurn] = useState(0);
  const waiting = useRef<SavedDocument | null>(null);
  useFrameEvent(SAVE_EVENTS.ready, () => {
    // Each document goes to the one Frame that was opened for it.
    if (waiting.current === null) return;
    tellFrames(SAVE_EVENTS.document, waiting.current);
    waiting.current = null;
  });
  return (
    <Stack space="space.050">
      <Inline>
      <Button
        iconBefore="download"
        isDisabled={call.busy}
        onClick={() => {
          call.run(fetch, (document) => {
            waiting.current = document;
            setTurn((count) => count + 1);
          });
        }}
      >
        {call.busy ? SHARED.save.preparing : label}
      </Button>
      </Inline>
      {turn === 0 ? null : <Frame key={turn} resource="save-frame" />}
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
