/** The value of the property that each created issue carries, so that it can be found again and the receipts rebuilt. */
export interface ReceiptProperty {
  readonly session: string;
  /** Ticket id, or `epic:<phase>`. */
  readonly ticket: string;
  readonly run: number;
  readonly receipt: string;
  /** Components that the ticket configures, for the register; cut where they would not fit. */
  readonly components: readonly string[];
  /** Hash of summary and description as sent. */
  readonly hash: string;
}

/** Jira takes 32,768 characters; half of it is left for what later versions add. */
const COMPONENTS_LENGTH = 16_000;

/** As many components as fit, the one that the ticket is named after first. */
export function fittingComponents(components: readonly string[]): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const component of components) {
    length += component.length + 3;
    if (length > COMPONENTS_LENGTH) break;
    kept.push(component);
  }
  return kept;
}

/** The ref that a property names, if it was written by this session; null for anything else. */
export function refOf(property: unknown, sessionId: string): string | null {
  if (typeof property !== 'object' || property === null || !('session' in property) || !('ticket' in property)) return null;
  return property.session === sessionId && typeof property.ticket === 'string' ? property.ticket : null;
}

/** Who made an issue and of what, as its property says; null for an issue that this app did not make. */
export function originOf(property: unknown): Pick<ReceiptProperty, 'session' | 'ticket' | 'components'> | null {
  if (typeof property !== 'object' || property === null || !('session' in property) || !('ticket' in property)) return null;
  const { session, ticket } = property;
  if (typeof session !== 'string' || typeof ticket !== 'string') return null;
  const components = 'components' in property && Array.isArray(property.components) ? property.components.filter((one) => typeof one === 'string') : [];
  return { session, ticket, components };
}
