import { Filter, FilterConditions, type SetOptions } from '@forge/kvs';

/** What a condition may look at: an attribute of a stored entity. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** One operation of a transaction. */
export interface Operation {
  readonly op: 'set' | 'delete' | 'check';
  readonly key: string;
  /** Absent for a plain value. */
  readonly entityName?: string;
  readonly value?: Readonly<Record<string, unknown>>;
  /** Attributes that must be as given for the transaction to go through. */
  readonly where?: Attributes;
  readonly options?: SetOptions;
}

type Conditions = ReturnType<InstanceType<typeof Filter<Readonly<Record<string, unknown>>>>['and']>;

/** All attributes equal. Null where none is named. */
export function filterOf(where: Attributes | undefined): Conditions | null {
  let filter: Conditions | null = null;
  for (const [name, value] of Object.entries(where ?? {})) {
    const condition = FilterConditions.equalTo(value);
    filter = filter === null ? new Filter<Readonly<Record<string, unknown>>>().and(name, condition) : filter.and(name, condition);
  }
  return filter;
}
