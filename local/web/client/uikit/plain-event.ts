import { isRecord } from '../../bridge/wire';

const isEvent = (value: unknown): value is { readonly type: string; readonly target: unknown } =>
  isRecord(value) && typeof value['type'] === 'string' && 'target' in value && ('nativeEvent' in value || value instanceof Event);

function plainTarget(target: unknown): Readonly<Record<string, unknown>> {
  if (!(target instanceof HTMLElement)) return {};
  const control = target as HTMLElement & Partial<Pick<HTMLInputElement, 'value' | 'checked' | 'name' | 'type'>>;
  return { id: target.id, tagName: target.tagName, value: control.value, checked: control.checked, name: control.name, type: control.type };
}

function plainEvent(event: { readonly type: string; readonly target: unknown }): unknown {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event as Partial<KeyboardEvent>;
  return { type: event.type, target: plainTarget(event.target), ...(key === undefined ? {} : { key }), shiftKey, ctrlKey, altKey, metaKey };
}

const isPlain = (value: unknown): boolean => {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
};

/** An argument of a handler as it can cross the bridge: events by what an app may read of them, no functions, no elements. */
export function plainArgument(value: unknown): unknown {
  if (isEvent(value)) return plainEvent(value);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  if (!isPlain(value)) return {};
  if (Array.isArray(value)) return value.map(plainArgument);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainArgument(item)]));
}
