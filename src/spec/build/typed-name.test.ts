import { typedName } from './typed-name';

describe('a name with its type', () => {
  it.each([
    ['Article (Content type)', 'Article', 'content_type', true],
    ['Article  (Content type)', 'Article', 'content_type', false],
    ['Article (content type)', 'Article', 'content_type', false],
    ['Alert (Sitewide) (Content type)', 'Alert (Sitewide)', 'content_type', true],
    ['Tags (Vocabularies)', 'Tags', 'vocabulary', true],
    ['Banner (Block type)', 'Banner', 'block_type', true],
    ['Right-rail (prototype)', 'Right-rail (prototype)', null, true],
    ['(Content type)', '(Content type)', null, true],
  ])('%j is %j of the kind %j', (text, name, kind, tidy) => {
    expect(typedName(text)).toEqual({ name, kind, tidy });
  });
});
