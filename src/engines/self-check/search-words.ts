/** Words for what search engines notice, and those who wait. */
import { msg, str } from '../../schema/messages.js';
import type { Field, Format, SelfFinding, Words } from './findings.js';

export const searchWords = (finding: SelfFinding, format: Format): Words | undefined =>
  ofHead(finding, format) ?? ofJsonLd(finding, format) ?? ofSpeed(finding, format);

function ofHead({ code, amount = 0, name = '' }: SelfFinding, { number }: Format): Words | undefined {
  switch (code) {
    case 'title-missing':
      return {
        message: msg('The page has no title.', { id: 'bobcheck.title-missing' }),
        hint: msg('Give it a title with the name of your firm and what it offers.', { id: 'bobcheck.fix-title-missing' }),
      };
    case 'description-missing':
      return {
        message: msg('The page has no description for search results.', { id: 'bobcheck.description-missing' }),
        hint: msg('Fill in the description (meta description) in the settings of the page: one or two sentences.', {
          id: 'bobcheck.fix-description-missing',
        }),
      };
    case 'description-long':
      return {
        message: msg(str`The description of the page is long: ${number(amount)} characters. Search results cut it off.`, {
          id: 'bobcheck.description-long',
        }),
        hint: msg('Shorten it to 160 characters. Say what matters first.', { id: 'bobcheck.fix-description-long' }),
      };
    case 'lang-missing':
      return {
        message: msg('The page does not say its language.', { id: 'bobcheck.lang-missing' }),
        hint: msg('Set the language in the settings of the website, or write it in the html tag: <html lang="nb">', {
          id: 'bobcheck.fix-lang-missing',
        }),
      };
    case 'lang-wrong':
      return {
        message: msg(str`The page says its language is “${name}”, which is no language code.`, { id: 'bobcheck.lang-wrong' }),
        hint: msg('Write a code such as nb, da, is or en-GB.', { id: 'bobcheck.fix-lang-wrong' }),
      };
    case 'noindex':
      return {
        message: msg('The page tells search engines to leave it out (noindex).', { id: 'bobcheck.noindex' }),
        hint: msg('Turn that off in the settings of the page, if people should find it.', { id: 'bobcheck.fix-noindex' }),
      };
    default:
      return undefined;
  }
}

function ofJsonLd({ code, name = '', fields = [] }: SelfFinding, { list }: Format): Words | undefined {
  switch (code) {
    case 'json-ld-broken':
      return {
        message: msg('The page has a description for search engines (JSON-LD) that is broken.', { id: 'bobcheck.json-ld-broken' }),
        hint: msg('Correct it, or turn off the plug-in that writes it.', { id: 'bobcheck.fix-json-ld-broken' }),
      };
    case 'json-ld-none':
      return {
        message: msg('The description for search engines (JSON-LD) could not be written to the page.', { id: 'bobcheck.json-ld-none' }),
        hint: msg('Show this to the people who run the site: their policy for scripts or another script removes it.', {
          id: 'bobcheck.fix-json-ld-none',
        }),
      };
    case 'json-ld-incomplete': {
      const missing = list(fields.map(fieldName));
      return {
        message: msg(str`Search engines would like to know more about ${name}. Missing: ${missing}.`, {
          id: 'bobcheck.json-ld-incomplete',
          desc: 'Name of a firm; a list of what its book lacks',
        }),
        hint: msg('Add it to the document.', { id: 'bobcheck.fix-json-ld-incomplete' }),
      };
    }
    default:
      return undefined;
  }
}

function ofSpeed({ code, amount = 0 }: SelfFinding, { number }: Format): Words | undefined {
  const seconds = number(Math.round(amount / 100) / 10);
  switch (code) {
    case 'slow-script':
      return {
        message: msg(str`The script starts late: after ${seconds} seconds.`, { id: 'bobcheck.slow-script' }),
        hint: msg('Move the script tag up into the head of the page.', { id: 'bobcheck.fix-slow-script' }),
      };
    case 'slow-document':
      return {
        message: msg(str`The document is slow: it took ${seconds} seconds.`, { id: 'bobcheck.slow-document' }),
        hint: msg('Put the file on the server of the page, with smaller pictures or none in it.', { id: 'bobcheck.fix-slow-document' }),
      };
    case 'slow-page':
      return {
        message: msg(str`The page is slow: its elements had their documents after ${seconds} seconds.`, { id: 'bobcheck.slow-page' }),
        hint: msg('Remove what slows the page down, such as other scripts and large pictures above the element.', {
          id: 'bobcheck.fix-slow-page',
        }),
      };
    default:
      return undefined;
  }
}

/** What is missing of a firm. */
function fieldName(field: Field): string {
  switch (field) {
    case 'description':
      return msg('short text', {
        id: 'bobcheck.field-description',
        desc: 'In a list of what is missing in a book: the line below the name',
      });
    case 'address':
      return msg('address', { id: 'bobcheck.field-address', desc: 'In a list of what is missing in a book: of a house' });
    case 'contact':
      return msg('phone number or email', { id: 'bobcheck.field-contact', desc: 'In a list of what is missing in a book' });
    case 'image':
      return msg('picture or logo', { id: 'bobcheck.field-image', desc: 'In a list of what is missing in a book' });
    default:
      return msg('website', { id: 'bobcheck.field-url', desc: 'In a list of what is missing in a book' });
  }
}
