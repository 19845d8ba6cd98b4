import type { Component, ComponentKind, Spec } from '../domain/spec';

/** What permissions of one form let a role do with the bundles of one kind. */
export interface BundleRights {
  readonly create: readonly Component[];
  readonly editAny: readonly Component[];
  readonly editOwn: readonly Component[];
  readonly deleteAny: readonly Component[];
}

/** Permissions that core and Content Moderation make for content types, vocabularies and transitions, read from their names. */
export interface Rights {
  readonly content: BundleRights;
  /** Vocabularies whose terms may be added. */
  readonly terms: readonly Component[];
  readonly transitions: readonly { readonly workflow: Component; readonly transition: string }[];
  readonly formats: readonly string[];
  /** Permissions that open more than one thing: those that begin with administer or bypass. */
  readonly farReaching: readonly string[];
  /** True where the access to each single content is not asked for. */
  readonly bypassesContentAccess: boolean;
}

const FAR = /^(?:administer|bypass)\b/iu;

/** Components of a kind whose machine names the permissions hold, in the order of the Spec. */
function named(spec: Spec, kind: ComponentKind, permissions: readonly string[], pattern: RegExp): Component[] {
  const names = new Set(permissions.flatMap((permission) => pattern.exec(permission)?.[1] ?? []));
  return spec.components.filter((component) => component.kind === kind && component.machineName !== '' && names.has(component.machineName));
}

/** Reads a role's permissions against the Spec; what they name and no sheet holds is left out. */
export function rightsOf(spec: Spec, permissions: readonly string[]): Rights {
  const content = (pattern: RegExp): Component[] => named(spec, 'content_type', permissions, pattern);
  return {
    content: {
      create: content(/^create (\w+) content$/u),
      editAny: content(/^edit any (\w+) content$/u),
      editOwn: content(/^edit own (\w+) content$/u),
      deleteAny: content(/^delete any (\w+) content$/u),
    },
    terms: named(spec, 'vocabulary', permissions, /^create terms in (\w+)$/u),
    transitions: permissions.flatMap((permission) => {
      const [, machineName, transition] = /^use (\w+) transition (\w+)$/u.exec(permission) ?? [];
      const workflow = spec.components.find((component) => component.kind === 'workflow' && component.machineName === machineName);
      return workflow === undefined || transition === undefined ? [] : [{ workflow, transition }];
    }),
    formats: permissions.flatMap((permission) => /^use text format (\w+)$/u.exec(permission)?.[1] ?? []),
    farReaching: permissions.filter((permission) => FAR.test(permission)),
    bypassesContentAccess: permissions.includes('bypass node access'),
  };
}
