import { SMALL_SITE } from '../../testing/small-site';
import { createWorld, OWNER, STRANGER } from '../../testing/world';
import { generateTickets } from '../jobs/start-jobs';
import { exclude } from '../tickets/decide-tickets';
import { openQuestions } from './open-questions';
import { presupposedList } from './get-presupposed';

it('gives the questions of the tickets that are not left out, page by page, and what is not in the sheets', async () => {
  const world = createWorld();
  const { id } = await world.validated(SMALL_SITE);
  await generateTickets(world.deps, OWNER, id);
  await world.deliver();
  const whole = await openQuestions(world.deps, OWNER, id, 0, 100);
  expect(whole.questions).toBe((await world.session(id)).tally?.questions);
  expect(whole.tickets.flatMap(({ questions }) => questions)).toHaveLength(whole.questions);
  const [first] = whole.tickets;
  expect(await openQuestions(world.deps, OWNER, id, 0, 1)).toMatchObject({ asking: whole.asking, tickets: [first], next: whole.asking > 1 ? 1 : null });
  await exclude(world.deps, OWNER, id, [first?.id ?? ''], true);
  expect((await openQuestions(world.deps, OWNER, id, 0, 100)).asking).toBe(whole.asking - 1);
  const { parts, document } = await presupposedList(world.deps, OWNER, id);
  for (const { name } of parts.modules) expect(document.text).toContain(name);
  await expect(openQuestions(world.deps, STRANGER, id, 0, 1)).rejects.toMatchObject({ code: 'session-not-found' });
  await expect(presupposedList(world.deps, STRANGER, id)).rejects.toMatchObject({ code: 'session-not-found' });
  world.close();
});
