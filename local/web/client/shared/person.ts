import type { Person } from '../../site/web-site';

const KEY = 'person';

/** Who uses this tab; a new tab begins as the one chosen last. `?as=NAME` in the address chooses, too. */
export function chosenPerson(people: readonly [Person, ...Person[]]): Person {
  const named = new URLSearchParams(window.location.search).get('as');
  const name = named ?? sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  const person = people.find((candidate) => candidate.name === name) ?? people[0];
  choosePerson(person);
  return person;
}

let present = '';

export function choosePerson({ name }: Person): void {
  present = name;
  sessionStorage.setItem(KEY, name);
  localStorage.setItem(KEY, name);
}

/** The name that goes with every request. */
export const presentPerson = (): string => present;
