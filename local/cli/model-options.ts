import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WriterKind } from '../../src/domain/writing';
import type { HostOptions } from '../host/host';
import { egressManifest } from '../manifest/egress';

/** True where the environment names a model for the local Forge LLM. */
const namesModel = (env: NodeJS.ProcessEnv): boolean => ['LLM_BASE_URL', 'ANTHROPIC_API_KEY', 'OPENAI_API_KEY'].some((name) => (env[name] ?? '') !== '');

/**
 * What the host needs for a writer: a model behind Forge LLM, or the variant of the app that may leave Atlassian. The
 * libraries are loaded only where a model is asked for.
 */
export async function modelOptions(writer: WriterKind, dataDir: string, now: () => number): Promise<Pick<HostOptions, 'llm' | 'manifest'>> {
  switch (writer) {
    case 'rules':
      return {};
    case 'forge': {
      if (!namesModel(process.env)) return {};
      const [{ connectedModel }, { forgeLlm }] = await Promise.all([import('../host/llm/connect'), import('../host/llm/forge-llm')]);
      const model = connectedModel(process.env);
      return model === null ? {} : { llm: forgeLlm(model, now) };
    }
    case 'anthropic':
    case 'openai': {
      const manifest = path.join(dataDir, 'manifest.egress.yml');
      writeFileSync(manifest, egressManifest(readFileSync('manifest.yml', 'utf8')));
      return { manifest };
    }
  }
}
