import { plain, shortList, strong } from '../language';
import { askedElsewhere } from '../questions';
import type { KnowRule } from '../rule';

const NAMED = 4;

/** What is open here too, and asked where it comes up first. */
export const openElsewhere: KnowRule = (context) => {
  const open = askedElsewhere(context).flatMap(({ topic, home }) => (topic === null ? [] : [{ topic, home }]));
  const homes = [...new Map(open.map(({ home }) => [home.id, home])).values()];
  return homes.map((home) => {
    const topics = [...new Set(open.filter((one) => one.home.id === home.id).map(({ topic }) => topic))];
    return `${strong('Still open:')} ${shortList(topics, NAMED)}; ${plain(home.title)} asks.`;
  });
};
