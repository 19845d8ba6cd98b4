import { linkTypeFor, misreading } from './link-type';

const relates = { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const blocks = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

describe('the link type', () => {
  it('is the chosen one, by its id', () => {
    expect(linkTypeFor([relates, blocks], '10003')).toBe(relates);
    expect(linkTypeFor([relates, blocks], '77')).toBeNull();
  });

  it.each([
    ['English', { id: '1', name: 'Dependency', inward: 'is blocked by', outward: 'blocks' }],
    ['German', { id: '2', name: 'Blockiert', inward: 'wird blockiert von', outward: 'blockiert' }],
    ['French', { id: '3', name: 'Bloque', inward: 'est bloqué par', outward: 'bloque' }],
    ['Russian', { id: '4', name: 'Блокировка', inward: 'заблокировано', outward: 'блокирует' }],
    ['Japanese', { id: '5', name: 'ブロック', inward: 'がブロックされている', outward: 'がブロック' }],
    ['a name alone', { id: '6', name: 'Blocks', inward: 'has to wait for', outward: 'goes before' }],
  ])('is known where nothing was chosen: %s', (_, type) => {
    expect(linkTypeFor([relates, type], '')).toBe(type);
  });

  it('is the one whose words say it, before one that is only named so', () => {
    const named = { id: '1', name: 'Blocks', inward: 'has to wait for', outward: 'goes before' };
    expect(linkTypeFor([named, { ...blocks, name: 'Dependency' }], '')?.id).toBe('10000');
    expect(linkTypeFor([{ ...blocks, id: '9', name: 'Dependency' }, blocks], '')?.id).toBe('10000');
  });

  it('is asked for where nothing says it, or it is drawn the wrong way round', () => {
    expect(linkTypeFor([relates, { id: '10000', name: 'Hängt zusammen', inward: 'gehört zu', outward: 'hat' }], '')).toBeNull();
    expect(linkTypeFor([{ ...blocks, inward: blocks.outward, outward: blocks.inward }], '')).toBeNull();
  });
});

describe('a link that is read back', () => {
  const type = { id: '2', name: 'Blockiert', inward: 'wird blockiert von', outward: 'blockiert' };
  const link = { typeId: '2', outward: type.outward, inward: type.inward, outwardKey: 'A-2', inwardKey: null };

  it('is right where type, side and words are', () => {
    expect(misreading(type, 'A-1', 'A-2', [{ ...link, outwardKey: 'A-9' }, link])).toBeNull();
  });

  it.each([
    ['the other way round', [{ ...link, outwardKey: null, inwardKey: 'A-2' }], 'A-1 wird blockiert von A-2'],
    ['in other words', [{ ...link, outward: 'hängt ab von' }], 'A-1 hängt ab von A-2'],
    ['of another type', [{ ...link, typeId: '3' }], 'A-1 blockiert A-2'],
    ['not there', [{ ...link, outwardKey: 'A-3' }], ''],
  ])('is wrong where it is %s', (_, shown, says) => {
    expect(misreading(type, 'A-1', 'A-2', shown)).toBe(says);
  });
});
