/** The last part of an address, by which what a file holds is called where the file does not say it. */
export function fileTitle(url: string): string {
  const last = url.replace(/[?#].*/s, '').split('/').at(-1) ?? ''; // prettier-ignore
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
