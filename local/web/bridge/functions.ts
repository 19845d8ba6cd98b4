import { isRecord, type FunctionRef, type WireNode } from './wire';

type AnyFunction = (...args: unknown[]) => unknown;

/** The functions of a page that the shell may call, by reference. */
export interface PageFunctions {
  /** A copy of any data with functions replaced; they stay callable as long as the page lives. */
  encode(value: unknown): unknown;
  /** A copy of UI Kit's tree; its handlers are those of the latest tree, under the same references as before. */
  encodeTree(root: unknown): WireNode;
  run(ref: string, args: readonly unknown[]): unknown;
}

const isFunction = (value: unknown): value is AnyFunction => typeof value === 'function';
const isElement = (value: unknown): value is { readonly type: unknown; readonly props: Readonly<Record<string, unknown>>; readonly key: unknown } =>
  isRecord(value) && typeof value['$$typeof'] === 'symbol' && isRecord(value['props']);

const childNodes = (children: unknown): readonly unknown[] =>
  children === undefined || children === null || typeof children === 'boolean' ? [] : Array.isArray(children) ? children.flatMap(childNodes) : [children];

/** Functions cannot cross the bridge; each gets a name by which the shell calls it back. */
export function pageFunctions(): PageFunctions {
  let handlers = new Map<string, AnyFunction>();
  const kept = new Map<string, AnyFunction>();
  const names = new WeakMap<AnyFunction, string>();

  const keep = (fn: AnyFunction): FunctionRef => {
    const known = names.get(fn) ?? `kept-${String(kept.size)}`;
    names.set(fn, known);
    kept.set(known, fn);
    return { $function: known };
  };

  const walk = (value: unknown, name: (fn: AnyFunction, path: string) => FunctionRef, path: string): unknown => {
    if (isFunction(value)) return name(value, path);
    if (Array.isArray(value)) return value.map((item: unknown, index) => walk(item, name, `${path}.${String(index)}`));
    if (isElement(value)) return elementNode(value, name, path);
    if (!isRecord(value) || value instanceof Blob) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, name, `${path}.${key}`)]));
  };

  /** An element in a prop is drawn as a node; one that is no UI Kit component has no name the shell could know. */
  const elementNode = ({ type, props, key }: { type: unknown; props: Readonly<Record<string, unknown>>; key: unknown }, name: Parameters<typeof walk>[1], path: string): WireNode => {
    const { children, ...rest } = props;
    return {
      type: typeof type === 'string' ? type : isFunction(type) ? `${type.name} in a prop` : 'Fragment',
      key: typeof key === 'string' ? `${path}.${key}` : path,
      props: walk(rest, name, path) as Readonly<Record<string, unknown>>,
      children: childNodes(children).map((child, index) => childNode(child, name, `${path}.${String(index)}`)),
    };
  };
  const childNode = (child: unknown, name: Parameters<typeof walk>[1], path: string): WireNode =>
    isElement(child) ? elementNode(child, name, path) : { type: 'String', key: path, props: { text: String(child) }, children: [] };

  return {
    encode: (value) => walk(value, keep, ''),
    encodeTree: (root) => {
      const next = new Map<string, AnyFunction>();
      const node = (value: unknown): WireNode => {
        const { type, key, props, children } = value as WireNode;
        const named = (fn: AnyFunction, path: string): FunctionRef => {
          next.set(path, fn);
          return { $function: path };
        };
        return { type, key, props: walk(props, named, key) as Readonly<Record<string, unknown>>, children: children.map(node) };
      };
      const tree = node(root);
      handlers = next;
      return tree;
    },
    run: (ref, args) => (handlers.get(ref) ?? kept.get(ref))?.(...args),
  };
}
