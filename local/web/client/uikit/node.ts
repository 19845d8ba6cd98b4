import { isRecord, wordOf, type WireNode } from '../../bridge/wire';

export type Handler = (...args: unknown[]) => unknown;
/** A node whose handlers are functions again. */
export type UiNode = WireNode;

export const isNode = (value: unknown): value is UiNode => isRecord(value) && typeof value['type'] === 'string' && Array.isArray(value['children']) && isRecord(value['props']);

/** Puts functions where the page had some; the same reference gives the same function. */
export function revive(value: unknown, functionOf: (ref: string) => Handler): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => revive(item, functionOf));
  if (!isRecord(value) || value instanceof Blob) return value;
  const ref = value['$function'];
  if (typeof ref === 'string') return functionOf(ref);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, functionOf)]));
}

/** The text in a node and below it. */
export const textOf = (nodes: readonly UiNode[]): string =>
  nodes.map((node) => (node.type === 'String' ? wordOf(node.props['text']) : textOf(node.children))).join('');

/** Props but for some, which are handed on in another way. */
export const without = (props: Readonly<Record<string, unknown>>, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !names.includes(name)));

export const stringProp = (node: UiNode, name: string): string | undefined => {
  const value = node.props[name];
  return typeof value === 'string' ? value : undefined;
};

export const handlerProp = (node: UiNode, name: string): Handler | undefined => {
  const value = node.props[name];
  return typeof value === 'function' ? (value as Handler) : undefined;
};

/** The children of a slot: `DynamicTable` head and rows, `Popup` content and trigger, … */
export const slot = (node: UiNode, name: string): readonly UiNode[] => node.children.find((child) => child.type === 'ContentWrapper' && child.props['name'] === name)?.children ?? [];
