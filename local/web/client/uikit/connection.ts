import { HELLO, type FromPage, type FromShell } from '../../bridge/wire';
import { revive, type Handler } from './node';
import { plainArgument } from './plain-event';

export type Command = (data: unknown) => unknown;

export interface Connection {
  /** Data from the page with its functions callable. */
  revive(value: unknown): unknown;
  readonly close: () => void;
}

export interface ConnectionPorts {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly commands: Readonly<Record<string, (data: unknown, connection: Connection) => unknown>>;
  readonly resized?: (height: number) => void;
}

/** Answers for the bridge of one page of the app, in an iframe. */
export function connect({ frame, origin, commands, resized }: ConnectionPorts): Connection {
  let port: MessagePort | undefined;
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const functions = new Map<string, Handler>();
  let lastId = 0;

  const post = (message: FromShell): void => {
    port?.postMessage(message);
  };
  const functionOf = (ref: string): Handler => {
    const known = functions.get(ref);
    if (known !== undefined) return known;
    const made: Handler = (...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        post({ kind: 'run', id: lastId, ref, args: args.map(plainArgument) });
      });
    functions.set(ref, made);
    return made;
  };
  const connection: Connection = {
    revive: (value) => revive(value, functionOf),
    close: () => {
      window.removeEventListener('message', greet);
      port?.close();
    },
  };

  const answer = async (id: number, command: string, data: unknown): Promise<void> => {
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
    try {
      if (run === undefined) throw new Error(`The local host does not know the bridge command "${command}".`);
      post({ kind: 'answer', id, ok: true, value: await run(data, connection) });
    } catch (error) {
      post({ kind: 'answer', id, ok: false, value: error instanceof Error ? error.message : String(error) });
    }
  };
  const received = ({ data }: MessageEvent<FromPage>): void => {
    if (data.kind === 'call') void answer(data.id, data.command, data.data);
    else if (data.kind === 'size') resized?.(data.height);
    else {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asked?.resolve(data.value);
      else asked?.reject(new Error(String(data.value)));
    }
  };
  /** Once for each time the frame loads: a page that is loaded anew asks again. */
  const greet = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || event.data !== HELLO) return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = received;
    frame.contentWindow?.postMessage(HELLO, origin, [channel.port2]);
  };
  window.addEventListener('message', greet);
  return connection;
}
