/** Findings in a page in plain words, each with what to do: it depends on the system, and on what the owner may do in it. */
import { explain } from '../../schema/explain/explain.js';
import { msg, str } from '../../schema/messages.js';
import { HARMLESS, type CheckCode, type PageFinding } from './findings.js';
import type { Platform } from './platform.js';

/** Whether the owner may keep script tags: an administrator or editor may (not in a network of sites), an author may not. */
export type Role = 'admin' | 'author';

export interface PageProblem {
  readonly code: CheckCode;
  readonly line: number | undefined;
  readonly found: string | undefined;
  /** What happened, in one sentence. */
  readonly message: string;
  /** What to do, in a sentence or two. */
  readonly hint: string;
  readonly harmless: boolean;
}

/** One problem for each finding, in the same order, in the language of the moment. */
export const explainPage = (
  findings: readonly PageFinding[],
  { platform = 'other', role = 'admin' }: { platform?: Platform; role?: Role } = {},
): PageProblem[] =>
  findings.map(({ code, line, found, text, meant }) => {
    const harmless = HARMLESS.has(code);
    if (code === 'bad-json' || code.startsWith('carried-')) {
      const [problem] = explain([{ code: code as 'bad-json', path: '', text }]);
      return { code, line, found, message: problem!.message, hint: problem!.hint, harmless };
    }
    return { code, line, found, message: happened(code, text), hint: remedy(code, platform, role, text, meant), harmless };
  });

function happened(code: CheckCode, name = ''): string {
  switch (code) {
    case 'unknown-element':
      return msg(str`There is no element called “${name}”.`, { id: 'checkpage.unknown-element' });
    case 'unknown-attribute':
      return msg(str`“${name}” does nothing in this element.`, {
        id: 'checkpage.unknown-attribute',
        desc: 'An attribute, or one with its value',
      });
    case 'not-closed':
      return msg('The element is not closed. Browsers take the rest of the page for its content and hide it.', {
        id: 'checkpage.not-closed',
      });
    case 'script-missing':
      return msg('The element is in the page, but the script tag is not.', { id: 'checkpage.script-missing' });
    case 'tag-missing':
      return msg('The script tag is in the page, but there is no element for it to show.', { id: 'checkpage.tag-missing' });
    case 'tag-removed':
      return msg('Only the link is left. The rest of the snippet was removed.', { id: 'checkpage.tag-removed' });
    case 'link-only':
      return msg('Only a link to the document is in the page. Nothing on the page shows the document itself.', {
        id: 'checkpage.link-only',
      });
    case 'mark-missing':
      return msg(
        'The script tag and a link to the document are in the page. But the link is not marked (data-bob), so the script leaves it as it is.',
        {
          id: 'checkpage.mark-missing',
        },
      );
    case 'link-beside':
      return msg('There is also a plain link to the document in the page. It does no harm.', { id: 'checkpage.link-beside' });
    case 'attributes-removed':
      return msg('The element no longer says which document to show. An attribute was removed.', { id: 'checkpage.attributes-removed' });
    case 'link-changed':
      return msg('The link was changed. It no longer leads to the document.', { id: 'checkpage.link-changed' });
    case 'fragment-lost':
      return msg('The part of the link after # is gone.', { id: 'checkpage.fragment-lost' });
    case 'quotes-changed':
      return msg('Straight quotation marks (") were changed to curly ones.', { id: 'checkpage.quotes-changed' });
    case 'signs-changed':
      return msg('Characters in the link were changed, such as two hyphens to a dash.', { id: 'checkpage.signs-changed' });
    case 'paragraphs-added':
      return msg('Paragraphs or line breaks were added inside the snippet.', { id: 'checkpage.paragraphs-added' });
    case 'json-as-text':
      return msg('The script tag around the document was removed. Visitors see its code as text.', { id: 'checkpage.json-as-text' });
    case 'shown-as-text':
      return msg('The snippet was saved as text. Visitors see its code.', { id: 'checkpage.shown-as-text' });
    case 'in-code':
      return msg('The snippet is in a block that shows code.', { id: 'checkpage.in-code' });
    case 'in-comment':
      return msg('The snippet is in a comment, so browsers skip it.', { id: 'checkpage.in-comment' });
    case 'script-delayed':
      return msg('A tool that speeds up pages has changed the script tag. The script may run late or not at all.', {
        id: 'checkpage.script-delayed',
      });
    case 'script-blocked':
      return msg('A cookie banner holds the script back until the visitor agrees.', { id: 'checkpage.script-blocked' });
    case 'script-type':
      return msg('The script tag has lost type="module", so the script does not run.', { id: 'checkpage.script-type' });
    case 'two-versions':
      return msg('The page loads two versions of the script. Only the first one counts.', { id: 'checkpage.two-versions' });
    case 'several-copies':
      return msg('The same is in the page more than once. It does no harm.', { id: 'checkpage.several-copies' });
    default:
      return msg('There is no trace of the snippet in this page.', { id: 'checkpage.nothing' });
  }
}

function remedy(code: CheckCode, platform: Platform, role: Role, name = '', meant: readonly string[] = []): string {
  switch (code) {
    case 'unknown-element':
    case 'unknown-attribute': {
      const list = meant.join(', ');
      return msg(str`Correct it: ${list}.`, { id: 'checkpage.fix-misspelt', desc: 'One word, or several with commas between them' });
    }
    case 'not-closed':
      return msg(str`Write </${name}> after it. A slash within the tag does not close it.`, { id: 'checkpage.fix-not-closed' });
    case 'script-delayed':
      return msg('In the settings of that tool, exclude bob.js from delaying and combining.', { id: 'checkpage.fix-delayed' });
    case 'script-blocked':
      return msg('In the settings of the cookie banner, allow bob.js without consent. It sets no cookies.', {
        id: 'checkpage.fix-blocked',
      });
    case 'two-versions':
      return msg('Keep the newer script tag and delete the other.', { id: 'checkpage.fix-versions' });
    case 'several-copies':
    case 'link-beside':
      return msg('Delete the extra one if it was not meant.', { id: 'checkpage.fix-copies' });
    case 'link-changed':
    case 'fragment-lost':
    case 'signs-changed':
      return msg('Copy the whole link again. Paste it as plain text where the address belongs.', { id: 'checkpage.fix-link' });
    case 'nothing':
      return msg('Open the published page, not the editor, and copy its source again. If it is still missing, paste the snippet again.', {
        id: 'checkpage.fix-nothing',
      });
    default:
      return again(platform, role, code);
  }
}

/** How to paste it so that the system keeps it. */
function again(platform: Platform, role: Role, code: CheckCode): string {
  switch (platform) {
    case 'wordpress':
      return role === 'author'
        ? msg(
            'Your role cannot keep script tags. Paste only the marked link, and ask an administrator to add the script tag to the whole site.',
            {
              id: 'checkpage.fix-wordpress-author',
            },
          )
        : msg(
            'Add a Custom HTML block and paste the snippet into it as plain text, on one line. In the classic editor, use the Text tab.',
            {
              id: 'checkpage.fix-wordpress',
            },
          );
    case 'wix':
      return msg('Add a Custom Element in the editor, with the tag name and the address of the script. This needs a paid plan.', {
        id: 'checkpage.fix-wix',
      });
    case 'squarespace':
      return msg('Paste the snippet into a Code block set to HTML. This needs a plan that allows scripts.', {
        id: 'checkpage.fix-squarespace',
      });
    case 'google-sites':
      return msg('Choose Insert, Embed, Embed code, and paste the snippet there.', { id: 'checkpage.fix-google-sites' });
    case 'joomla':
      return msg('Ask a Super User to paste the snippet into a Custom HTML module, with the editor set to None.', {
        id: 'checkpage.fix-joomla',
      });
    default:
      return code === 'script-type'
        ? msg('Write type="module" in the script tag.', { id: 'checkpage.fix-type' })
        : msg(
            'Paste the snippet again where your system takes HTML, as plain text on one line. If scripts are removed, ask the people who run the site to add the script tag.',
            {
              id: 'checkpage.fix-other',
            },
          );
  }
}
