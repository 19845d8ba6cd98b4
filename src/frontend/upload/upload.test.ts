import { inflateSync } from 'fflate';
import { sha256Hex } from '../../domain/hash';
import { base64, callsFor, pack, piecesOf } from './pack';
import { refusal } from './limits';
import { nameOfFiles, numbered } from './name-of-files';
import { sendFiles, type SendCall } from './send-files';

/** Bytes that hardly deflate. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
};
const file = (name: string, bytes: Uint8Array = new TextEncoder().encode(name)) => ({ name, bytes });

describe('packing a file', () => {
  it('cuts what is deflated into pieces that give the file again', () => {
    const bytes = noise(2_000_000);
    const packed = pack(file('large.csv', bytes));
    const pieces = piecesOf(packed, 'f');
    expect(pieces.length).toBe(packed.announced.pieces);
    expect(pieces.length).toBeGreaterThan(10);
    const parts = pieces.map(({ data, sha256 }) => {
      const part = new Uint8Array(Buffer.from(data, 'base64'));
      expect(sha256Hex(part)).toBe(sha256);
      expect(data.length).toBeLessThanOrEqual(200_000);
      return part;
    });
    const again = inflateSync(new Uint8Array(Buffer.concat(parts)));
    expect(sha256Hex(again)).toBe(packed.announced.sha256);
    expect(again.length).toBe(bytes.length);
  });

  it('writes base64 as everybody does', () => {
    const bytes = noise(20_001);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('sends an empty file as one piece', () => {
    expect(pack(file('empty.csv', new Uint8Array())).announced).toMatchObject({ size: 0, pieces: 1 });
  });

  it('puts pieces together up to what a call takes, in their order', () => {
    const pieces = ['a', 'b', 'c', 'd'].map((fileId, index) => ({ fileId, index, sha256: '', data: 'x'.repeat(200_000) }));
    expect(callsFor(pieces).map((group) => group.map(({ fileId }) => fileId).join(''))).toEqual(['ab', 'cd']);
    expect(callsFor(Array.from({ length: 60 }, () => ({ fileId: 'f', index: 0, sha256: '', data: 'x' }))).map((group) => group.length)).toEqual([50, 10]);
  });
});

describe('sending files', () => {
  it('announces, sends and finishes, and says how far each file is', async () => {
    const keys: string[] = [];
    const call = ((key: string, payload: { readonly files?: readonly { readonly name: string }[] }) => {
      keys.push(key);
      if (key === 'begin-upload') return Promise.resolve({ files: (payload.files ?? []).map((one, at) => ({ ...one, id: String(at) })) });
      return Promise.resolve(null);
    }) as unknown as SendCall;
    const told: number[] = [];
    await sendFiles(call, 's', [file('a.csv', noise(700_000)), file('b.csv')], (sent) => {
      told.push(sent.get('a.csv') ?? -1);
    });
    expect(keys[0]).toBe('begin-upload');
    expect(keys.at(-1)).toBe('finish-upload');
    expect(keys.filter((key) => key === 'add-pieces').length).toBe(told.length);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
    expect(told.at(-1)).toBe(1);
  });
});

describe('what cannot be taken', () => {
  it.each([
    [[file('notes.pdf')], 'notes.pdf is no sheet'],
    [[file('site.xls')], 'Save it as .xlsx'],
    [[file('large.csv', new Uint8Array(2 * 1024 * 1024 + 1))], 'more than 2 MB'],
    [[file('a.csv'), file('a.csv')], 'Two files are called a.csv'],
  ])('is said before anything is sent', (files, words) => {
    expect(refusal(files)).toContain(words);
  });

  it('leaves sheets and workbooks alone', () => {
    expect(refusal([file('a.csv'), file('B.CSV'), file('site.xlsx'), file('edge.csv', new Uint8Array(2 * 1024 * 1024))])).toBeNull();
  });
});

describe('the name of a specification', () => {
  it.each([
    [['Lakeside_Bundles.csv', 'Lakeside_Fields.csv'], 'Lakeside'],
    [['Campus site - Bundles.csv', 'Campus site - Fields.csv'], 'Campus site'],
    [['site.xlsx'], 'site'],
    [['Bundles.csv', 'Fields.csv'], 'Drupal specification'],
    [['v2.xlsx'], 'v2'],
    [[], 'Drupal specification'],
  ])('comes from those of its files', (names, expected) => {
    expect(nameOfFiles(names)).toBe(expected);
  });

  it('gets a number where it is taken', () => {
    expect([numbered('Site', 1), numbered('Site', 3)]).toEqual(['Site', 'Site (3)']);
  });
});
