import type { Route } from './call';
import { Refusal } from './refusal';
import { router } from './router';

const route = (method: Route['method'], template: string): Route => ({ method, template, handler: () => ({ status: 200 }) });
const routes = router([route('GET', '/issue/{id}'), route('POST', '/issue/bulk'), route('PUT', '/issue/{id}'), route('GET', '/issue/{id}/properties/{key}')]);

const found = (method: string, path: string): unknown => {
  const match = routes.find(method, path);
  return match instanceof Refusal ? match.status : [match.route.template, match.params];
};

it('prefers words to parameters', () => {
  expect(found('POST', '/issue/bulk')).toEqual(['/issue/bulk', {}]);
  expect(found('GET', '/issue/A-1')).toEqual(['/issue/{id}', { id: 'A-1' }]);
});

it('decodes parameters, and leaves what cannot be decoded', () => {
  expect(found('GET', '/issue/1/properties/a%2Fb')).toEqual(['/issue/{id}/properties/{key}', { id: '1', key: 'a/b' }]);
  expect(found('GET', '/issue/1/properties/%zz')).toEqual(['/issue/{id}/properties/{key}', { id: '1', key: '%zz' }]);
});

it('tells an unknown path from a wrong method', () => {
  expect([found('GET', '/issues/1'), found('GET', '/issue/'), found('DELETE', '/issue/1')]).toEqual([404, 404, 405]);
});
