/** How the line is pasted, by platform: three sentences each. Facts: the docs page "Paste it in". */
import { msg } from '../../schema/messages.js';
import type { Platform, Snippet } from './snippet.js';

export function howTo(site: Platform, { script }: Snippet): readonly string[] {
  const look = msg('Publish the page, then check it in a private window.', { id: 'edit.how-look' });
  switch (site) {
    case 'wordpress':
      return [
        msg('Open the page, type /html on an empty line and choose Custom HTML.', { id: 'edit.how-wordpress-1' }),
        msg('Paste the line into that block, and nowhere else.', { id: 'edit.how-wordpress-2' }),
        script
          ? look
          : msg('Publish the page. It shows a plain link until an administrator adds the script to the website. They do that once.', {
              id: 'edit.how-wordpress-3',
            }),
      ];
    case 'wix':
      return [
        msg('In the editor, choose Add Elements, then Embed Code, then Embed HTML.', { id: 'edit.how-wix-1' }),
        msg('Paste the line, and make the box tall enough.', { id: 'edit.how-wix-2' }),
        look,
      ];
    case 'squarespace':
      return [
        msg('Add a Code block to the page. Your plan must allow code.', { id: 'edit.how-squarespace-1' }),
        msg('Replace what is in it with the line.', { id: 'edit.how-squarespace-2' }),
        look,
      ];
    case 'google-sites':
      return [
        msg('Choose Embed, then Embed code.', { id: 'edit.how-google-1' }),
        msg('Paste the line, and make the box tall enough.', { id: 'edit.how-google-2' }),
        look,
      ];
    case 'joomla':
      return [
        msg('Sign in as a Super User. In your profile, set the editor to “Editor – None”.', { id: 'edit.how-joomla-1' }),
        msg('Paste the line into a Custom module or an article.', { id: 'edit.how-joomla-2' }),
        look,
      ];
    case 'html':
      return [
        msg('Open the HTML of the page.', { id: 'edit.how-html-1' }),
        msg('Paste the line where it should appear.', { id: 'edit.how-html-2' }),
        look,
      ];
  }
}
