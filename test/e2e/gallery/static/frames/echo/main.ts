import { events, invoke, view } from '@forge/bridge';

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no #${id}.`);
  return found;
};
const say = (text: string): void => {
  at('said').textContent = text;
};

at('ask').addEventListener('click', () => {
  void invoke('who', {}).then((answer) => {
    say(JSON.stringify(answer));
  });
});
at('tell').addEventListener('click', () => {
  void view.getContext().then((context) => events.emit('from-frame', { text: 'hello page', module: context.moduleKey }));
});
void events.on('to-frame', (payload: unknown) => {
  say(JSON.stringify(payload));
});
