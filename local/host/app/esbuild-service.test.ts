import { build } from 'esbuild';
import { building } from './esbuild-service';

const built = (contents: string, pause = 0) =>
  building(async () => {
    const { outputFiles } = await build({ stdin: { contents, loader: 'js' }, write: false, plugins: [{ name: 'late', setup: (on) => { on.onEnd(() => new Promise((resolve) => setTimeout(resolve, pause))); } }] });
    return outputFiles[0]?.text.trim() ?? '';
  });

describe('builds side by side', () => {
  it('all end, whichever ends first, and others can follow', async () => {
    await expect(Promise.all([built('a();'), built('b();', 300), built('c();', 50)])).resolves.toEqual(['a();', 'b();', 'c();']);
    await expect(built('d();')).resolves.toBe('d();');
  });
});
