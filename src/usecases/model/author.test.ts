import type { ComponentData } from '../../writing/model';
import type * as Author from './author';
import { answerHash } from './author';

const DATA: ComponentData = { task: 'Create role: Editor', removal: false, draft: { story: 'As an editor.', know: [], criteria: [] }, asked: [], rows: ['Name: Editor'] };
const KEY = answerHash(DATA, 'A town', 'forge', 'claude');

it('keeps an answer under content, site, writer and model: another of these is another question', () => {
  expect(answerHash({ ...DATA }, 'A town', 'forge', 'claude')).toBe(KEY);
  const others = [
    answerHash({ ...DATA, rows: ['Name: Author'] }, 'A town', 'forge', 'claude'),
    answerHash({ ...DATA, draft: { ...DATA.draft, story: 'As an author.' } }, 'A town', 'forge', 'claude'),
    answerHash(DATA, 'A city', 'forge', 'claude'),
    answerHash(DATA, 'A town', 'anthropic', 'claude'),
    answerHash(DATA, 'A town', 'forge', 'opus'),
  ];
  expect(new Set([KEY, ...others]).size).toBe(others.length + 1);
});

it('asks anew once the prompt is another one', () => {
  jest.isolateModules(() => {
    jest.doMock('../../writing/model', () => ({ ...jest.requireActual<object>('../../writing/model'), PROMPT_VERSION: 'w2-other' }));
    const again = jest.requireActual<typeof Author>('./author');
    expect(again.answerHash(DATA, 'A town', 'forge', 'claude')).not.toBe(KEY);
  });
  jest.dontMock('../../writing/model');
});
