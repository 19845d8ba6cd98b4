/** What crosses between a page of the app and the shell, as structured clones over one MessagePort. */

/** Stands for a function that stays on the other side. */
export interface FunctionRef {
  readonly $function: string;
}

/** A node of UI Kit as it crosses: functions are references, elements in props are nodes. */
export interface WireNode {
  readonly type: string;
  readonly key: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly WireNode[];
}

export type FromPage =
  | { readonly kind: 'call'; readonly id: number; readonly command: string; readonly data: unknown }
  | { readonly kind: 'returned'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly kind: 'size'; readonly height: number };

export type FromShell =
  | { readonly kind: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  /** Runs a function that the page keeps; `id` is null where nobody waits. */
  | { readonly kind: 'run'; readonly id: number | null; readonly ref: string; readonly args: readonly unknown[] };

/** Posted by a page to its parent until it is given a port. */
export const HELLO = 'forge-bridge-hello';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text and numbers as text; nothing for everything else. */
export const wordOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
