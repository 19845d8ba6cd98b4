import type { Json } from './model/json';

interface RefusalDetails {
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** True where Jira has used up an issue number before it refused (JRACLOUD-78553, JRACLOUD-77334). */
  readonly burnsNumber?: boolean;
}

/** A request that is answered with an error. What was written before it was thrown stays written. */
export class Refusal extends Error {
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly burnsNumber: boolean;

  constructor(
    readonly status: number,
    readonly body: Json | undefined,
    details: RefusalDetails = {},
  ) {
    super(`${status.toString()} ${JSON.stringify(body ?? '')}`);
    this.name = 'Refusal';
    this.headers = details.headers ?? {};
    this.contentType = details.contentType ?? 'application/json;charset=UTF-8';
    this.burnsNumber = details.burnsNumber ?? false;
  }
}

/** The envelope of most of the platform API: messages, and messages by field. */
export function classic(
  status: number,
  errorMessages: readonly string[],
  errors: Readonly<Record<string, string>> = {},
  details: RefusalDetails = {},
): Refusal {
  return new Refusal(status, { errorMessages, errors }, details);
}

/** RFC 7807: unknown routes, wrong methods, malformed multipart bodies, missing query parameters on some routes. */
export function problem(status: number, title: string, detail: string): Refusal {
  return new Refusal(status, { type: 'about:blank', title, status, detail }, { contentType: 'application/problem+json' });
}

/** The envelope of `/rest/api/3/bulk/**`. */
export function bulkOperation(status: number, ...messages: readonly string[]): Refusal {
  return new Refusal(status, { errors: messages.map((message) => ({ message })) });
}

/** The Agile API's: the prose stands under an internal name, `errorMessages` is empty. */
export function agile(status: number, name: string, message: string): Refusal {
  return classic(status, [], { [name]: message });
}

/** An error in plain text, such as the one for a missing `X-Atlassian-Token`. */
export function plainText(status: number, text: string): Refusal {
  return new Refusal(status, text, { contentType: 'text/plain;charset=UTF-8' });
}

/** A body that does not have the documented shape. */
export function invalidPayload(): Refusal {
  return classic(400, ['Invalid request payload. Refer to the REST API documentation and try again.']);
}

/** An issue that is not there, or that the caller may not see: Jira does not tell which. */
export function noIssue(): Refusal {
  return classic(404, ['Issue does not exist or you do not have permission to see it.']);
}
