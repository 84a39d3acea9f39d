/** Social networks by their addresses. */

const hosts: Readonly<Record<string, string>> = {
  'facebook.com': 'facebook',
  'fb.com': 'facebook',
  'fb.me': 'facebook',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'twitter.com': 'x',
  'x.com': 'x',
  'youtube.com': 'youtube',
  'youtu.be': 'youtube',
  'tiktok.com': 'tiktok',
  'vimeo.com': 'vimeo',
  'pinterest.com': 'pinterest',
  'threads.net': 'threads',
  'threads.com': 'threads',
  'bsky.app': 'bluesky',
  'snapchat.com': 'snapchat',
  'flickr.com': 'flickr',
  'github.com': 'github',
  'wa.me': 'whatsapp',
  't.me': 'telegram',
};

/** What asks others to share the page, and is nobody's profile. */
const sharing = /^\/(?:sharer|share|intent|dialog|plugins|tr|hashtag|submit|pin\/create|shareArticle|cws)\b/i;

/** `instagram` for an address there; undefined for other sites, and for buttons that share the page. */
export function serviceOf(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  const parts = url.hostname.toLowerCase().split('.');
  const host = [parts.slice(-2).join('.')].find((one) => Object.hasOwn(hosts, one));
  const name = host && hosts[host];
  return name && url.pathname.length > 1 && !sharing.test(url.pathname) ? name : undefined;
}
