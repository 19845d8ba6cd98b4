import { FieldProblem } from '../fields/problem';
import { classic } from '../refusal';

/** The refusals of one request, gathered, because Jira names all fields it refuses at once. */
export class Problems {
  private readonly messages: string[] = [];
  private readonly fields: Record<string, string> = {};

  add(field: string, message: string): void {
    this.fields[field] ??= message;
  }

  addMessage(message: string): void {
    this.messages.push(message);
  }

  /** Runs what may refuse a value, and notes the refusal under the field. */
  attempt<T>(field: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FieldProblem)) throw error;
      this.add(field, error.message);
      return undefined;
    }
  }

  /** @throws Refusal 400 with everything gathered, if there is anything */
  settle(): void {
    if (this.messages.length + Object.keys(this.fields).length > 0) throw classic(400, this.messages, this.fields);
  }
}

/** What Jira says to a field that this person cannot set on this kind of issue. */
export const cannotBeSet = (field: string): string =>
  `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
