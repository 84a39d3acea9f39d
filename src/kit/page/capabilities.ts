/**
 * What the place of this page lets it do. A frame may forbid to print, to save files, to open windows, and says nothing when it is
 * tried. Where the page around can be read, its `sandbox` tells; where it cannot, the origin tells whether there is one.
 */

/** `unknown`: nobody can tell beforehand. Try, look whether it worked, and offer another way. */
export type Ability = 'yes' | 'no' | 'unknown';

export interface Capabilities {
  /** `window.print()`. */
  readonly print: Ability;
  /** To save a file that was made in the page. */
  readonly download: Ability;
  /** To open a window or a tab. */
  readonly popups: Ability;
}

/** What is looked at, so that tests can give other places. */
export type FrameScope = Pick<Window, 'origin'> & {
  readonly parent: unknown;
  readonly frameElement: Pick<Element, 'getAttribute'> | null;
  readonly location: Pick<Location, 'protocol'>;
};

/** What the sandboxes of all frames around leave, as far as they can be read. */
function sandboxes(scope: FrameScope): { readonly lists: readonly string[]; readonly seen: boolean } {
  const lists: string[] = [];
  for (let at = scope; ; at = at.parent as FrameScope) {
    // Pages of tests and of other libraries may have a window that is its own parent.
    if (!at.parent || at.parent === at) return { lists, seen: true };
    let frame: FrameScope['frameElement'];
    try {
      frame = at.frameElement;
    } catch {
      frame = null;
    }
    if (!frame) return { lists, seen: false };
    const list = frame.getAttribute('sandbox');
    if (list !== null) lists.push(list.toLowerCase());
  }
}

/** Whether the page stands in any frame, or in a sandbox without one (a CSP can be one, too). */
export const isFramed = (scope: FrameScope = window): boolean =>
  scope.parent !== scope || (scope.origin === 'null' && scope.location.protocol !== 'file:');

/** What can be done here. Asked anew at each use: frames and policies do not change, but elements move. */
export function capabilities(scope: FrameScope = window): Capabilities {
  const { lists, seen } = sandboxes(scope);
  // Only a sandbox gives a page of the web an origin of its own; a frame around it need not be the one that we see, and a CSP can be one, too.
  const hidden = !seen || (scope.origin === 'null' && /^(https?|about|blob):$/.test(scope.location.protocol));
  const by = (token: string): Ability => (lists.some((list) => !list.split(/\s+/).includes(token)) ? 'no' : hidden ? 'unknown' : 'yes');
  return { print: by('allow-modals'), download: by('allow-downloads'), popups: by('allow-popups') };
}
