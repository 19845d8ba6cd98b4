/** Milliseconds since 1970. */
export type Clock = () => number;

/** A new random identifier: 32 hex digits. */
export type NewId = () => string;
