import { events, invoke, requestJira, router, showFlag, view } from '@forge/bridge';
import { Button, Frame, Heading, Inline, LinkButton, Stack, Text, useProductContext, useTheme } from '@forge/react';
import React, { useEffect, useState } from 'react';

const told = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    return JSON.stringify(await work());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const CALLS: Readonly<Record<string, () => Promise<unknown>>> = {
  who: () => invoke('who', {}),
  'too large to send': () => invoke('size', { text: 'x'.repeat(600 * 1024) }),
  'too large to answer': () => invoke('large', {}),
  fails: () => invoke('fails', {}),
  unknown: () => invoke('nobody', {}),
  myself: async () => ((await (await requestJira('/rest/api/3/myself')).json()) as { displayName: string }).displayName,
  navigate: () => router.navigate('/projects/DEMO/issues'),
  flag: async () => {
    await Promise.resolve();
    showFlag({ id: 'saved', title: 'Saved', description: 'All is well.', type: 'success', actions: [{ text: 'Undo', onClick: () => { void events.emit('undone'); } }] });
  },
  title: () => view.changeWindowTitle('Changed title'),
};

/** What the app asks of the product. */
export const BridgePart = (): React.JSX.Element => {
  const context = useProductContext();
  const theme = useTheme();
  const [said, setSaid] = useState('nothing yet');
  const [heard, setHeard] = useState('nothing yet');
  useEffect(() => {
    const subscriptions = [
      events.on('from-frame', (payload: unknown) => { setHeard(JSON.stringify(payload)); }),
      events.on('undone', () => { setHeard('undone'); }),
    ];
    return () => {
      for (const subscription of subscriptions) void subscription.then(({ unsubscribe }) => { unsubscribe(); });
    };
  }, []);
  return (
    <Stack space="space.200">
      <Heading as="h2" size="medium">Bridge</Heading>
      <Text>{`Project ${String((context?.extension as { project?: { key?: string } } | undefined)?.project?.key)}, theme ${String(theme?.colorMode)}`}</Text>
      <Inline space="space.100" shouldWrap>
        {Object.entries(CALLS).map(([name, call]) => (
          <Button key={name} onClick={() => { void told(call).then(setSaid); }}>{name}</Button>
        ))}
        <LinkButton href="/browse/DEMO-1">To an issue</LinkButton>
      </Inline>
      <Text>{`Said: ${said}`}</Text>
      <Text>{`Heard: ${heard}`}</Text>
      <Button onClick={() => { void events.emit('to-frame', { text: 'hello Frame' }); }}>Tell the Frame</Button>
      <Frame resource="echo-frame" />
      <Frame resource="missing-frame" />
    </Stack>
  );
};
