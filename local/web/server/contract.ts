import type { Person } from '../site/web-site';

/** A page of the app, from its manifest. */
export interface AppModule {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly resource: string;
}

export interface StartInfo {
  readonly site: { readonly kind: 'local' | 'real'; readonly url: string };
  readonly people: readonly [Person, ...Person[]];
  readonly framesOrigin: string;
  readonly modules: readonly AppModule[];
  /** Address of the page of each static resource, by the resource's key. */
  readonly frames: Readonly<Record<string, string>>;
}

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  readonly type: string;
}
