/**
 * Characters that a reader does not see and a model does: controls, zero-width and directional marks, fillers, variation
 * selectors, tags, private use, and halves of pairs. Line feeds and tabs stay.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufe00-\ufe0f\u{e0000}-\u{e0fff}]/gu;

/** Text as a person sees it. What goes to a model and what comes from it passes through here. */
export const visible = (text: string): string => text.replace(HIDDEN, (char) => (char === '\n' || char === '\t' ? char : '')).normalize('NFC');

/** True where a text holds more than one sees. */
export const hidesSomething = (text: string): boolean => visible(text) !== text.normalize('NFC');
