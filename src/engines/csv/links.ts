/** Addresses in cells: of sites, files, profiles and mail. A cell holds an address or nothing: a word is no page on the cluster's own server. */

/** Endings of files, so that `logo.png` is not taken for a site. */
const files = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|json|pdf|html?|csv|txt|mp4|webm)(?:[?#].*)?$/i;
/** Files of other programs: no browser shows them, and none of these endings is one of sites. */
const foreign = /\.(?:eps|cdr|tiff?|psd|indd|heic|docx?|xlsx?|pptx?)$/i;
/** A host name of two parts at least, and whatever follows it. Letters of any script. */
const bare =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})\.?(?::\d{1,5})?(?:[/?#]\S.*|\/)?$/iu;
/** Two of them in one cell. */
const several = /[\s,;|](?:https?:|www\.)/i;

/** What spreadsheets, databases and web pages keep a link in: its address. `Fisk#http://fisk.example#` is Access. */
const wrapped =
  /^=[\p{L}.]{4,20}\(\s*"(https?:[^"\s]+)"|^<a\s[^<>]*?href=["']?(https?:[^"'\s<>]+)|^<img\s[^<>]*?src=["']?([^"'\s<>]+)|^\[[^\]]*\]\((https?:[^()\s]+)\)$|^[^#]*#(https?:[^#\s]+)#$|^[“”„"«]([^\s“”"«»]+)[“”"»]$/iu;
/** The address in what surrounds it. */
function unwrappedLink(text: string): string {
  const found = /^[=<[“”„"«]|#$/.test(text) ? wrapped.exec(text) : null;
  return found?.slice(1).find(Boolean) ?? text;
}
/** `www.fisk` lacks its end, and `www.a.example/www.b.example` are two. */
const broken = /^(?:https?:\/\/)?(?:www\.[^./]+(?:[/?#]|$)|[^/]+\/www\.)/i;

/** The address of a site: whole, or without its scheme; also `mailto:` and `tel:`. Undefined for everything else. */
export function siteOf(cell: string): string | undefined {
  if (cell.length > 5000) return undefined;
  const text = unwrappedLink(cell.trim())
    .replace(/^<(.*)>$/, '$1')
    .replace(/[\s,;.]+$/, '')
    .replace(/^\/\/(?=[^/])/, 'https://');
  if (several.test(text.slice(1)) || broken.test(text)) return undefined;
  if (/^(?:mailto:[^\s@]+@|tel:\+?\d)/i.test(text)) return text;
  const [, scheme, rest = ''] = /^(https?:\/{1,2})(.*)$/is.exec(text) ?? [];
  if (scheme) return bare.test(rest) || /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:]+\])(?:[:/?#]|$)/i.test(rest) ? text : undefined;
  const host = text.split('/')[0]!;
  return bare.test(text) && !files.test(host) && !foreign.test(host) ? `https://${text}` : undefined;
}

/** The address of a file: whole, or one that starts beside the table. */
export function fileOf(cell: string): string | undefined {
  const text = unwrappedLink(cell.trim());
  const site = siteOf(text);
  // logo.ai and logo.ps are files of drawing programs, here
  if (site && /^https?:/i.test(site)) return /^[\p{L}\d_-]+\.(?:ai|ps)$/iu.test(text) ? undefined : site;
  // also on somebody's own computer, and several
  if (/^[a-z][a-z\d+.-]*:|^\\\\|^~|^\*|^\.[a-z]+$/i.test(text) || several.test(text) || /\.[a-z]{3,4}\s*[,;|]/i.test(text))
    return undefined;
  return files.test(text) || /^\.{0,2}\/[^/]/.test(text) ? text : undefined;
}

/** The address that a cell holds, or the first of several, and the second of them. */
export function firstOf(cell: string, read: (text: string) => string | undefined): (string | undefined)[] {
  const whole = read(cell);
  if (whole !== undefined || cell.length > 5000) return [whole];
  const all = cell.split(/[\s,;|]+/).flatMap((part) => read(part) ?? []);
  return all.length > 1 ? all : [];
}

const withWords = /^=[\p{L}.]{4,20}\(\s*"(https?:[^"\s]+)"\s*(?:[;,]\s*"((?:[^"]|"")*)"\s*)?\)$/iu;

/** What a spreadsheet shows of a link that a formula makes: `=HYPERLINK("http://fisk.example","Fisk")`. Undefined where a cell holds none. */
export function wordsOfLink(cell: string): string | undefined {
  const text = cell.trim();
  const [, address, words] = (text.startsWith('=') ? withWords.exec(text) : null) ?? [];
  return words?.replaceAll('""', '"').trim() || address;
}

const hosts: Readonly<Record<string, string>> = {
  facebook: 'www.facebook.com/',
  instagram: 'www.instagram.com/',
  linkedin: 'www.linkedin.com/company/',
  x: 'x.com/',
  tiktok: 'www.tiktok.com/@',
  youtube: 'www.youtube.com/@',
  threads: 'www.threads.net/@',
};
const shorts: Readonly<Record<string, string>> = { fb: 'facebook', ig: 'instagram', insta: 'instagram', twitter: 'x', yt: 'youtube' };

/** The network that a heading or a word names. */
export const networkOf = (word: string): string | undefined => {
  const name = word.toLowerCase().trim();
  const service = shorts[name] ?? name;
  return Object.hasOwn(hosts, service) ? service : undefined;
};

export interface Profile {
  service?: string;
  url: string;
}

/** `Instagram https://www.instagram.com/example`, `facebook.com/example`, `IG: @example`; of a column that names the network, `@example` too. */
export function profileOf(item: string, network?: string): Profile | undefined {
  const text = item.trim();
  if (text.length > 500) return undefined;
  const whole = siteOf(text);
  if (whole) return { ...(network && { service: network }), url: whole };
  // an address behind whatever it is called
  const at = /^(\S[^:]*?)[\s:]+((?:https?:\/\/|www\.)\S+|\S+\.\S+\/\S*)$/i.exec(text);
  const url = at && siteOf(at[2]!);
  if (at && url) return { service: at[1]!.trim(), url };
  const [, named, handle] = /^(?:([a-z]+)[\s:]+)?@?([\p{L}\p{N}_.-]{2,50})$/iu.exec(text) ?? [];
  const service = named ? networkOf(named) : text.startsWith('@') || network ? network : undefined;
  if (!service || !handle || (!named && !text.startsWith('@') && !/[\d._-]|^[a-z]{4,}$/i.test(handle))) return undefined;
  return no.has(handle.toLowerCase()) ? undefined : { service, url: `https://${hosts[service]!}${handle}` };
}
const no = new Set('none ingen intet ekki nei nej ei nē nav ne nėra puudub null yes ja no na unknown'.split(' '));

/** The first mail address of a cell, and whether there is more in it than that: `Anna <a@b.example>`, `a@b.example; c@b.example`. */
export function mailOf(cell: string): { address: string; more: boolean } | undefined {
  const text = cell.trim().slice(0, 500);
  const [first, ...others] = (text.match(/[^\s@,;<>()|/:"'#?[\]]+@[^\s@,;<>()|/:"'#?[\]]+/g) ?? []).map((one) =>
    one.replace(/^[.*]+|[.*]+$/g, ''),
  );
  if (!first || !/@[^.]+\.|@localhost$/.test(first) || first.includes('..')) return undefined;
  return { address: first, more: others.some((other) => other !== first) };
}
