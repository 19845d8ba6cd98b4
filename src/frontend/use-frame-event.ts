import { events } from '@forge/bridge';
import { useEffect, useRef } from 'react';

/** Hears an event of a Frame for as long as the screen is there. */
export function useFrameEvent(name: string, handle: (payload: unknown) => void): void {
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    let gone = false;
    const listening = events.on(name, (payload) => {
      if (!gone) latest.current(payload);
    });
    return () => {
      gone = true;
      listening.then(
        (subscription) => {
          subscription.unsubscribe();
        },
        () => undefined,
      );
    };
  }, [name]);
}

/** Tells the Frames something. One that is not there yet asks when it is. */
export const tellFrames = (name: string, payload: object): void => {
  events.emit(name, payload).catch((error: unknown) => {
    console.error(error);
  });
};
