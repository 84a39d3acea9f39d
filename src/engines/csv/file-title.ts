/** The last part of an address, by which what a file holds is called where the file does not say it; empty where that is no name of a file, as in `…/pub?output=csv`. */
export function fileTitle(url: string): string {
  const last = url.replace(/[?#].*/s, '').split('/').at(-1) ?? ''; // prettier-ignore
  if (/^https?:/i.test(url) && !/\.\w{2,5}$/.test(last)) return '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
