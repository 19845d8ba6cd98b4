import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

/**
 * Atlassian's command-line libraries, as far as the checks use them. Their published types ask for whole classes where
 * a few functions are enough, so this file says what is really needed and reads their answers through schemas.
 */
const load = createRequire(path.resolve('package.json'));

const manifestSchema = z.looseObject({
  modules: z.looseObject({ function: z.array(z.looseObject({ key: z.string(), handler: z.string() })) }),
  resources: z.array(z.object({ key: z.string(), path: z.string() }).loose()).default([]),
});
/** The parts of manifest.yml that the checks look at; everything else is kept. */
export type Manifest = z.infer<typeof manifestSchema>;

const validationSchema = z.object({
  errors: z.array(z.object({ level: z.string(), line: z.number(), column: z.number(), message: z.string() }).loose()).optional(),
  manifestObject: z.object({ typedContent: z.unknown() }).loose().optional(),
});

/** Validates manifest.yml of the working folder; `manifest` is null where it cannot be read at all. */
export async function validateManifest(): Promise<{ problems: string[]; manifest: Manifest | null }> {
  const { validate } = load('@forge/manifest') as { validate: (basic: boolean, file: string) => Promise<unknown> };
  const { errors = [], manifestObject } = validationSchema.parse(await validate(false, './manifest.yml'));
  const parsed = manifestSchema.safeParse(manifestObject?.typedContent);
  return {
    problems: errors.map(({ level, line, column, message }) => `manifest.yml:${String(line)}:${String(column)} ${level} ${message}`),
    manifest: parsed.success ? parsed.data : null,
  };
}

const quiet = (): void => undefined;
const logger = { info: quiet, warn: quiet, debug: quiet, error: quiet, trace: quiet };

const lintSchema = z.array(
  z.object({
    file: z.string(),
    errors: z.array(z.object({ message: z.string(), line: z.number() }).loose()),
    warnings: z.array(z.object({ message: z.string(), line: z.number() }).loose()),
  }),
);

/** Runs Atlassian's linter over files; gives its errors and warnings as lines. */
export async function lintApp(files: readonly string[], manifest: Manifest): Promise<string[]> {
  const { lint } = load('@forge/lint') as { lint: (...input: unknown[]) => Promise<unknown> };
  const noDeprecations = { getDeprecatedRuntimes: () => Promise.resolve([]) };
  const results = lintSchema.parse(await lint(files, manifest, 'development', logger, noDeprecations, { linter: { mode: 'client-side' } }));
  return results.flatMap(({ file, errors, warnings }) => [...errors, ...warnings].map(({ line, message }) => `${file}:${String(line)} ${message}`));
}

interface Bundler {
  getWrapperProvider(tools: { fileSystemReader: unknown }): unknown;
  getNodeBundler(log: unknown, wrapper: unknown, config: { readConfig(): Promise<unknown> }): { bundle(input: unknown): Promise<{ outputDir: string }> };
  NativeUIBundler: new (log: unknown) => {
    bundleResources(resources: readonly unknown[]): Promise<{ nativeUiBundlesDetails: readonly { key: string; path: string }[] }>;
  };
}

/** Bundles entry points of the backend and the UI Kit resources with Atlassian's bundler; gives the folders it wrote. */
export async function bundleApp(manifest: Manifest, entryPoints: readonly { name: string; path: string }[]): Promise<{ backend: string; ui: Map<string, string> }> {
  const bundler = load('@forge/bundler') as Bundler;
  const { FileSystemReader } = load('@forge/cli-shared') as { FileSystemReader: new () => unknown };
  const wrapper = bundler.getWrapperProvider({ fileSystemReader: new FileSystemReader() });
  const { outputDir } = await bundler
    .getNodeBundler(logger, wrapper, { readConfig: () => Promise.resolve(manifest) })
    .bundle({ appDirectory: process.cwd(), entryPoints });
  const native = manifest.resources.filter((resource) => /\.tsx?$/.test(resource.path)).map(({ key, path: file }) => ({ key, path: file }));
  const { nativeUiBundlesDetails } = await new bundler.NativeUIBundler(logger).bundleResources(native);
  return { backend: outputDir, ui: new Map(nativeUiBundlesDetails.map((detail) => [detail.key, detail.path])) };
}
