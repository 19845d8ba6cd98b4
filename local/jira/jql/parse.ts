import { JqlError, type Condition, type Jql, type Operator } from './syntax';
import { tokens, type Token } from './tokens';

const SYMBOLS: readonly string[] = ['=', '!=', '~', '<', '<=', '>', '>='];
const isSymbolOperator = (text: string): text is Operator => SYMBOLS.includes(text);

/**
 * Reads a query: AND, OR, NOT, parentheses, comparisons, IN, IS EMPTY, ORDER BY.
 * @throws JqlError
 */
export function parseJql(jql: string): Jql {
  return new Parser(tokens(jql)).query();
}

class Parser {
  private position = 0;

  constructor(private readonly list: readonly Token[]) {}

  query(): Jql {
    const where = this.peekWord('order') || this.list.length === 0 ? null : this.either();
    const orderBy: { field: string; descending: boolean }[] = [];
    if (this.takeWord('order')) {
      if (!this.takeWord('by')) throw this.unexpected();
      do {
        const field = this.next().text;
        orderBy.push({ field, descending: this.takeWord('desc') });
        this.takeWord('asc');
      } while (this.takeSymbol(','));
    }
    if (this.position < this.list.length) throw this.unexpected();
    return { where, orderBy };
  }

  private either(): Condition {
    const parts = [this.all()];
    while (this.takeWord('or')) parts.push(this.all());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'or', parts };
  }

  private all(): Condition {
    const parts = [this.one()];
    while (this.takeWord('and')) parts.push(this.one());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'and', parts };
  }

  private one(): Condition {
    if (this.takeWord('not')) return { kind: 'not', part: this.one() };
    if (!this.takeSymbol('(')) return this.test();
    const inner = this.either();
    if (!this.takeSymbol(')')) throw this.unexpected();
    return inner;
  }

  private test(): Condition {
    const field = this.next().text;
    if (this.takeWord('is')) {
      const operator = this.takeWord('not') ? 'is not empty' : 'is empty';
      if (!this.takeWord('empty') && !this.takeWord('null')) throw this.unexpected();
      return { kind: 'test', field, operator, values: [] };
    }
    if (this.takeWord('not')) {
      if (!this.takeWord('in')) throw this.unexpected();
      return { kind: 'test', field, operator: 'not in', values: this.values() };
    }
    if (this.takeWord('in')) return { kind: 'test', field, operator: 'in', values: this.values() };
    const operator = this.next();
    if (operator.kind !== 'symbol' || !isSymbolOperator(operator.text)) {
      throw new JqlError(`Error in the JQL Query: Expecting operator but got '${operator.text}'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character ${(operator.at + 1).toString()})`);
    }
    return { kind: 'test', field, operator: operator.text, values: [this.value()] };
  }

  private values(): readonly string[] {
    if (!this.takeSymbol('(')) throw this.unexpected();
    const values = [this.value()];
    while (this.takeSymbol(',')) values.push(this.value());
    if (!this.takeSymbol(')')) throw this.unexpected();
    return values;
  }

  /** A value; a function keeps its parentheses: `currentUser()`. */
  private value(): string {
    const token = this.next();
    if (token.kind === 'symbol') throw this.unexpectedToken(token);
    if (token.kind === 'word' && this.takeSymbol('(')) {
      if (!this.takeSymbol(')')) throw this.unexpected();
      return `${token.text}()`;
    }
    return token.text;
  }

  private next(): Token {
    const token = this.list[this.position];
    if (token === undefined) throw this.unexpected();
    this.position += 1;
    return token;
  }

  private peekWord(word: string): boolean {
    const token = this.list[this.position];
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const there = this.peekWord(word);
    if (there) this.position += 1;
    return there;
  }

  private takeSymbol(symbol: string): boolean {
    const token = this.list[this.position];
    const there = token?.kind === 'symbol' && token.text === symbol;
    if (there) this.position += 1;
    return there;
  }

  private unexpected(): JqlError {
    return this.unexpectedToken(this.list[this.position]);
  }

  private unexpectedToken(token: Token | undefined): JqlError {
    return token === undefined
      ? new JqlError('Error in the JQL Query: The query ends too early.')
      : new JqlError(`Error in the JQL Query: '${token.text}' is not expected here. (line 1, character ${(token.at + 1).toString()})`);
  }
}
