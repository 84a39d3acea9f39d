/** Where owners have their sites, and how they paste the line there: three sentences each. Facts: the docs page "Paste it in". */
import type { Snippet } from '../../../../engines/embed/index.js';
import { slug } from '../../../../schema/slug.js';
import { msg } from '../../../../schema/messages.js';
import { pickText, type Text } from '../../../../schema/text.js';
import type { Session } from '../../logic/session.js';
import type { Site } from './publish.js';

/** Names of products are the same in all languages. */
export const sites = (): readonly (readonly [Site, string])[] => [
  ['wordpress', 'WordPress'],
  ['wix', 'Wix'],
  ['squarespace', 'Squarespace'],
  ['google-sites', 'Google Sites'],
  ['joomla', 'Joomla'],
  ['html', msg('Another site, or HTML that you write yourself', { id: 'edit.site-html' })],
  ['none', msg('I have no site', { id: 'edit.site-none' })],
];

export function howTo(site: Exclude<Site, 'none'>, { script }: Snippet): readonly string[] {
  const look = msg('Publish, and look at the page in a private window.', { id: 'edit.how-look' });
  switch (site) {
    case 'wordpress':
      return [
        msg('Open the page, type /html in an empty line, and choose Custom HTML.', { id: 'edit.how-wordpress-1' }),
        msg('Paste the line into that block, and nowhere else.', { id: 'edit.how-wordpress-2' }),
        script
          ? look
          : msg('Publish. It stays a plain link until an administrator has added the script to the site; one time is enough.', {
              id: 'edit.how-wordpress-3',
            }),
      ];
    case 'wix':
      return [
        msg('In the editor choose Add Elements, then Embed Code, then Embed HTML.', { id: 'edit.how-wix-1' }),
        msg('Paste the line, and make the box as high as the card.', { id: 'edit.how-wix-2' }),
        look,
      ];
    case 'squarespace':
      return [
        msg('Add a Code block to the page. Your plan must allow code.', { id: 'edit.how-squarespace-1' }),
        msg('Paste the line in place of what is there.', { id: 'edit.how-squarespace-2' }),
        look,
      ];
    case 'google-sites':
      return [
        msg('Choose Embed, then Embed code.', { id: 'edit.how-google-1' }),
        msg('Paste the line, and make the box as high as the card.', { id: 'edit.how-google-2' }),
        look,
      ];
    case 'joomla':
      return [
        msg('As a Super User, turn the editor off: choose “Editor – None” in your profile.', { id: 'edit.how-joomla-1' }),
        msg('Paste the line into a Custom module or an article.', { id: 'edit.how-joomla-2' }),
        look,
      ];
    case 'html':
      return [
        msg('Open the page’s HTML.', { id: 'edit.how-html-1' }),
        msg('Paste the line where the card should stand.', { id: 'edit.how-html-2' }),
        look,
      ];
  }
}

/** `harbour-bakery.json`. */
export function fileName({ exported, kind, languages }: Session): string {
  const { id, name, title } = exported as { id?: unknown; name?: Text; title?: Text };
  const called = typeof id === 'string' ? id : (pickText(name ?? title, languages.main, languages.main)?.text ?? '');
  return `${slug(called) || kind.form.kind}.json`;
}
