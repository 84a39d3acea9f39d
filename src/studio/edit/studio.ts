/** Which studio a page may open: no link and no text in the page can name one. */

/**
 * The studio that the page's administrator names on the script tag (`data-studio`), else the one beside the script, where that is the page's own origin.
 *
 * @param script address of the script that the page runs
 */
export function studioFor(script: string, page: Document): string | undefined {
  // Who may write a link must not be able to name one: only a script counts that a browser runs, and that is this one.
  const tags = [...page.querySelectorAll<HTMLScriptElement>('script[type=module][data-studio]')];
  const named = tags.find(({ src }) => src === script)?.dataset.studio;
  if (named === undefined) {
    const beside = new URL('studio/', script);
    return beside.origin === new URL(page.baseURI).origin ? beside.href : undefined;
  }
  if (!URL.canParse(named, page.baseURI)) return undefined;
  const url = new URL(named, page.baseURI);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
