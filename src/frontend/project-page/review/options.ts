/** An entry of a Select. */
export interface Option {
  readonly label: string;
  readonly value: string;
}

/** What stands behind the entry that a Select hands over; null where it was cleared. */
export function chosen(option: unknown): string | null {
  return typeof option === 'object' && option !== null && 'value' in option && typeof option.value === 'string' ? option.value : null;
}

export const optionOf = (options: readonly Option[], value: string | null): Option | null => options.find((option) => option.value === value) ?? null;

export const optionsFrom = <K extends string>(labels: Readonly<Record<K, string>>): Option[] => Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
