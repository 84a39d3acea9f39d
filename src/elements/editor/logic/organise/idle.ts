/** Acts once nobody has done anything for a while, also where the device slept meanwhile: timers stand still then. */
export class Idle {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = 0;

  constructor(
    /** In milliseconds. */
    private readonly after: number,
    private readonly act: () => void,
  ) {}

  start(): void {
    this.stop();
    this.#last = Date.now();
    this.#wait(this.after);
  }

  /** Somebody is there. Where they come too late, it acts now. */
  touch(): void {
    if (this.#timer === undefined) return;
    if (this.#isOver) this.#end();
    else this.#last = Date.now();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  get #isOver(): boolean {
    return Date.now() - this.#last >= this.after;
  }

  #wait(time: number): void {
    this.#timer = setTimeout(() => {
      if (this.#isOver) this.#end();
      else this.#wait(this.after - (Date.now() - this.#last));
    }, time);
  }

  #end(): void {
    this.stop();
    this.act();
  }
}
