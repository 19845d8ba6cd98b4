import { AppFailure } from './app-failure';
import { exitCodeOf } from './exit-code';
import { FindingsInTheWay } from './findings-in-the-way';
import { UsageError } from './usage-error';

const failure = (kind: 'user_fixable' | 'admin_required' | 'temporary', code: string): AppFailure => new AppFailure({ kind, code, message: 'It failed.', action: '', reference: '' });

it.each([
  ['findings', new FindingsInTheWay([], 'Mend them.'), 1],
  ['a refusal of the app', failure('user_fixable', 'issues-exist'), 1],
  ['a wrong option', new UsageError('--hint'), 2],
  ['a model that nobody set up', failure('admin_required', 'model-not-set-up'), 2],
  ['a cap on an unknown price', failure('user_fixable', 'price-unknown'), 2],
  ['a ticket that is not there', failure('user_fixable', 'ticket-not-found'), 2],
  ['a model that does not answer', failure('admin_required', 'model-unavailable'), 3],
  ['a key that is turned down', failure('admin_required', 'model-rejected'), 3],
  ['what time mends', failure('temporary', 'paused'), 3],
  ['anything else', new Error('Oops'), 3],
])('%s ends the command with its code', (_what, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
