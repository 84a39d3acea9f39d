/** Which script the owner pastes: the one of the page where the editor stands, which its cluster has put there. */
export interface PageScript {
  readonly src: string;
  readonly integrity?: string;
  /** Whether that is a real address, and not a place to fill in. */
  readonly known: boolean;
  /** The page that shows a carried document: beside the script. */
  readonly viewer?: string;
  /** The page on which a carried document is edited: beside the script, or this one. */
  readonly studio?: string;
}

interface Told {
  /** Addresses that the owner of the page has written on the element. */
  readonly script?: string | null | undefined;
  readonly viewer?: string | null | undefined;
  readonly studio?: string | null | undefined;
}

const isBob = (src: string): boolean => /\/bob(-[a-z-]+)?\.js(\?[^/]*)?$/.test(src);

export function scriptOfPage({ script, viewer, studio }: Told, page: Document): PageScript {
  const found = [...page.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].find(({ src }) => isBob(src));
  const whole = (address: string, base = page.baseURI): string | undefined => {
    const url = URL.canParse(address, base) ? new URL(address, base).href : undefined;
    return url && /^https?:/.test(url) ? url : undefined;
  };
  const src = (script && whole(script)) || (found && whole(found.src.replace(/bob-[a-z-]+\.js/, 'bob.js')));
  const beside = src && whole('view.html', src);
  const shown = (viewer && whole(viewer)) || beside;
  const edited = (studio && whole(studio)) || (src && whole('studio/', src));
  // the hash of one element's script is not that of bob.js
  const integrity = found && whole(found.src) === src ? found.integrity : '';
  return {
    src: src ?? 'https://…/bob.js',
    known: !!src,
    ...(integrity && { integrity }),
    ...(shown && { viewer: shown }),
    ...(edited && { studio: edited }),
  };
}
