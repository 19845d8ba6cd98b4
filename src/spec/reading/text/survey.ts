/** What one pass over the UTF-8 bytes of a text shows: a file is looked through once, however many questions there are. */
export interface Survey {
  readonly hasZero: boolean;
  /** Number of control characters that no keyboard writes; blanks and line breaks are none, a zero counts apart. */
  readonly controls: number;
  /** Line ends that occur: of `\r\n`, `\n` and `\r`, in this order, because the parser takes the first that fits. */
  readonly lineEnds: readonly string[];
  /** The same without those between quotation marks: where every mark is in its place, only these close a row. */
  readonly rowEnds: readonly string[];
}

const ENDS = ['\r\n', '\n', '\r'];

const [ZERO, CONTROL, LINE_FEED, RETURN, QUOTE] = [1, 2, 3, 4, 5];

/** What a byte is; 0 for the many that need no look. */
const CLASSES = new Uint8Array(256);
CLASSES.fill(CONTROL, 1, 9);
CLASSES.fill(CONTROL, 14, 32);
CLASSES[0] = ZERO;
CLASSES[10] = LINE_FEED;
CLASSES[13] = RETURN;
CLASSES[34] = QUOTE;
CLASSES[127] = CONTROL;

/** Looks through a text. */
export function survey(utf8: Uint8Array): Survey {
  const classes = CLASSES;
  let [hasZero, isQuoted] = [false, false];
  let controls = 0;
  const within = [false, false, false];
  const outside = [false, false, false];
  for (let at = 0; at < utf8.length; at += 1) {
    const kind = classes[utf8[at] ?? 0];
    if (kind === 0) continue;
    if (kind === QUOTE) isQuoted = !isQuoted;
    else if (kind === CONTROL) controls += 1;
    else if (kind === ZERO) hasZero = true;
    else {
      const isPair = kind === RETURN && classes[utf8[at + 1] ?? 0] === LINE_FEED;
      if (isPair) at += 1;
      (isQuoted ? within : outside)[isPair ? 0 : kind === LINE_FEED ? 1 : 2] = true;
    }
  }
  return {
    hasZero,
    controls,
    lineEnds: ENDS.filter((_, end) => within[end] === true || outside[end] === true),
    rowEnds: ENDS.filter((_, end) => outside[end] === true),
  };
}
