import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const recordSchema = z.object({ inputs: z.array(z.string()), hash: z.string() });

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

const place = (cacheDir: string, entry: string): { readonly record: string; readonly code: string } => {
  const name = sha256(entry).slice(0, 16);
  return { record: join(cacheDir, `bundle-${name}.json`), code: join(cacheDir, `bundle-${name}.js`) };
};

const readIfThere = async (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

/** One hash over names and contents; undefined where an input is gone. */
const hashOf = async (inputs: readonly string[], code: string): Promise<string | undefined> => {
  const hash = createHash('sha256').update(sha256(code));
  for (const input of inputs) {
    const content = await readIfThere(input);
    if (content === undefined) return undefined;
    hash.update(input).update('\0').update(sha256(content));
  }
  return hash.digest('hex');
};

const parseRecord = (text: string): z.infer<typeof recordSchema> | undefined => {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // A record that was cut off while it was written counts as none.
    return undefined;
  }
};

/** The code built earlier for this entry, if not one byte of its inputs has changed since. */
export const readCachedBundle = async (cacheDir: string, entry: string): Promise<string | undefined> => {
  const { record, code } = place(cacheDir, entry);
  const [recordText, codeText] = await Promise.all([readIfThere(record), readIfThere(code)]);
  if (recordText === undefined || codeText === undefined) return undefined;
  const known = parseRecord(recordText.toString('utf8'));
  if (known === undefined) return undefined;
  const text = codeText.toString('utf8');
  return (await hashOf(known.inputs, text)) === known.hash ? text : undefined;
};

export const writeCachedBundle = async (cacheDir: string, entry: string, inputs: readonly string[], code: string): Promise<void> => {
  const hash = await hashOf(inputs, code);
  if (hash === undefined) return;
  const { record, code: codePath } = place(cacheDir, entry);
  await mkdir(cacheDir, { recursive: true });
  // Written aside and moved, so that another process never reads half a file.
  for (const [path, text] of [[codePath, code], [record, JSON.stringify({ inputs, hash })]] as const) {
    const aside = `${path}.${process.pid.toString()}`;
    await writeFile(aside, text);
    await rename(aside, path);
  }
};
