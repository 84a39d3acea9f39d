import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Who has controllers. */
interface Connected {
  readonly element: ReactiveControllerHost & Element;
}

/** Begins something; gives back what ends it. */
type Start = () => (() => void) | undefined;

class OnConnect implements ReactiveController {
  #stop: ReturnType<Start>;

  constructor(
    private readonly host: Connected,
    private readonly start: Start,
  ) {
    host.element.addController(this);
  }

  hostConnected(): void {
    this.restart();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** What it depends on is another: it ends, and begins anew where the element is in the page. */
  restart(): void {
    this.hostDisconnected();
    if (this.host.element.isConnected) this.#stop = this.start();
  }
}

/** Something that runs while an element is in the page: begun at once where it is there, ended when it leaves, and begun again. */
export const onConnect = (host: Connected, start: Start): { restart(): void } => new OnConnect(host, start);
