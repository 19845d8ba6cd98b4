import { code, plain } from '../language';
import type { KnowRule } from '../rule';

const SHORTEST = 3;

const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST);
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** True where nothing of the label is in the machine name: nobody would look for it there. */
function isUnlike(label: string, machineName: string): boolean {
  const whole = bare(machineName);
  return words(label).length > 0 && !words(label).some((word) => whole.includes(word)) && !words(machineName).some((word) => bare(label).includes(word));
}

/** A machine name that one would not guess from the label. */
export const machineName: KnowRule = ({ parts, roleOf }) =>
  parts.length > 3
    ? []
    : parts.flatMap(({ component, own }) => {
        if (own === null || roleOf(own) !== 'build' || !/^[\w-]+$/u.test(component.machineName) || !/^[\x20-\x7e]+$/u.test(component.name)) return [];
        if (!isUnlike(component.name, component.machineName)) return [];
        const [first = ''] = words(component.name);
        return [`The machine name of ${plain(component.name)} is ${code(component.machineName)}: look for that, not for "${first}".`];
      });
