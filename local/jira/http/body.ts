import { json } from '../model/json';
import type { Body, FilePart } from '../call';

/** Reads a request's body to its end, by its content type; what cannot be read is marked, and refused by whom it concerns. */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readParts(request);
  const text = await request.text();
  if (text === '') return { kind: 'none' };
  if (type !== '' && !type.includes('json') && !type.startsWith('text/plain')) return { kind: 'malformed', of: 'other' };
  try {
    return { kind: 'json', value: json.parse(JSON.parse(text)) };
  } catch {
    return { kind: 'malformed', of: 'json' };
  }
}

async function readParts(request: Request): Promise<Body> {
  const form = await request.formData().catch(() => undefined);
  if (form === undefined) return { kind: 'malformed', of: 'multipart' };
  const files: FilePart[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ field, filename: value.name, mimeType: value.type === '' ? 'application/octet-stream' : value.type, bytes });
  }
  return { kind: 'parts', files };
}
