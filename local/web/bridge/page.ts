/**
 * Runs in every page of the app before the app's own bundle: defines `__bridge`, the one seam of @forge/bridge, over a
 * MessagePort that the shell hands out. What is called earlier waits.
 */
import { pageFunctions } from './functions';
import { pageHistory } from './history';
import { HELLO, isRecord, type FromPage, type FromShell } from './wire';

const functions = pageFunctions();
const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
let lastId = 0;

const connected = new Promise<MessagePort>((resolve) => {
  const hello = (): void => {
    window.parent.postMessage(HELLO, '*');
  };
  const timer = setInterval(hello, 50);
  const receive = (event: MessageEvent): void => {
    const [port] = event.ports;
    if (event.source !== window.parent || event.data !== HELLO || port === undefined) return;
    clearInterval(timer);
    window.removeEventListener('message', receive);
    port.onmessage = ({ data }: MessageEvent<FromShell>) => {
      received(port, data);
    };
    resolve(port);
  };
  window.addEventListener('message', receive);
  hello();
});

const post = (port: MessagePort, message: FromPage): void => {
  port.postMessage(message);
};

function received(port: MessagePort, message: FromShell): void {
  if (message.kind === 'answer') {
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.value);
    else asked?.reject(new Error(String(message.value)));
    return;
  }
  const { id, ref, args } = message;
  Promise.resolve()
    .then(() => functions.run(ref, args))
    .then(
      (value) => {
        if (id !== null) post(port, { kind: 'returned', id, ok: true, value: functions.encode(isRecord(value) ? undefined : value) });
      },
      (error: unknown) => {
        console.error(error);
        if (id !== null) post(port, { kind: 'returned', id, ok: false, value: String(error) });
      },
    );
}

const send = async (command: string, data: unknown): Promise<unknown> => {
  const port = await connected;
  lastId += 1;
  const id = lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    post(port, { kind: 'call', id, command, data });
  });
};

const subscribe = async (command: string, data: unknown): Promise<{ readonly unsubscribe: () => void }> => {
  const id = await send(command, functions.encode(data));
  return { unsubscribe: () => void send('off', { id }) };
};

/** `reconcile` hands over UI Kit's own tree, which the next commit changes in place: it is copied at once. */
async function callBridge(command: string, data?: unknown): Promise<unknown> {
  switch (command) {
    case 'reconcile':
      return send(command, { forgeDoc: functions.encodeTree(isRecord(data) ? data['forgeDoc'] : undefined) });
    case 'on':
    case 'onPublic':
      return subscribe(command, data);
    case 'createHistory':
      return pageHistory(send, subscribe);
    case 'onError':
      return send(command, { message: isRecord(data) ? String(data['error']) : '' });
    default:
      return send(command, functions.encode(data));
  }
}

Object.assign(globalThis, { __bridge: { callBridge } });

/** A Frame is as high as what it shows. */
const observe = (): void => {
  new ResizeObserver(() => {
    void connected.then((port) => {
      post(port, { kind: 'size', height: document.documentElement.scrollHeight > document.documentElement.clientHeight ? document.documentElement.scrollHeight : document.body.offsetHeight });
    });
  }).observe(document.body);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', observe);
else observe();
