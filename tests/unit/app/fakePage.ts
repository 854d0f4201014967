/** The part of a browser window that `bindUrl` uses: an address with a history, and timers. */
export class FakePage extends EventTarget {
  readonly #steps: string[];
  #current = 0;
  /** What was asked of the history, oldest first. */
  readonly asked: string[] = [];

  constructor(address: string) {
    super();
    this.#steps = [address];
  }

  /** Every address that back and forward lead to, oldest first. */
  get steps(): readonly string[] {
    return this.#steps;
  }

  get address(): string {
    return this.#steps[this.#current] ?? '';
  }

  get location() {
    const { pathname, search, hash } = new URL(this.address, 'https://claims.example');
    return { pathname, search, hash };
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, address: string) => {
      this.asked.push(`push ${address}`);
      this.#current += 1;
      this.#steps.splice(this.#current, Infinity, address);
    },
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.asked.push(`replace ${address}`);
      this.#steps[this.#current] = address;
    },
  };

  setTimeout(call: () => void, delayMs: number) {
    return globalThis.setTimeout(call, delayMs);
  }

  clearTimeout(timer: number | undefined) {
    globalThis.clearTimeout(timer);
  }

  go(steps: number): void {
    this.#current += steps;
    this.dispatchEvent(new Event('popstate'));
  }
}
