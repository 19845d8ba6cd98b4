/** A JQL query, as far as the local Jira reads it. */
export interface Jql {
  readonly where: Condition | null;
  readonly orderBy: readonly { readonly field: string; readonly descending: boolean }[];
}

export type Condition =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition }
  | { readonly kind: 'test'; readonly field: string; readonly operator: Operator; readonly values: readonly string[] };

export type Operator = '=' | '!=' | 'in' | 'not in' | 'is empty' | 'is not empty' | '~' | '<' | '<=' | '>' | '>=';

/** A query that cannot be read. */
export class JqlError extends Error {}
