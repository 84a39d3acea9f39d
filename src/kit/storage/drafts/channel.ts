/** What tabs tell each other of drafts. Without it they find out when they are looked at again, and before each writing. */

export interface News {
  /** Of this draft something was written. */
  readonly changed?: string;
  /** This draft was removed by its owner. */
  readonly removed?: string;
  /** A tab has opened this draft; whoever has it open, too, answers. */
  readonly opened?: string;
  readonly answer?: string;
  /** A tab has closed it. */
  readonly closed?: string;
  /** Which tab that is. */
  readonly tab?: string;
}

export class Channel {
  #channel: BroadcastChannel | undefined;

  constructor(name: string, hear: (news: News) => void) {
    try {
      this.#channel = new BroadcastChannel(name);
      this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'object' && data) hear(data);
      };
    } catch {
      // the browser has none, or not here
    }
  }

  tell(news: News): void {
    try {
      this.#channel?.postMessage(news);
    } catch {
      // closed
    }
  }

  close(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}
