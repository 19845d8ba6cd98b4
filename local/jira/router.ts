import type { Route } from './call';
import { problem, type Refusal } from './refusal';

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the endpoint of a request. */
export interface Router {
  /** The match, or the refusal in RFC 7807 form: 404 for an unknown path, 405 for a wrong method. */
  find(method: string, path: string): RouteMatch | Refusal;
}

interface Known {
  readonly route: Route;
  readonly steps: readonly string[];
}

/** @param routes in any order: a literal step of a path goes before a parameter */
export function router(routes: readonly Route[]): Router {
  const known: Known[] = routes.map((route) => ({ route, steps: route.template.split('/') }));
  return {
    find: (method, path) => {
      const steps = path.split('/');
      const fitting = known.filter((candidate) => fits(candidate.steps, steps)).sort((one, other) => parameters(one) - parameters(other));
      const least = fitting[0] === undefined ? 0 : parameters(fitting[0]);
      const best = fitting.filter((candidate) => parameters(candidate) === least);
      const found = best.find(({ route }) => route.method === method) ?? fitting.find(({ route }) => route.method === method);
      if (found !== undefined) return { route: found.route, params: read(found.steps, steps) };
      if (fitting.length > 0) return problem(405, 'Method Not Allowed', `Request method '${method}' is not supported.`);
      return problem(404, 'Not Found', `No endpoint ${method} ${path}.`);
    },
  };
}

const isParameter = (step: string): boolean => step.startsWith('{');
const parameters = ({ steps }: Known): number => steps.filter(isParameter).length;

function fits(template: readonly string[], steps: readonly string[]): boolean {
  return template.length === steps.length && template.every((step, index) => (isParameter(step) ? steps[index] !== '' : step === steps[index]));
}

function read(template: readonly string[], steps: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    template.flatMap((step, index): [string, string][] => (isParameter(step) ? [[step.slice(1, -1), decode(steps[index] ?? '')]] : [])),
  );
}

/** A step of the path as text; one that is not valid percent-encoding stays as it is. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
