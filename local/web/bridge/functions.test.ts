import React from 'react';
import { pageFunctions } from './functions';

const root = (props: object, children: readonly object[] = []) => ({ type: 'Root', key: 'r', props: {}, children: [{ type: 'Button', key: 'b', props, children }] });

describe('a tree that crosses the bridge', () => {
  it('is cloneable, with handlers by reference', async () => {
    const functions = pageFunctions();
    const tree = functions.encodeTree(root({ appearance: 'primary', onClick: (name: unknown) => `clicked by ${String(name)}` }));
    const [button] = structuredClone(tree).children;
    expect(button?.props).toEqual({ appearance: 'primary', onClick: { $function: 'b.onClick' } });
    expect(await functions.run('b.onClick', ['Lena'])).toBe('clicked by Lena');
  });

  it('calls the handler of the latest tree under the same reference', () => {
    const functions = pageFunctions();
    functions.encodeTree(root({ onClick: () => 'old' }));
    functions.encodeTree(root({ onClick: () => 'new' }));
    expect(functions.run('b.onClick', [])).toBe('new');
    functions.encodeTree(root({}));
    expect(functions.run('b.onClick', [])).toBeUndefined();
  });

  it('carries elements in props as nodes, and names what is no component of UI Kit', () => {
    const functions = pageFunctions();
    const Own = (): null => null;
    const action = React.createElement('SectionMessageAction' as 'a', { key: 'again', onClick: () => { ran = true; } }, 'Try again');
    let ran = false;
    const [button] = structuredClone(functions.encodeTree(root({ actions: [action], primaryAction: React.createElement(Own) }))).children;
    const props = button?.props ?? {};
    expect(props['actions']).toMatchObject([{ type: 'SectionMessageAction', children: [{ type: 'String', props: { text: 'Try again' } }], props: { onClick: { $function: 'b.actions.0.onClick' } } }]);
    expect(props['primaryAction']).toMatchObject({ type: 'Own in a prop' });
    functions.run('b.actions.0.onClick', []);
    expect(ran).toBe(true);
  });

  it('keeps callbacks that are no handlers of a tree', () => {
    const functions = pageFunctions();
    const callback = (): string => 'called';
    const first = functions.encode({ event: 'x', callback });
    expect(functions.encode({ event: 'y', callback })).toEqual({ event: 'y', callback: (first as { callback: unknown }).callback });
    functions.encodeTree(root({}));
    expect(functions.run('kept-0', [])).toBe('called');
  });
});
