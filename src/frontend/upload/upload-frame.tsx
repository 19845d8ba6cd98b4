import { Frame } from '@forge/react';
import React, { useEffect } from 'react';
import { tellFrames, useFrameEvent } from '../use-frame-event';
import { readChosen, UPLOAD_EVENTS, type UploadTarget } from './protocol';

interface Uploading {
  readonly target: UploadTarget;
  /** Files were chosen while there is no session to send them to. */
  readonly onChosen?: (names: readonly string[]) => void;
  readonly onDone: () => void;
}

/** Where files are dropped or chosen: many at once, which UI Kit cannot. */
export const UploadFrame = ({ target, onChosen, onDone }: Uploading): React.JSX.Element => {
  const { sessionId, sample } = target;
  useFrameEvent(UPLOAD_EVENTS.ready, () => {
    tellFrames(UPLOAD_EVENTS.target, target);
  });
  useFrameEvent(UPLOAD_EVENTS.chosen, (payload) => onChosen?.(readChosen(payload).names));
  useFrameEvent(UPLOAD_EVENTS.done, onDone);
  useEffect(() => {
    tellFrames(UPLOAD_EVENTS.target, { sessionId, sample });
  }, [sessionId, sample]);
  return <Frame resource="upload-frame" />;
};
