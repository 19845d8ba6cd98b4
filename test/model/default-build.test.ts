import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundle } from '../../local/host/app/build-bundle';
import { parseManifest } from '../../local/host/app/manifest';
import { egressManifest } from '../../local/manifest/egress';

const root = path.resolve(__dirname, '../..');
const text = readFileSync(path.join(root, 'manifest.yml'), 'utf8');

// Bundling without a cache is slow on a busy machine.
jest.setTimeout(180_000);

describe('the two builds', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'builds-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('by default permit no address and hold no adapter that leaves Atlassian', async () => {
    expect(parseManifest(text).permissions?.external).toBeUndefined();
    const { code } = await buildBundle(root, folder);
    expect(code).not.toContain('api.anthropic.com');
    expect(code).not.toContain('api.openai.com');
  });

  it('with egress permit two addresses and hold their adapters; all else is the same', async () => {
    const manifest = path.join(folder, 'manifest.egress.yml');
    writeFileSync(manifest, egressManifest(text));
    const changed = parseManifest(readFileSync(manifest, 'utf8'));
    expect(changed.permissions?.external?.fetch?.backend).toEqual([{ address: 'https://api.anthropic.com' }, { address: 'https://api.openai.com' }]);
    expect(changed.modules.function.map(({ key }) => key)).toEqual(parseManifest(text).modules.function.map(({ key }) => key));
    expect(changed.modules.function.every(({ handler }) => handler.startsWith('egress.'))).toBe(true);
    const { code } = await buildBundle(root, folder, manifest);
    expect(code).toContain('api.anthropic.com');
    expect(code).toContain('api.openai.com');
  });
});
