import { useRef, useState } from 'react';

/**
 * A value that a person types while the app, across the bridge, answers late: what they typed stays, and an answer that
 * repeats it does not move the cursor; anything else the app says holds.
 */
export function useEcho<T>(value: T): readonly [T, (typed: T) => void] {
  const [shown, setShown] = useState(value);
  const last = useRef(value);
  const sent = useRef<T[]>([]);
  if (value !== last.current) {
    last.current = value;
    const echo = sent.current.indexOf(value);
    if (echo >= 0) sent.current.splice(0, echo + 1);
    else {
      sent.current = [];
      if (shown !== value) setShown(value);
    }
  }
  return [
    shown,
    (typed) => {
      sent.current.push(typed);
      setShown(typed);
    },
  ];
}
