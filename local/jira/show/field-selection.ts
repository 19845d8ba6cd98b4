/** Which fields of an issue an answer is to hold. */
export interface FieldSelection {
  readonly has: (id: string) => boolean;
  /** True where only the id was asked for: then not even its key is shown. */
  readonly idOnly: boolean;
}

/** Fields that `*navigable` leaves out, because they cannot stand in a column of the issue navigator. */
const NOT_NAVIGABLE = ['comment', 'attachment', 'worklog'];

/**
 * Reads a list of field names, `*all`, `*navigable` and `-name`, in order.
 * @param usual what holds where the list is empty, or begins with an exclusion
 */
export function selectFields(names: readonly string[], usual: '*all' | '*navigable' | 'id'): FieldSelection {
  const list = names.length === 0 || (names[0]?.startsWith('-') ?? false) ? [usual, ...names] : names;
  const has = (id: string): boolean =>
    list.reduce((chosen, name) => {
      if (name === '*all') return true;
      if (name === '*navigable') return !NOT_NAVIGABLE.includes(id);
      if (name === `-${id}`) return false;
      return chosen || name === id;
    }, false);
  return { has, idOnly: list.length > 0 && list.every((name) => name === 'id') };
}
