/** What went wrong on the way to the file, in plain words. The browser says little; the rest is told from the addresses. */
import { findBreak, type Reason } from '../load/broken-json.js';
import { preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

type Words = Pick<Problem, 'message' | 'hint'> & { code?: Problem['code'] };

const again = () => msg('Open the address in a browser window to see what comes.', { id: 'problem.open-hint' });

export function explainLoad(finding: Finding): Words {
  const { url = '', limit = 0 } = finding;
  switch (finding.code) {
    case 'network':
    case 'cross-origin':
    case 'mixed-content':
    case 'bad-url':
      return explainNetwork(url);
    case 'timeout': {
      const seconds = Math.round(limit / 1000);
      return { message: msg(str`Nothing came from ${url} for ${seconds} seconds.`, { id: 'problem.timeout' }), hint: again() };
    }
    case 'http':
      return explainStatus(finding.status ?? 0, url);
    case 'too-large': {
      const megabytes = Math.round(limit / 1e5) / 10;
      return {
        message: msg(str`${url} is larger than ${megabytes} MB.`, { id: 'problem.large' }),
        hint: msg('Pictures and films do not belong in the file itself, only their addresses.', { id: 'problem.large-hint' }),
      };
    }
    case 'not-json':
    case 'bad-json':
      return explainText(finding.text ?? '', url);
    case 'no-such-script': {
      const id = finding.id ?? '';
      return {
        message: msg(str`There is no script with the id “${id}” in this page.`, { id: 'problem.script' }),
        hint: msg(str`Write <script type="application/json" id="${id}"> around the document, or mend the address.`, {
          id: 'problem.script-hint',
        }),
      };
    }
    case 'no-such-pack': {
      const id = finding.id ?? '';
      const names = [finding.expected ?? []].flat().join(', ');
      return {
        message: msg(str`There is no checklist called “${id}” among those that come along.`, { id: 'problem.pack' }),
        hint: msg(str`They are: ${names}. For one of your own, give the address of its file in src.`, { id: 'problem.pack-hint' }),
      };
    }
    default:
      return {
        message: msg('Something went wrong that should not.', { id: 'problem.failed' }),
        hint: msg('Please report it to the makers of bob-widgets, with the file.', { id: 'problem.failed-hint' }),
      };
  }
}

function explainNetwork(address: string): Words {
  const page = (globalThis as { location?: { href: string; origin: string; protocol: string } }).location;
  let url: URL | undefined;
  try {
    url = new URL(address, page?.href);
  } catch {
    // told below
  }
  if (!url || !/^https?:$/.test(url.protocol))
    return {
      code: 'bad-url',
      message: msg(str`${preview(address)} is not an address from which a file can be loaded.`, { id: 'problem.url' }),
      hint: msg('It must begin with https://. A page that is opened from the disk cannot load files: use a web server.', {
        id: 'problem.url-hint',
      }),
    };
  const { host, protocol, origin, hostname } = url;
  if (page?.protocol === 'https:' && protocol === 'http:' && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
    return {
      code: 'mixed-content',
      message: msg(str`The page is secure (https), but the file is not (http): browsers block ${address}.`, { id: 'problem.mixed' }),
      hint: msg('Give the address of the file with https://.', { id: 'problem.mixed-hint' }),
    };
  if (page && origin !== page.origin) {
    const own = page.origin;
    return {
      code: 'cross-origin',
      message: msg(str`${address} could not be loaded: either ${host} does not answer, or it does not let other sites read the file.`, {
        id: 'problem.cors',
      }),
      hint: msg(str`Put the file on ${own}, or let ${host} send the header “Access-Control-Allow-Origin: *” with it.`, {
        id: 'problem.cors-hint',
      }),
    };
  }
  return { code: 'network', message: msg(str`${address} could not be loaded: no connection.`, { id: 'problem.network' }), hint: again() };
}

function explainStatus(status: number, url: string): Words {
  const message = msg(str`The server answered with error ${status} for ${url}.`, { id: 'problem.http' });
  if (status === 404 || status === 410)
    return {
      message: msg(str`There is no file at ${url} (error ${status}).`, { id: 'problem.http-none' }),
      hint: msg('Look at the spelling of the address, upper and lower case too, and whether the file was uploaded.', {
        id: 'problem.http-none-hint',
      }),
    };
  if (status === 401 || status === 403)
    return {
      message,
      hint: msg('The file is not public. Visitors can only be shown what everybody may fetch.', { id: 'problem.http-closed-hint' }),
    };
  return status >= 500
    ? { message, hint: msg('The server has a problem. Try later, or ask those who run it.', { id: 'problem.http-server-hint' }) }
    : { message, hint: again() };
}

function explainText(text: string, url: string): Words {
  const where = url || msg('The script in the page', { id: 'problem.inline' });
  if (!text.trim()) return { code: 'bad-json', message: msg(str`${where} is empty.`, { id: 'problem.empty' }), hint: again() };
  if (/^\s*</.test(text))
    return {
      code: 'not-json',
      message: msg(str`${where} is a web page or other markup, not JSON.`, { id: 'problem.html' }),
      hint: msg('The address leads to a page. It must lead to the JSON file itself, most often one that ends in .json.', {
        id: 'problem.html-hint',
      }),
    };
  const broken = findBreak(text);
  if (!broken)
    return { code: 'bad-json', message: msg(str`${where} cannot be read as JSON.`, { id: 'problem.json-unread' }), hint: again() };
  const { line, column, excerpt } = broken;
  return {
    code: 'bad-json',
    message: msg(str`${where} has a mistake in line ${line}, column ${column}: … ${excerpt} …`, { id: 'problem.json' }),
    hint: explainBreak(broken.reason),
  };
}

function explainBreak(reason: Reason): string {
  switch (reason) {
    case 'end':
      return msg('The file ends too early: a closing } or ] or quotation mark is missing, or it was cut off.', { id: 'problem.json-end' });
    case 'quotes':
      return msg('Use straight quotation marks ("), not curly or single ones.', { id: 'problem.json-quotes' });
    case 'comment':
      return msg('JSON has no comments: take it out.', { id: 'problem.json-comment' });
    case 'comma-too-many':
      return msg('Take away the comma after the last entry.', { id: 'problem.json-comma-many' });
    case 'comma-missing':
      return msg('A comma is missing between two entries.', { id: 'problem.json-comma' });
    case 'bracket':
      return msg('What was opened with [ is closed with ], and what was opened with { with }.', { id: 'problem.json-bracket' });
    case 'colon-missing':
      return msg('A colon is missing between the name of a field and its value.', { id: 'problem.json-colon' });
    case 'field-unquoted':
      return msg('Put the name of the field in quotation marks.', { id: 'problem.json-field' });
    case 'text-open':
      return msg('A text is not closed in its line. Write \\n for a new line, and \\" for a quotation mark within it.', {
        id: 'problem.json-open',
      });
    case 'backslash':
      return msg('Write two backslashes (\\\\) for one.', { id: 'problem.json-backslash' });
    case 'markup':
      return msg('There is HTML among the JSON; an editor may have put it in. Take it out.', { id: 'problem.json-markup' });
    case 'extra':
      return msg('The document ends before this place. Take away what follows, or a } or ] too many.', { id: 'problem.json-extra' });
    case 'encoding':
      return msg('Save the file in the encoding UTF-8.', { id: 'problem.json-encoding' });
    default:
      return msg('Texts stand in quotation marks; numbers, true, false and null stand alone.', { id: 'problem.json-other' });
  }
}
