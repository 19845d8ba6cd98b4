import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFrames } from './frames';

/** Writes the Frames where the manifest expects them; the names of the folders written. */
export async function writeFrames(appDir: string): Promise<readonly string[]> {
  const frames = await buildFrames(appDir);
  for (const frame of frames) {
    const folder = path.join(appDir, frame.path);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of frame.files) writeFileSync(path.join(folder, file.name), file.bytes);
  }
  return frames.map((frame) => frame.path);
}
