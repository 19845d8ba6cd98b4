import type { Assets } from '../build/assets';
import { fileAnswer, refused } from './answers';
import { assetAnswer } from './asset-answer';
import { appHeaders, frameHeaders, shellHeaders, type Origins } from './security';

const SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local Jira</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/shell.css">
<script type="module" src="/assets/shell.js"></script>
</head>
<body><div id="root"></div></body>
</html>
`;

const appPage = (resource: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${resource}</title></head>
<body><script src="/assets/bridge.js"></script><script src="/assets/app/${resource}.js"></script></body>
</html>
`;

/** Forge puts its bridge before the page's own scripts; so does this. */
const withBridge = (html: string): string => {
  const script = '<script src="/assets/bridge.js"></script>';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`) : `${script}${html}`;
};

/** A page of a Frame, from the origin of its own. */
function frameFile(path: string, assets: Assets, origins: Origins): Response {
  const bytes = assets.get(path);
  if (bytes === undefined) return refused(404, 'The app has no such Frame.');
  const html = path.endsWith('.html') ? withBridge(new TextDecoder().decode(bytes)) : bytes;
  return fileAnswer(path, html, frameHeaders(origins));
}

/** Files for the browser: the shell for every address that is no file. `known` is the request's If-None-Match. */
export function page(url: URL, assets: Assets, origins: Origins, known: string | null): Response {
  const { pathname } = url;
  const asset = pathname.startsWith('/assets/') ? assets.get(pathname) : undefined;
  if (url.origin === origins.frames) {
    if (pathname.startsWith('/frames/')) return frameFile(pathname, assets, origins);
    if (asset !== undefined) return assetAnswer(pathname, asset, known);
    return Response.redirect(`${origins.page}${pathname}${url.search}`, 302);
  }
  if (pathname.startsWith('/assets/')) return asset === undefined ? refused(404, 'There is no such file.') : assetAnswer(pathname, asset, known);
  const resource = /^\/app\/(?<resource>[\w-]+)\.html$/.exec(pathname)?.groups?.['resource'];
  if (resource !== undefined) {
    return assets.has(`/assets/app/${resource}.js`) ? fileAnswer(pathname, appPage(resource), appHeaders()) : refused(404, 'The app has no such page.');
  }
  return fileAnswer('index.html', SHELL, shellHeaders(origins));
}
