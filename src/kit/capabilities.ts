/**
 * What the place of this page lets it do. A frame may forbid to print, to save files, to open windows, to submit forms, and says nothing when it is
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
  /** The browser's own submission of forms; what we do instead works everywhere. */
  readonly forms: Ability;
  /** To put a text on the clipboard without the visitor's keyboard. */
  readonly copy: Ability;
  /** The device's own way of sharing. */
  readonly share: Ability;
  readonly fullscreen: Ability;
}

/** What is looked at, so that tests can give other places. */
export type FrameScope = Pick<Window, 'origin'> & {
  readonly parent: unknown;
  readonly frameElement: Pick<Element, 'getAttribute'> | null;
  readonly location: Pick<Location, 'protocol'>;
  readonly document?: unknown;
  readonly navigator?: Partial<Navigator>;
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

interface PolicyHolder {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
  readonly fullscreenEnabled?: boolean;
}

/** What can be done here. Asked anew at each use: frames and policies do not change, but elements move. */
export function capabilities(scope: FrameScope = window): Capabilities {
  const { lists, seen } = sandboxes(scope);
  const page = scope.document as PolicyHolder | undefined;
  // Only a sandbox gives a page of the web an origin of its own. One that withholds even the origin is made for strangers (WordPress embeds):
  // none in the field allows print or files.
  const strict = scope.origin === 'null' && /^(https?|about|blob):$/.test(scope.location.protocol);
  const hidden = !seen || strict;
  const by = (token: string, guess: Ability): Ability =>
    lists.some((list) => !list.split(/\s+/).includes(token)) ? 'no' : seen && !strict ? 'yes' : guess;
  const policy = (name: string, there: boolean): Ability => {
    if (!there || page?.featurePolicy?.allowsFeature(name) === false) return 'no';
    return hidden && !page?.featurePolicy ? 'unknown' : 'yes';
  };
  const guess = strict && scope.parent !== scope ? 'no' : 'unknown';
  const navigator = scope.navigator ?? {};
  return {
    print: by('allow-modals', guess),
    download: by('allow-downloads', guess),
    popups: by('allow-popups', 'unknown'),
    forms: by('allow-forms', 'unknown'),
    copy: policy('clipboard-write', !!navigator.clipboard),
    share: policy('web-share', !!navigator.share),
    fullscreen: page?.fullscreenEnabled ? 'yes' : 'no',
  };
}
