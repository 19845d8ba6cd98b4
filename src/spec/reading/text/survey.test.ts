import { survey } from './survey';

const look = (text: string) => survey(new TextEncoder().encode(text));

describe('looking through a text', () => {
  it('tells line ends that close rows from those within cells', () => {
    expect(look('a,"b\nc"\r\nd,"""e""\r"\r\n')).toMatchObject({ lineEnds: ['\r\n', '\n', '\r'], rowEnds: ['\r\n'] });
    expect(look('a\rb\nc')).toMatchObject({ lineEnds: ['\n', '\r'], rowEnds: ['\n', '\r'] });
    expect(look('a,b')).toMatchObject({ lineEnds: [], rowEnds: [] });
  });

  it('counts control characters, not blanks and letters of several bytes', () => {
    expect(look('\u0001\u0008\u000e\u001f\u007f')).toMatchObject({ controls: 5, hasZero: false });
    expect(look('\t\n\u000b\u000c\r é\u0081\u{1F600}~')).toMatchObject({ controls: 0, hasZero: false });
    expect(look('a\0')).toMatchObject({ controls: 0, hasZero: true });
  });
});
