import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const attributeType = z.enum(['string', 'boolean', 'float', 'integer', 'any']);
const index = z.union([
  z.string(),
  z.object({ name: z.string(), range: z.array(z.string()).min(1), partition: z.array(z.string()).min(1).optional() }),
]);
const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: attributeType })),
  indexes: z.array(index).optional(),
});
const functionModule = z.object({
  key: z.string(),
  handler: z.string().regex(/^[^.]+\.[^.]+$/, 'handler is file.export'),
  timeoutSeconds: z.number().int().min(1).max(900).optional(),
});
const consumer = z.object({ key: z.string(), queue: z.string(), function: z.string(), crossVersion: z.boolean().optional() });
const scheduledTrigger = z.object({
  key: z.string(),
  function: z.string(),
  interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
});
/** A module that people see; only what the host needs of it. */
const uiModule = z.object({ key: z.string(), title: z.string().optional(), resource: z.string().optional(), resolver: z.object({ function: z.string() }).optional() });
const scopes = z.union([
  z.array(z.string()),
  z.record(z.string(), z.object({ allowImpersonation: z.boolean().optional() }).nullish()),
]);
const address = z.union([z.string(), z.object({ address: z.string() }), z.object({ remote: z.string() })]);
const external = z.looseObject({ fetch: z.looseObject({ backend: z.array(address).optional() }).optional() });

/** The part of `manifest.yml` that the local host obeys; the whole of it is checked by @forge/manifest (`npm run check`). */
const manifestSchema = z.object({
  app: z.looseObject({
    id: z.string().regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/),
    storage: z.looseObject({ entities: z.array(entity).optional() }).optional(),
  }),
  modules: z
    .looseObject({
      function: z.array(functionModule),
      consumer: z.array(consumer).optional(),
      scheduledTrigger: z.array(scheduledTrigger).optional(),
    })
    .catchall(z.unknown()),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).optional(),
  permissions: z.looseObject({ scopes: scopes.optional(), external: external.optional() }).optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type EntityDeclaration = z.infer<typeof entity>;
export type AttributeType = z.infer<typeof attributeType>;
export type FunctionModule = z.infer<typeof functionModule>;
export type ConsumerModule = z.infer<typeof consumer>;
export type ScheduledTriggerModule = z.infer<typeof scheduledTrigger>;
export type ExternalAddress = z.infer<typeof address>;

/** @throws Error naming the places in the manifest that the host cannot use. */
export const parseManifest = (text: string): Manifest => {
  const parsed = manifestSchema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  throw new Error(`The local host cannot use manifest.yml:\n${z.prettifyError(parsed.error)}`);
};

export const readManifest = async (appDir: string): Promise<Manifest> =>
  parseManifest(await readFile(join(appDir, 'manifest.yml'), 'utf8'));

/** A module with a page of its own, found by its key in whatever section it stands. */
export interface UiModule {
  readonly type: string;
  readonly key: string;
  readonly resolver: string | undefined;
  readonly title: string | undefined;
  /** Key of the resource that is its page. */
  readonly resource: string | undefined;
}

export const uiModules = (manifest: Manifest): readonly UiModule[] =>
  Object.entries(manifest.modules).flatMap(([type, modules]) =>
    type.includes(':') && Array.isArray(modules)
      ? modules.flatMap((module: unknown) => {
          const parsed = uiModule.safeParse(module);
          if (!parsed.success) return [];
          const { key, title, resource, resolver } = parsed.data;
          return [{ type, key, title, resource, resolver: resolver?.function }];
        })
      : [],
  );

export interface Scope {
  readonly name: string;
  /** Whether the app may use it for a person who is not present (facts/forge.md §1.3). */
  readonly allowImpersonation: boolean;
}

export const scopesOf = (manifest: Manifest): readonly Scope[] => {
  const declared = manifest.permissions?.scopes ?? [];
  return Array.isArray(declared)
    ? declared.map((name) => ({ name, allowImpersonation: false }))
    : Object.entries(declared).map(([name, scope]) => ({ name, allowImpersonation: scope?.allowImpersonation === true }));
};
