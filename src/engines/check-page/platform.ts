/** Which system made a page. */

export type Platform = 'wordpress' | 'wix' | 'squarespace' | 'google-sites' | 'joomla' | 'other';

const signs: readonly (readonly [Platform, RegExp])[] = [
  ['wordpress', /\/wp-(?:content|includes|json)\/|<meta[^<>]{0,50}content=["']WordPress |<!-- \/?wp:|class=["'][^"'<>]{0,200}\bwp-block-/i],
  ['wix', /static\.(?:wixstatic|parastorage)\.com|<meta[^<>]{0,50}content=["']Wix\.com/i],
  ['squarespace', /static1?\.squarespace\.com|<!-- This is Squarespace\. -->|sqs-block/i],
  ['google-sites', /atari-embeds\.googleusercontent\.com|sites\.google\.com\/|goog-ws-/i],
  ['joomla', /<meta[^<>]{0,50}content=["']Joomla!|\/media\/(?:jui|system\/js|vendor\/joomla)|\/components\/com_/i],
];

export const platformOf = (source: string): Platform => signs.find(([, sign]) => sign.test(source))?.[0] ?? 'other';
