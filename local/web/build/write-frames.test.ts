import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFrames } from './write-frames';

describe('the Frames of an app', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'frames-'));
    cpSync('test/e2e/gallery/static', path.join(folder, 'static'), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are written where the manifest names them, each self-contained', async () => {
    await expect(writeFrames(folder)).resolves.toEqual(['static/frames/echo/dist']);
    const dist = path.join(folder, 'static/frames/echo/dist');
    expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toContain('./main.js');
    expect(readFileSync(path.join(dist, 'main.js'), 'utf8')).not.toMatch(/\bimport\b[^(]*from/);
  });

  it('say which one has no source', async () => {
    rmSync(path.join(folder, 'static/frames/echo/main.ts'));
    await expect(writeFrames(folder)).rejects.toThrow('static/frames/echo has an index.html, but no main.ts or main.tsx');
    expect(existsSync(path.join(folder, 'static/frames/echo/dist'))).toBe(false);
  });
});
