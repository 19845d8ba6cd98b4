import { assetAnswer } from './asset-answer';

const bytes = new TextEncoder().encode('let a');

describe('a script for the browser', () => {
  it('is not sent again while it is the same', async () => {
    const first = assetAnswer('/assets/shell.js', bytes, null);
    expect([first.status, await first.text(), first.headers.get('cache-control')]).toEqual([200, 'let a', 'no-cache']);
    const tag = first.headers.get('etag');
    expect(assetAnswer('/assets/shell.js', bytes, tag).status).toBe(304);
    expect(assetAnswer('/assets/shell.js', new TextEncoder().encode('let b'), tag).status).toBe(200);
  });

  it('is kept for good where its name tells its content', () => {
    expect(assetAnswer('/assets/chunk-7Y2VHXSK.js', bytes, null).headers.get('cache-control')).toBe('max-age=31536000, immutable');
    expect(assetAnswer('/assets/app/project-page.js', bytes, null).headers.get('cache-control')).toBe('no-cache');
  });
});
