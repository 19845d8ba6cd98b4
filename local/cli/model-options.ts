import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WriterKind } from '../../src/domain/writing';
import type { HostOptions } from '../host/host';
import { llmFromEnvironment } from '../host/llm/from-environment';
import { egressManifest } from '../manifest/egress';

/** What the host needs for a writer: the environment's model behind Forge LLM, or the variant of the app that may leave Atlassian. */
export function modelOptions(writer: WriterKind | undefined, dataDir: string, now: () => number): Pick<HostOptions, 'llm' | 'manifest'> {
  if (writer !== 'anthropic' && writer !== 'openai') return { llm: llmFromEnvironment(process.env, now) };
  const manifest = path.join(dataDir, 'manifest.egress.yml');
  writeFileSync(manifest, egressManifest(readFileSync('manifest.yml', 'utf8')));
  return { manifest };
}
