import { counted, duration, relativeTime } from './format';
import { pace } from './job-pace';

const NOW = Date.UTC(2026, 0, 31);

describe('times', () => {
  it.each([
    [NOW - 5 * 60_000, '5 minutes ago'],
    [NOW - 3 * 3_600_000, '3 hours ago'],
    [NOW - 86_400_000, 'yesterday'],
    [NOW - 20_000, 'now'],
    [NOW + 120_000, 'in 2 minutes'],
    [NOW - 90 * 86_400_000, '2 Nov 2025'],
  ])('are told from now', (time, words) => {
    expect(relativeTime(time, NOW, 'en_GB')).toBe(words);
  });

  it('are told as stretches', () => {
    expect([duration(400), duration(40_000), duration(180_000), duration(7_200_000)]).toEqual(['1 second', '40 seconds', '3 minutes', '2 hours']);
  });

  it('come with their noun', () => {
    expect([counted(1, 'row'), counted(2, 'row'), counted(2, 'fix', 'fixes')]).toEqual(['1 row', '2 rows', '2 fixes']);
  });
});

describe('the pace of work', () => {
  const job = { progress: { done: 20, total: 80, step: '' }, startedAt: NOW - 60_000 };

  it('is told once there is something to tell from', () => {
    expect(pace(job, NOW)).toBe('20 a minute, about 3 minutes left');
  });

  it('is not guessed before', () => {
    expect(pace({ ...job, progress: { done: 0, total: 80, step: '' } }, NOW)).toBe('');
    expect(pace({ ...job, startedAt: NOW - 500 }, NOW)).toBe('');
    expect(pace({ ...job, startedAt: null }, NOW)).toBe('');
  });
});
