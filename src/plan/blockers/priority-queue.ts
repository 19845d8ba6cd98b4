interface Entry {
  readonly node: number;
  readonly rank: number;
}

/** Higher ranks first, then lower numbers. */
const comesBefore = (a: Entry, b: Entry): boolean => a.rank > b.rank || (a.rank === b.rank && a.node < b.node);

/** A binary heap of numbers with ranks. A number may stand in it several times; who takes it out knows which rank counts. */
export class PriorityQueue {
  private readonly entries: Entry[] = [];

  push(node: number, rank: number): void {
    const entry = { node, rank };
    let at = this.entries.length;
    this.entries.push(entry);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.entries[parent];
      if (above === undefined || !comesBefore(entry, above)) break;
      this.entries[at] = above;
      at = parent;
    }
    this.entries[at] = entry;
  }

  pop(): Entry | undefined {
    const top = this.entries[0];
    const last = this.entries.pop();
    if (top === undefined || last === undefined || this.entries.length === 0) return top;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = this.entries[left + 1];
      const child = this.entries[left];
      if (child === undefined) break;
      const better = right !== undefined && comesBefore(right, child) ? left + 1 : left;
      const entry = this.entries[better];
      if (entry === undefined || !comesBefore(entry, last)) break;
      this.entries[at] = entry;
      at = better;
    }
    this.entries[at] = last;
    return top;
  }
}
