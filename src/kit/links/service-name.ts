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

/** The name of a social network as it writes itself. A document may name a service `constructor`, or none; an address without a host is shown as it is. */
export function serviceName(service: string | undefined, url: string): string {
  const key = service?.toLowerCase() ?? '';
  return (Object.hasOwn(services, key) ? services[key] : service) || new URL(url).hostname || url;
}
