interface TextEvent {
  readonly target?: unknown;
}

/** What stands in a text field after an event of it. */
export function textOf(event: TextEvent): string {
  const { target } = event;
  return typeof target === 'object' && target !== null && 'value' in target && typeof target.value === 'string' ? target.value : '';
}

/** Whether a box is ticked after an event of it. */
export function checkedOf(event: TextEvent): boolean {
  const { target } = event;
  return typeof target === 'object' && target !== null && 'checked' in target && target.checked === true;
}
