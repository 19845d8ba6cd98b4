import { code, plain } from '../language';
import type { KnowRule } from '../rule';

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A machine name that one would not guess from the label. */
export const machineName: KnowRule = ({ parts, roleOf }) =>
  parts.length > 3
    ? []
    : parts.flatMap(({ component, own }) => {
        const [name, machine] = [bare(component.name), bare(component.machineName)];
        if (own === null || roleOf(own) !== 'build' || machine === '' || !/^[\x20-\x7e]+$/u.test(component.name)) return [];
        if (name === machine || name.includes(machine) || machine.includes(name)) return [];
        return [`The machine name of ${plain(component.name)} is ${code(component.machineName)}.`];
      });
