/** Words for what visitors notice. */
import { msg, str } from '../../schema/messages.js';
import type { Format, SelfFinding, Words } from './findings.js';

export const shownWords = (finding: SelfFinding, format: Format): Words | undefined =>
  ofCode(finding) ?? ofDocument(finding, format) ?? ofPage(finding, format);

const openIt = (): string =>
  msg('Open the address in a new tab. If it works there, turn off ad blockers for this site and check again.', { id: 'bobcheck.fix-open' });

function ofCode({ code, tags: [tag = ''] = [] }: SelfFinding): Words | undefined {
  switch (code) {
    case 'code-blocked':
      return {
        message: msg('The content security policy of the page does not allow the script files.', { id: 'bobcheck.code-blocked' }),
        hint: msg('Add this address to script-src and connect-src in the policy.', { id: 'bobcheck.fix-code-blocked' }),
      };
    case 'code-missing':
      return {
        message: msg('A script file was not found.', { id: 'bobcheck.code-missing' }),
        hint: msg('Copy all files of the same version into the folder of bob.js.', { id: 'bobcheck.fix-code-missing' }),
      };
    case 'code-lost':
      return {
        message: msg('The script of the element did not load. A file was changed or blocked.', { id: 'bobcheck.code-lost' }),
        hint: msg(
          'Copy all files again, and exclude their folder from tools that shrink or combine scripts. Then check again without ad blockers.',
          {
            id: 'bobcheck.fix-code-lost',
          },
        ),
      };
    case 'needs-allow': {
      const name = tag.replace(/^bob-/, '');
      return {
        message: msg('A link or box asks for an element that takes what visitors type. The script tag has to allow that.', {
          id: 'bobcheck.needs-allow',
        }),
        hint: msg(str`Use the tag <${tag}> instead, or write data-allow="${name}" in the script tag.`, { id: 'bobcheck.fix-needs-allow' }),
      };
    }
    default:
      return undefined;
  }
}

function ofDocument({ code, amount = 0 }: SelfFinding, { number }: Format): Words | undefined {
  switch (code) {
    case 'document-blocked':
      return {
        message: msg('The content security policy of the page does not allow the document.', { id: 'bobcheck.document-blocked' }),
        hint: msg('Add this address to connect-src in the policy.', { id: 'bobcheck.fix-document-blocked' }),
      };
    case 'mixed-content':
      return {
        message: msg('The document has an http address. Browsers block that on an https page.', { id: 'bobcheck.mixed-content' }),
        hint: msg('Write https:// in the address of the document.', { id: 'bobcheck.fix-mixed-content' }),
      };
    case 'not-found':
      return {
        message: msg(str`The document was not found (${amount}).`, { id: 'bobcheck.not-found', desc: 'A status of HTTP, such as 404' }),
        hint: msg('Correct the address, or upload the file to it. Capital letters count.', { id: 'bobcheck.fix-not-found' }),
      };
    case 'refused':
      return {
        message: msg(str`The server refuses to give the document (${amount}).`, {
          id: 'bobcheck.refused',
          desc: 'A status of HTTP, such as 403',
        }),
        hint: msg('Make the file readable for everyone, without a login.', { id: 'bobcheck.fix-refused' }),
      };
    case 'server-error':
      return {
        message: msg(str`The server of the document reports an error (${amount}).`, {
          id: 'bobcheck.server-error',
          desc: 'A status of HTTP, such as 500',
        }),
        hint: msg('Try again later. If it stays, show this to the people who run the server.', { id: 'bobcheck.fix-server-error' }),
      };
    case 'cors':
      return {
        message: msg('The document is on another website, which does not let your page read it (CORS).', { id: 'bobcheck.cors' }),
        hint: msg('Put the file on the same website as the page, or have its server send the header Access-Control-Allow-Origin: *', {
          id: 'bobcheck.fix-cors',
        }),
      };
    case 'no-answer':
      return { message: msg('No answer came for the document.', { id: 'bobcheck.no-answer' }), hint: openIt() };
    case 'offline':
      return {
        message: msg('You are offline, so the document could not be loaded.', { id: 'bobcheck.offline' }),
        hint: msg('Check again when you are online.', { id: 'bobcheck.fix-offline' }),
      };
    case 'slow-server':
      return { message: msg('The document did not come in time.', { id: 'bobcheck.slow-server' }), hint: openIt() };
    case 'no-such-script':
      return {
        message: msg('The page has no script with the id that the element names.', { id: 'bobcheck.no-such-script' }),
        hint: msg('Correct the id after # in src, or paste the whole snippet again.', { id: 'bobcheck.fix-no-such-script' }),
      };
    case 'bad-url':
      return {
        message: msg('The address is not one on the web, so visitors cannot load the document.', { id: 'bobcheck.bad-url' }),
        hint: msg('Upload the document to your website, and write its address there.', { id: 'bobcheck.fix-bad-url' }),
      };
    case 'not-json':
      return {
        message: msg('The address leads to a web page, not to a document.', { id: 'bobcheck.not-json' }),
        hint: msg('Use the address of the file itself. It most often ends in .json.', { id: 'bobcheck.fix-not-json' }),
      };
    case 'wrong-kind':
      return {
        message: msg('The document is of another kind than the element shows.', { id: 'bobcheck.wrong-kind' }),
        hint: msg('Open the document in the studio and copy its line from Publish.', { id: 'bobcheck.fix-wrong-kind' }),
      };
    case 'carried':
      return {
        message: msg('The link that carries the document is cut off or changed.', { id: 'bobcheck.carried' }),
        hint: msg('Copy the whole link again. Paste it as plain text where the address belongs.', { id: 'bobcheck.fix-carried' }),
      };
    case 'document':
      return {
        message: msg('The document cannot be read.', { id: 'bobcheck.document' }),
        hint: msg('Open the document in the studio. It shows the place and what to change.', { id: 'bobcheck.fix-document' }),
      };
    case 'remarks': {
      const count = number(amount);
      return {
        message: msg(str`Parts of the document are left out or hard to read: ${count}.`, { id: 'bobcheck.remarks', desc: 'A number' }),
        hint: msg('Open the document in the studio. It shows the places and what to change.', { id: 'bobcheck.fix-remarks' }),
      };
    }
    default:
      return undefined;
  }
}

function ofPage({ code, amount = 0, tags: [tag = ''] = [] }: SelfFinding, { number }: Format): Words | undefined {
  switch (code) {
    case 'picture-missing':
      return {
        message: msg('A picture did not load.', { id: 'bobcheck.picture-missing' }),
        hint: msg('Correct its address in the document, or upload the picture to it.', { id: 'bobcheck.fix-picture-missing' }),
      };
    case 'picture-blocked':
      return {
        message: msg('The content security policy of the page does not allow a picture.', { id: 'bobcheck.picture-blocked' }),
        hint: msg('Add this address to img-src in the policy.', { id: 'bobcheck.fix-picture-blocked' }),
      };
    case 'quirks':
      return {
        message: msg('The page is shown in quirks mode. Fonts and sizes may look different.', { id: 'bobcheck.quirks' }),
        hint: msg('Write <!doctype html> as the first line of the page.', { id: 'bobcheck.fix-quirks' }),
      };
    case 'insecure':
      return {
        message: msg('The page does not use https. Stamps and badges cannot be checked on it.', { id: 'bobcheck.insecure' }),
        hint: msg('Turn on https in the settings of your website.', { id: 'bobcheck.fix-insecure' }),
      };
    case 'small-text': {
      const size = number(Math.round(amount * 10) / 10);
      return {
        message: msg(str`The text in the element is small: ${size} pixels.`, { id: 'bobcheck.small-text' }),
        hint: msg(str`Set the size in your styles: ${tag} { --bob-font-size: 16px }`, { id: 'bobcheck.fix-small-text' }),
      };
    }
    case 'storage':
      return {
        message: msg('This browser does not let the page store anything. Answers and stamps are gone when the page is closed.', {
          id: 'bobcheck.storage',
        }),
        hint: msg('Check in a normal window. If the page is in a frame, allow it to use storage: sandbox="allow-same-origin".', {
          id: 'bobcheck.fix-storage',
        }),
      };
    case 'hidden':
      return {
        message: msg('The element is loaded, but a style hides it.', { id: 'bobcheck.hidden' }),
        hint: msg('Turn off ad blockers and check again. If it is still hidden, look for display: none in the styles of the page.', {
          id: 'bobcheck.fix-hidden',
        }),
      };
    case 'layout-shift': {
      const shift = number(Math.round(amount * 100) / 100);
      return {
        message: msg(str`The page jumps while the element loads (layout shift ${shift}).`, { id: 'bobcheck.layout-shift' }),
        hint: msg('Add the styles that keep its space to the page. They are in the documentation, in “Paste it in”.', {
          id: 'bobcheck.fix-layout-shift',
        }),
      };
    }
    default:
      return undefined;
  }
}
