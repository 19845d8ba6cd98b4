import { deflateSync } from 'fflate';
import { sha256Hex } from '../../domain/hash';
import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER, type World } from '../../testing/world';
import { startValidation } from '../jobs/start-jobs';
import { addPieces } from './add-pieces';
import { beginUpload } from './begin-upload';
import { findingsAreFresh } from '../shared/made-from';
import { readSheets } from '../planning/prepare-spec';
import { listFiles, removeFile, setFileType, setRelations } from './change-files';
import { finishUpload } from './finish-upload';

const announced = (name: string, text: string, pieces = 1) => ({ name, size: new TextEncoder().encode(text).length, sha256: sha256Hex(text), pieces });

function pieceOf(fileId: string, bytes: Uint8Array, index = 0) {
  return { fileId, index, sha256: sha256Hex(bytes), data: Buffer.from(bytes).toString('base64') };
}

describe('uploaded files', () => {
  let world: World;
  beforeEach(() => {
    world = createWorld();
  });
  afterEach(() => {
    world.close();
  });

  it('are recognised, named by a revision, and lead to the stage Upload', async () => {
    const session = await world.uploaded(SMALL_SITE);
    expect(session.stage).toBe('upload');
    const { files } = await listFiles(world.deps, OWNER, session.id);
    expect(files.map((file) => [file.name, file.sheets[0]?.type, file.sheets[0]?.rows])).toEqual([
      ['Bundles.csv', 'bundles', 3],
      ['Fields.csv', 'fields', 4],
      ['Views.csv', 'views', 1],
      ['Views displays.csv', 'view_displays', 1],
    ]);
    await expect(listFiles(world.deps, STRANGER, session.id)).rejects.toMatchObject({ code: 'session-not-found' });
  });

  it('of no known type may say what their columns name; findings made before are stale', async () => {
    const { id } = await world.validated({ ...SMALL_SITE, 'Rules.csv': 'Name,X,For\nNotify,a,Article' });
    expect(findingsAreFresh(await world.session(id))).toBe(true);
    const related = await setRelations(world.deps, OWNER, id, 'Rules.csv', { For: 'bundles' });
    expect(findingsAreFresh(related)).toBe(false);
    const { sheets } = await readSheets(world.deps, await world.session(id));
    expect(sheets.find(({ file }) => file === 'Rules.csv')?.columns.map(({ names }) => names)).toEqual([undefined, undefined, 'bundles']);
    await expect(setRelations(world.deps, OWNER, id, 'Rules.csv', { X: 'bundles' })).rejects.toMatchObject({ code: 'column-not-found' });
    await expect(setRelations(world.deps, OWNER, id, 'Fields.csv', { Bundle: 'bundles' })).rejects.toMatchObject({ code: 'column-not-found' });
    await expect(setRelations(world.deps, STRANGER, id, 'Rules.csv', {})).rejects.toMatchObject({ code: 'session-not-found' });
    expect(findingsAreFresh(await setRelations(world.deps, OWNER, id, 'Rules.csv', {}))).toBe(true);
  });

  it('arrive in several pieces, in any order', async () => {
    const { id } = await world.uploaded({});
    const text = `Name,Machine name,X,Type\n${Array.from({ length: 900 }, (_, index) => `T${sha256Hex(String(index))},t_${String(index)},a,Vocabulary`).join('\n')}`;
    const deflated = deflateSync(new TextEncoder().encode(text));
    const half = Math.ceil(deflated.length / 2);
    const [file] = await beginUpload(world.deps, OWNER, id, [announced('Bundles.csv', text, 2)]);
    if (file === undefined) throw new Error('none');
    await addPieces(world.deps, OWNER, id, [pieceOf(file.id, deflated.subarray(half), 1)]);
    await expect(finishUpload(world.deps, OWNER, id, [file])).rejects.toMatchObject({ code: 'upload-broken' });
    await addPieces(world.deps, OWNER, id, [pieceOf(file.id, deflated.subarray(0, half), 0)]);
    const { session, files } = await finishUpload(world.deps, OWNER, id, [file]);
    expect(files[0]).toMatchObject({ name: 'Bundles.csv', sheets: [{ type: 'bundles', rows: 900 }] });
    expect(await finishUpload(world.deps, OWNER, id, [file])).toEqual({ session, files });
    await expect(addPieces(world.deps, OWNER, id, [pieceOf(file.id, deflated)])).rejects.toMatchObject({ code: 'file-complete' });
  });

  it('are refused where bytes and hash differ, or inflate to more than was announced', async () => {
    const { id } = await world.uploaded({});
    const [file, bomb] = await beginUpload(world.deps, OWNER, id, [announced('a.csv', 'Name\nx'), { ...announced('b.csv', 'Name\nx'), size: 6 }]);
    if (file === undefined || bomb === undefined) throw new Error('none');
    const piece = pieceOf(file.id, deflateSync(new TextEncoder().encode('Name\ny')));
    await expect(addPieces(world.deps, OWNER, id, [{ ...piece, sha256: sha256Hex('other') }])).rejects.toMatchObject({ code: 'piece-broken' });
    await addPieces(world.deps, OWNER, id, [piece, pieceOf(bomb.id, deflateSync(new Uint8Array(50_000_000)))]);
    await expect(finishUpload(world.deps, OWNER, id, [file])).rejects.toMatchObject({ code: 'upload-broken' });
    await expect(finishUpload(world.deps, OWNER, id, [bomb])).rejects.toMatchObject({ code: 'upload-broken' });
    await addPieces(world.deps, OWNER, id, [pieceOf(file.id, new TextEncoder().encode('no deflate stream'))]);
    await expect(finishUpload(world.deps, OWNER, id, [file])).rejects.toMatchObject({ code: 'upload-broken' });
    expect((await world.session(id)).fileIds).toEqual([]);
  });

  it.each([
    ['a file over 2 MB', [{ name: 'a.csv', size: 2 * 1024 * 1024 + 1, sha256: '', pieces: 1 }], 'file-too-large'],
    ['26 files', Array.from({ length: 26 }, (_, index) => ({ name: `${String(index)}.csv`, size: 1, sha256: '', pieces: 1 })), 'too-many-files'],
    ['more than 10 MB', Array.from({ length: 6 }, (_, index) => ({ name: `${String(index)}.csv`, size: 2_000_000, sha256: '', pieces: 1 })), 'session-too-large'],
  ])('are refused before a byte is sent: %s', async (_what, files, code) => {
    const { id } = await world.uploaded({});
    await expect(beginUpload(world.deps, OWNER, id, files)).rejects.toMatchObject({ code, kind: 'user_fixable' });
  });

  it('replace those of the same name, where these stood', async () => {
    const { id, revision } = await world.uploaded(SMALL_SITE);
    const { files: before } = await listFiles(world.deps, OWNER, id);
    const session = await world.upload(id, { 'Fields.csv': SMALL_SITE['Fields.csv'].split('\r\n').slice(0, 3).join('\r\n') });
    const { files } = await listFiles(world.deps, OWNER, id);
    expect(files.map((file) => file.name)).toEqual(before.map((file) => file.name));
    expect(files[1]?.sheets[0]?.rows).toBe(2);
    expect(session.revision).not.toBe(revision);
    const gone = before[1];
    await expect(world.deps.files.readPieces(id, [{ id: gone?.id ?? '', pieces: 1 }])).rejects.toMatchObject({ code: 'storage-damaged' });
    expect((await world.upload(id, { 'Fields.csv': SMALL_SITE['Fields.csv'] })).revision).toBe(revision);
  });

  it('can be removed, and their type set by hand; both make findings stale', async () => {
    const session = await world.validated(SMALL_SITE);
    const { files } = await listFiles(world.deps, OWNER, session.id);
    const set = await setFileType(world.deps, OWNER, session.id, 'Views displays.csv', 'set_aside');
    expect(set.files[3]?.sheets[0]).toMatchObject({ state: 'set_aside' });
    expect(set.files.slice(0, 3)).toEqual(files.slice(0, 3));
    const reset = await setFileType(world.deps, OWNER, session.id, 'Views displays.csv', null);
    expect(reset.files[3]?.sheets).toEqual(files[3]?.sheets);
    await expect(setFileType(world.deps, OWNER, session.id, 'Nothing.csv', 'fields')).rejects.toMatchObject({ code: 'file-not-found' });
    const removed = await removeFile(world.deps, OWNER, session.id, files[3]?.id ?? '');
    expect(removed.session.fileIds).toEqual(files.slice(0, 3).map((file) => file.id));
    await expect(removeFile(world.deps, OWNER, session.id, files[3]?.id ?? '')).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it('stay as they are while something works on them, or once issues exist', async () => {
    const session = await world.uploaded(SMALL_SITE);
    await startValidation(world.deps, OWNER, session.id);
    await expect(world.upload(session.id, { 'Menus.csv': 'Title,Machine name\nMain,main' })).rejects.toMatchObject({ code: 'job-running' });
    await expect(removeFile(world.deps, OWNER, session.id, session.fileIds[0] ?? '')).rejects.toMatchObject({ code: 'job-running' });
    await world.deliver();
    const [file] = await beginUpload(world.deps, OWNER, session.id, [announced('Menus.csv', 'Title')]);
    if (file === undefined) throw new Error('none');
    await startValidation(world.deps, OWNER, session.id);
    await expect(beginUpload(world.deps, OWNER, session.id, [file])).rejects.toMatchObject({ code: 'job-running' });
    await expect(finishUpload(world.deps, OWNER, session.id, [file])).rejects.toMatchObject({ code: 'job-running' });
    await world.deliver();
    await world.deps.store.commit([{ kind: 'session', value: { ...(await world.session(session.id)), hasIssues: true } }]);
    await expect(world.upload(session.id, { 'Menus.csv': 'Title,Machine name\nMain,main' })).rejects.toMatchObject({ code: 'issues-exist' });
  });
});
