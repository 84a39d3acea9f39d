/**
 * Tells the page around how tall the frame should be. Where the browser has `frame-sizing`, a style of that page is enough (`responsive-embedded-sizing` in the head).
 * Elsewhere it takes messages: ours, for a script of two lines, and those of WordPress. A height is no secret, so it goes to whoever is around.
 */

/** What the page around may say: that it listens now. */
const asks = (data: unknown, secret: string | undefined): boolean => {
  const { bob, message, secret: said } = Object(data) as { bob?: unknown; message?: unknown; secret?: unknown };
  return bob === 'ask' || (secret !== undefined && message === 'ready' && said === secret);
};

/**
 * Begins once the document is shown: the space kept for one is measured by the frame, and would grow with it.
 *
 * @param content whose height counts: that of the page is the frame’s, where that is taller or the page is in quirks mode
 * @param secret by which WordPress knows the frame
 * @returns asks for so much at least, for a dialog
 */
export function tellHeight(content: HTMLElement, secret: string | undefined): (least: number) => void {
  let least = 0;
  let told = 0;
  const height = (): number => Math.ceil(Math.max(content.getBoundingClientRect().height, least));
  const tell = (): void => {
    told = height();
    parent.postMessage({ bob: 'height', height: told }, '*');
    if (secret !== undefined) parent.postMessage({ message: 'height', value: told, secret }, '*');
  };
  const follow = (): void => {
    if (parent !== window && height() !== told) tell();
  };
  // at once, too: browsers do not let an observer run in a frame that nobody sees yet, and WordPress shows it when it has its height
  follow();
  new ResizeObserver(follow).observe(content);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asks(data, secret)) tell();
  });
  return (wanted) => {
    least = wanted;
    follow();
  };
}
