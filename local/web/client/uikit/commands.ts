import { isRecord } from '../../bridge/wire';
import type { StartInfo } from '../../server/contract';
import { fetchContext, fetchJira, invokeResolver, type Screen } from '../shared/api';
import type { Bus } from '../shared/bus';
import { goTo, localHref } from '../shared/router';
import { storedMode, themeOf } from '../shared/theme';
import { hideFlag, showFlag } from '../shell/flags';
import type { Connection } from './connection';

export interface PageSetting {
  readonly start: StartInfo;
  readonly screen: Screen;
  /** Path of the page in the shell; what lies below it is the app's own. */
  readonly base: string;
  readonly bus: Bus;
}

type Commands = Readonly<Record<string, (data: unknown, connection: Connection) => unknown>>;

const field = (data: unknown, name: string): unknown => (isRecord(data) ? data[name] : undefined);
const text = (data: unknown, name: string): string => {
  const value = field(data, name);
  return typeof value === 'string' ? value : '';
};

async function invoke(screen: Screen, data: unknown): Promise<unknown> {
  if (field(data, 'invokeType') !== undefined) throw new Error('The app has neither remotes nor containers.');
  const body = await invokeResolver(screen, text(data, 'functionKey'), field(data, 'payload'));
  const metadata = field(data, 'metadata');
  return isRecord(metadata) && metadata['rateLimitProperties'] === true ? { body, metadata: {} } : body;
}

async function fetchProduct(data: unknown): Promise<unknown> {
  if (text(data, 'product') !== 'jira') throw new Error('Only Jira is here.');
  const init = field(data, 'fetchRequestInit');
  const method = text(init, 'method') || 'GET';
  const body = field(init, 'body');
  const response = await fetchJira(text(data, 'restPath'), {
    method,
    headers: (field(init, 'headers') as [string, string][] | undefined) ?? [],
    ...(typeof body === 'string' && method !== 'GET' ? { body } : {}),
  });
  return { body: await response.text(), headers: Object.fromEntries(response.headers), status: response.status, statusText: response.statusText, isAttachment: false };
}

/** The addresses that `router` names by target. */
function addressOf(data: unknown, { start, screen }: PageSetting): string {
  const target = text(data, 'target');
  switch (target) {
    case '':
      return localHref(text(data, 'url'), start.site.url);
    case 'issue':
      return `/browse/${text(data, 'issueKey')}`;
    case 'module':
      return screen.project === undefined ? `/admin/apps/${text(data, 'moduleKey')}` : `/projects/${screen.project.key}/apps/${text(data, 'moduleKey')}`;
    default:
      throw new Error(`The local host has no page for the target "${target}".`);
  }
}

function navigate(data: unknown, setting: PageSetting): void {
  const address = addressOf(data, setting);
  if (text(data, 'type') === 'new-tab') window.open(address, '_blank', 'noopener');
  else if (address.startsWith('/')) goTo(address);
  else window.location.assign(address);
}

function pathBelow(base: string): string {
  const { pathname, search, hash } = window.location;
  return `${pathname.startsWith(base) ? pathname.slice(base.length) || '/' : '/'}${search}${hash}`;
}

/** What a page of the app may ask of the product: the same for UI Kit and for Frames. */
export function pageCommands(setting: PageSetting): Commands {
  const { screen, base, bus } = setting;
  const subscriptions = new Map<number, () => void>();
  let lastSubscription = 0;

  const on = (data: unknown, connection: Connection): number => {
    const callback = connection.revive(field(data, 'callback'));
    lastSubscription += 1;
    subscriptions.set(lastSubscription, bus.on(text(data, 'event'), (payload) => {
      if (typeof callback === 'function') (callback as (value: unknown) => void)(payload);
    }));
    return lastSubscription;
  };
  const off = (data: unknown): void => {
    const id = field(data, 'id');
    if (typeof id !== 'number') return;
    subscriptions.get(id)?.();
    subscriptions.delete(id);
  };
  const emit = (data: unknown): void => {
    bus.emit(text(data, 'event'), field(data, 'payload'));
  };
  const notHere = (): false => false;

  return {
    getContext: async () => {
      const context = await fetchContext(screen);
      return { ...(isRecord(context) ? context : {}), theme: themeOf(storedMode()) };
    },
    invoke: (data) => invoke(screen, data),
    fetchProduct,
    on,
    onPublic: on,
    off,
    emit,
    emitPublic: emit,
    emitReadyEvent: () => undefined,
    navigate: (data) => { navigate(data, setting); },
    getUrl: (data) => new URL(addressOf(data, setting), window.location.href).href,
    reload: () => { window.location.reload(); },
    historyLocation: () => pathBelow(base),
    historyPush: (data) => { goTo(`${base}${text(data, 'path').replace(/^\/(?=$|[?#])/, '')}`); },
    historyReplace: (data) => { goTo(`${base}${text(data, 'path').replace(/^\/(?=$|[?#])/, '')}`, 'replace'); },
    historyGo: (data) => { window.history.go(Number(field(data, 'delta'))); },
    showFlag: (data, connection) => { showFlag(connection.revive(data)); },
    closeFlag: (data) => { hideFlag(text(data, 'id')); },
    enableTheming: () => themeOf(storedMode()),
    changeWindowTitle: (data) => { document.title = String(data); },
    getFrameId: () => 'page',
    onError: (data) => { console.error(text(data, 'message')); },
    isRovoEnabled: notHere,
    submit: notHere,
    close: notHere,
    open: notHere,
    onClose: notHere,
    refresh: notHere,
    openModal: notHere,
  };
}
