import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gatherFiles } from './gather-files';
import { parseOptions } from './options';
import { openPlatform } from './platform';
import { ProgressLine } from './progress';
import { openSession } from './session';
import { settle } from './settle';

const silent = new ProgressLine({ write: () => undefined });

describe('work that an interrupted run left behind', () => {
  it('ends before anything else is begun', async () => {
    const options = parseOptions(['--data', mkdtempSync(path.join(tmpdir(), 'settle-'))]);
    const { files } = gatherFiles(['static/samples/lakeside.xlsx']);
    const first = await openPlatform(options);
    const { id } = await openSession(first.call, files, 'Site', options, silent);
    first.host.stop();
    await first.call('start-validation', { sessionId: id });
    await expect(first.call('start-validation', { sessionId: id })).rejects.toThrow('under way');
    await first.close();

    const again = await openPlatform(options);
    try {
      const resumed = await openSession(again.call, files, 'Site', options, silent);
      expect(resumed.id).toBe(id);
      expect(resumed.validatedRevision).toBe(resumed.revision);
      await settle(again.call, id, silent);
      await expect(again.call('start-validation', { sessionId: id })).resolves.toMatchObject({ job: { state: 'queued' } });
    } finally {
      await again.close();
    }
  });
});
