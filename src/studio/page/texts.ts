/** What the page says. */
import { msg, str } from '../../schema/messages.js';
import type { Kind } from './address.js';
import type { LinkTrouble } from './link.js';

export const title = (): string => msg('Studio', { id: 'studio.title', desc: 'Name of the page on which documents are written' });

/** What a kind is called, and what it is for. */
export function kindWords(kind: Kind): { readonly name: string; readonly text: string } {
  switch (kind) {
    case 'book':
      return {
        name: msg('Book of Business', { id: 'studio.book' }),
        text: msg('Your firm on one page: who you are, what you offer, how to reach you.', { id: 'studio.book-text' }),
      };
    case 'cluster':
      return {
        name: msg('Cluster', { id: 'studio.cluster', desc: 'A business cluster with its member firms' }),
        text: msg('Your members, with a search, a map and what each of them offers.', { id: 'studio.cluster-text' }),
      };
    case 'loyalty':
      return {
        name: msg('Loyalty programme', { id: 'studio.loyalty' }),
        text: msg('Stamps and rewards that several firms share.', { id: 'studio.loyalty-text' }),
      };
    case 'checklist':
      return {
        name: msg('Checklist', { id: 'studio.checklist' }),
        text: msg('Things to do, with the reason and the steps for each.', { id: 'studio.checklist-text' }),
      };
    case 'events':
      return {
        name: msg('Events', { id: 'studio.events' }),
        text: msg('Meetings, courses and deadlines, for a page and for people’s own calendars.', { id: 'studio.events-text' }),
      };
    case 'board':
      return {
        name: msg('Notice board', { id: 'studio.board' }),
        text: msg('What your members need and offer, and until when.', { id: 'studio.board-text' }),
      };
    case 'figures':
      return {
        name: msg('Figures', { id: 'studio.figures' }),
        text: msg('What you achieved over the years, as charts, and as an annual report to print.', { id: 'studio.figures-text' }),
      };
    case 'password-policy':
      return {
        name: msg('Password rules', { id: 'studio.policy' }),
        text: msg('What a good password is on your website.', { id: 'studio.policy-text' }),
      };
  }
}

export function troubleWords(trouble: LinkTrouble): string {
  switch (trouble) {
    case 'not-carried':
      return msg('There is no document in this link.', { id: 'studio.link-empty' });
    case 'carried-damaged':
      return msg('This link is damaged, or part of it is missing. Ask for the complete link, or for the file.', {
        id: 'studio.link-damaged',
      });
    case 'carried-large':
      return msg('The document in this link is too large to open.', { id: 'studio.link-large' });
    case 'carried-version':
    case 'newer-document':
      return msg('This link was made with a newer version of the studio. Ask the owner of this website to update the studio.', { id: 'studio.link-newer' }); // prettier-ignore
    case 'strange-kind':
      return msg('The studio cannot edit the document in this link.', { id: 'studio.link-kind' });
  }
}

export const words = {
  ask: () => msg('What do you want to write?', { id: 'studio.ask' }),
  private: () => msg('What you write stays in this browser. Nothing is uploaded.', { id: 'studio.private' }),
  language: () => msg('Language', { id: 'studio.language' }),
  home: () => msg('Studio: start page', { id: 'studio.home', desc: 'Link to the first page of the studio' }),
  drafts: () => msg('Continue a draft', { id: 'studio.drafts', desc: 'Heading of a list of drafts' }),
  allDrafts: (count: string) =>
    msg(str`Show all drafts (${count})`, { id: 'studio.all-drafts', desc: 'Button below the latest drafts; how many there are' }),
  anew: () => msg('Start a new document', { id: 'studio.anew', desc: 'Heading of a list of kinds of documents' }),
  nameless: () => msg('No name yet', { id: 'studio.nameless', desc: 'Stands for the title of a draft' }),
  open: () => msg('Open a file or a link', { id: 'studio.open' }),
  paste: () => msg('Paste a link, or the text of a file', { id: 'studio.paste' }),
  read: () => msg('Open', { id: 'studio.read', desc: 'Button: opens what was pasted' }),
  file: () => msg('Choose a file', { id: 'studio.file' }),
  notRead: () => msg('No document was found in this.', { id: 'studio.not-read' }),
  noDraft: () => msg('This draft is no longer in this browser.', { id: 'studio.no-draft' }),
  draftKind: (kind: string) =>
    msg(str`The studio cannot open this draft. Its kind is “${kind}”.`, {
      id: 'studio.draft-kind',
      desc: 'A word of the file format follows',
    }),
  draftNewer: (name: string) =>
    msg(str`The draft “${name}” was saved by a newer version of the studio. It cannot be opened here, and has not been changed.`, { id: 'studio.draft-newer' }), // prettier-ignore
  draftsNewer: () =>
    msg('The drafts in this browser were saved by a newer version of the studio. They cannot be opened here, and have not been changed.', { id: 'studio.drafts-newer' }), // prettier-ignore
  saveFile: () => msg('Save as a file', { id: 'studio.save-file' }),
  saveOf: (name: string) => msg(str`Save the draft as a file: ${name}`, { id: 'studio.save-of' }),
  deleteDraft: () => msg('Delete', { id: 'studio.delete', desc: 'Button: deletes a draft' }),
  deleteOf: (name: string) => msg(str`Delete the draft: ${name}`, { id: 'studio.delete-of' }),
  askDelete: (name: string) => msg(str`Delete the draft “${name}”? It cannot be brought back.`, { id: 'studio.ask-delete' }),
  noKind: () => msg('The studio cannot write what this address asks for.', { id: 'studio.no-kind' }),
  untouched: () => msg('Your drafts have not changed.', { id: 'studio.untouched' }),
  opened: () => msg('Opened from a link, as a new draft. Nobody has checked what it says.', { id: 'studio.opened' }),
  replace: () =>
    msg('What you have written here is not saved in this browser. If you open the link, you lose it.', { id: 'studio.replace' }),
  openLink: () => msg('Open the link', { id: 'studio.open-link' }),
  stay: () => msg('Stay here', { id: 'studio.stay', desc: 'Button: does not open the link' }),
  failed: () => msg('The editor could not be loaded. Check your connection, then reload this page.', { id: 'studio.failed' }),
  stopped: (sites: string) =>
    msg(str`Pictures and files from ${sites} are not shown. If you show them, those sites can see that you are writing here.`, { id: 'studio.stopped' }), // prettier-ignore
  show: () => msg('Show them', { id: 'studio.show', desc: 'Button: shows pictures and files from other sites' }),
  offline: () => msg('The studio now also works without the internet.', { id: 'studio.offline' }),
  noOffline: () => msg('Here, the studio needs the internet.', { id: 'studio.no-offline' }),
  offlineOff: () =>
    msg('The studio is no longer saved for use without the internet. Your drafts are still here.', { id: 'studio.offline-off' }),
  update: () => msg('There is a new version of the studio.', { id: 'studio.update' }),
  useIt: () => msg('Use it now', { id: 'studio.use', desc: 'Button: the page changes to its new version' }),
  unsaved: () => msg('What you have written here is not saved in this browser. Save it as a file first.', { id: 'studio.unsaved' }),
  elsewhere: () => msg('The studio has been updated. Reload this page when you have finished.', { id: 'studio.elsewhere' }),
  close: () => msg('Close', { id: 'studio.close', desc: 'Button: closes a notice' }),
} as const;
