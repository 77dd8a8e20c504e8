/** Gives a request up after a silence: `signal` aborts it unless something was heard in time. */
export class Patience {
  private readonly giveUp = new AbortController();
  private timer: ReturnType<typeof setTimeout>;

  constructor(private readonly silenceMs: number) {
    this.timer = this.wait();
  }

  get signal(): AbortSignal {
    return this.giveUp.signal;
  }

  /** Something was heard: the silence begins anew. */
  renew(): void {
    clearTimeout(this.timer);
    this.timer = this.wait();
  }

  /** Aborts at once. */
  giveUpNow(): void {
    this.end();
    this.giveUp.abort();
  }

  /** Nothing is waited for any more. */
  end(): void {
    clearTimeout(this.timer);
  }

  private wait(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.giveUp.abort(), this.silenceMs);
  }
}
