/** Where a firm is to be found: on maps, and on social networks. */
import type { Place } from '../documents/book.js';
import { encode } from './page-address.js';

/** Maps of the visitor's choice. Nothing is asked of them before he opens one. */
export function maps({ lat, lon }: Place, lines: readonly string[]): [name: string, url: string][] {
  const exact = lat !== undefined && lon !== undefined;
  const query = encode(exact ? `${lat},${lon}` : lines.join(', '));
  return [
    [
      'OpenStreetMap',
      exact
        ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`
        : `https://www.openstreetmap.org/search?query=${query}`,
    ],
    ['Google Maps', `https://www.google.com/maps/search/?api=1&query=${query}`],
    ['Apple Maps', exact ? `https://maps.apple.com/?ll=${lat},${lon}&q=${encode(lines[0] ?? '')}` : `https://maps.apple.com/?q=${query}`],
  ];
}

const services: Readonly<Record<string, string>> = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  x: 'X',
  pinterest: 'Pinterest',
  vimeo: 'Vimeo',
  tripadvisor: 'Tripadvisor',
};

/** A document may name a service `constructor`, or none; an address without a host is shown as it is. */
export function serviceName(service: string | undefined, url: string): string {
  const key = service?.toLowerCase() ?? '';
  return (Object.hasOwn(services, key) ? services[key] : service) || new URL(url).hostname || url;
}
