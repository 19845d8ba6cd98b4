import type { JiraSite } from '../../contracts';

/** Somebody as whom the page can be used. */
export interface Person {
  readonly name: string;
  readonly accountId: string;
  readonly displayName: string;
  /** What they may do, in a few words. */
  readonly role: string;
}

/** The Jira site behind the page. */
export interface WebSite {
  readonly kind: 'local' | 'real';
  readonly site: JiraSite;
  readonly people: readonly [Person, ...Person[]];
  /** What the person's own browser asks of Jira. */
  browse(request: Request, person: Person): Promise<Response>;
}
