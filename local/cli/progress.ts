import type { JobProgress } from '../../src/domain/job';

const WIDTH = 28;

/** Draws one line that is written over while work goes on; silent where the output is no terminal. */
export class ProgressLine {
  private drawn = false;

  constructor(private readonly output: { readonly isTTY?: boolean; write(text: string): unknown }) {}

  show({ done, total, step }: JobProgress): void {
    if (this.output.isTTY !== true) return;
    const filled = total === 0 ? 0 : Math.round((done / total) * WIDTH);
    this.output.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${String(done)}/${String(total)} ${step}`);
    this.drawn = true;
  }

  clear(): void {
    if (this.drawn) this.output.write('\r\u001b[K');
    this.drawn = false;
  }
}
