/** What went wrong on the way to the file, in plain words. The browser says little; the rest is told from the addresses. */
import { findBreak, type Reason } from '../load/broken-json.js';
import { preview } from './words.js';
import { msg, str } from '../messages.js';
import type { Finding, Problem } from '../problem.js';

type Words = Pick<Problem, 'message' | 'hint'> & { code?: Problem['code'] };

const again = () => msg('Open the address in your browser to see what it returns.', { id: 'problem.open-hint' });

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
      return { message: msg(str`${url} did not respond for ${seconds} seconds.`, { id: 'problem.timeout' }), hint: again() };
    }
    case 'http':
      return explainStatus(finding.status ?? 0, url);
    case 'too-large': {
      const megabytes = Math.round(limit / 1e5) / 10;
      return {
        message: msg(str`${url} is larger than ${megabytes} MB, so it was not loaded.`, { id: 'problem.large' }),
        hint: msg('Do not put pictures or videos in the file. Put their addresses in it.', { id: 'problem.large-hint' }),
      };
    }
    case 'not-json':
    case 'bad-json':
      return explainText(finding.text ?? '', url);
    case 'no-such-script': {
      const id = finding.id ?? '';
      return {
        message: msg(str`There is no script with the id “${id}” on this page.`, { id: 'problem.script' }),
        hint: msg(str`Put the JSON in <script type="application/json" id="${id}">, or correct the id in src.`, {
          id: 'problem.script-hint',
        }),
      };
    }
    case 'no-such-pack': {
      const id = finding.id ?? '';
      const names = [finding.expected ?? []].flat().join(', ');
      return {
        message: msg(str`There is no built-in checklist called “${id}”.`, { id: 'problem.pack' }),
        hint: msg(str`Built-in checklists: ${names}. To use your own, put the address of its file in src.`, { id: 'problem.pack-hint' }),
      };
    }
    case 'carried-version':
      return {
        message: msg('The link was made with a newer version of bob-widgets.', { id: 'problem.carried-version' }),
        hint: msg('Update bob-widgets on this page.', { id: 'problem.carried-version-hint' }),
      };
    case 'carried-damaged':
      return {
        message: msg('Part of the link is missing or was changed.', { id: 'problem.carried-damaged' }),
        hint: msg('Copy the whole link again. Some mail programs and chats cut long links.', { id: 'problem.carried-damaged-hint' }),
      };
    case 'carried-large':
      return {
        message: msg('The document in the link is larger than 1 MB, so it was not opened.', { id: 'problem.carried-large' }),
        hint: msg('Save the document as a file, and put the address of the file in src.', { id: 'problem.carried-large-hint' }),
      };
    case 'text-large': {
      const megabytes = Math.round(limit / 1e5) / 10;
      return {
        message: msg(str`This is larger than ${megabytes} MB, so it was not opened.`, { id: 'problem.text-large' }),
        hint: msg('Do not put pictures or videos in the file. Put their addresses in it.', { id: 'problem.large-hint' }),
      };
    }
    case 'not-recognised':
      return {
        message: msg('Nothing was found here that bob-widgets can read.', { id: 'problem.not-recognised' }),
        hint: msg('Use a JSON file, a link with #bob=, a vCard, a table of members, or the source of a web page.', {
          id: 'problem.not-recognised-hint',
        }),
      };
    case 'not-here':
      return {
        message: msg(str`The document is in another file: ${url}.`, { id: 'problem.not-here' }),
        hint: msg('Open that address in your browser, save the file, and open the saved file here.', { id: 'problem.not-here-hint' }),
      };
    default:
      return {
        message: msg('Something went wrong in bob-widgets.', { id: 'problem.failed' }),
        hint: msg('Report it to the makers of bob-widgets and include the file.', { id: 'problem.failed-hint' }),
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
      message: msg(str`${preview(address)} is not an address a file can be loaded from.`, { id: 'problem.url' }),
      hint: msg('The address must start with https://. A page opened from your own disk cannot load files. Use a web server.', {
        id: 'problem.url-hint',
      }),
    };
  const { host, protocol, origin, hostname } = url;
  if (page?.protocol === 'https:' && protocol === 'http:' && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
    return {
      code: 'mixed-content',
      message: msg(str`Your page is secure (https) but the file is not (http). Browsers block ${address}.`, { id: 'problem.mixed' }),
      hint: msg('Use an https:// address for the file.', { id: 'problem.mixed-hint' }),
    };
  if (page && origin !== page.origin) {
    const own = page.origin;
    return {
      code: 'cross-origin',
      message: msg(str`${address} could not be loaded. Either ${host} does not respond, or it does not let other websites read the file.`, {
        id: 'problem.cors',
      }),
      hint: msg(
        str`Put the file on ${own}, or ask the people who run ${host} to send the header “Access-Control-Allow-Origin: *” with it.`,
        {
          id: 'problem.cors-hint',
        },
      ),
    };
  }
  return {
    code: 'network',
    message: msg(str`${address} could not be loaded. There is no connection.`, { id: 'problem.network' }),
    hint: again(),
  };
}

function explainStatus(status: number, url: string): Words {
  const message = msg(str`The server returned error ${status} for ${url}.`, { id: 'problem.http' });
  if (status === 404 || status === 410)
    return {
      message: msg(str`There is no file at ${url} (error ${status}).`, { id: 'problem.http-none' }),
      hint: msg('Check the spelling of the address, including capital letters. Check that the file was uploaded.', {
        id: 'problem.http-none-hint',
      }),
    };
  if (status === 401 || status === 403)
    return {
      message,
      hint: msg('The file is not public. Put it where anyone can open it without signing in.', { id: 'problem.http-closed-hint' }),
    };
  return status >= 500
    ? { message, hint: msg('The server has a problem. Try again later, or ask the people who run it.', { id: 'problem.http-server-hint' }) }
    : { message, hint: again() };
}

/** A first line with cells, and none of the signs that JSON has before its first colon; or a calendar. */
const TABLE = /^\s*(?:BEGIN:VCALENDAR\b|(?=[^;,\t\n]*[;,\t])[^{}[\]<>:\n]+\n)/i;

function explainText(text: string, url: string): Words {
  const where = url || msg('The script on this page', { id: 'problem.inline' });
  if (!text.trim()) return { code: 'bad-json', message: msg(str`${where} is empty.`, { id: 'problem.empty' }), hint: again() };
  if (/^\s*</.test(text))
    return {
      code: 'not-json',
      message: msg(str`${where} is a web page, not a JSON file.`, { id: 'problem.html' }),
      hint: msg('Use the address of the JSON file itself. It usually ends in .json.', {
        id: 'problem.html-hint',
      }),
    };
  if (TABLE.test(text))
    return {
      code: 'bad-json',
      message: msg(str`${where} is a table or a calendar file, not a JSON file.`, { id: 'problem.is-table' }),
      hint: msg('Events, notice boards and figures can be shown from it. For members, write a cluster file that names the table: "members": "members.csv".', { id: 'problem.is-table-hint' }), // prettier-ignore
    };
  const broken = findBreak(text);
  if (!broken) return { code: 'bad-json', message: msg(str`${where} is not valid JSON.`, { id: 'problem.json-unread' }), hint: again() };
  const { line, column, excerpt } = broken;
  return {
    code: 'bad-json',
    message: msg(str`${where} has a mistake on line ${line}, column ${column}: … ${excerpt} …`, { id: 'problem.json' }),
    hint: explainBreak(broken.reason),
  };
}

function explainBreak(reason: Reason): string {
  switch (reason) {
    case 'end':
      return msg('The file ends too early. Add the missing }, ] or quotation mark. If the end of the file is gone, upload it again.', {
        id: 'problem.json-end',
      });
    case 'quotes':
      return msg('Use straight quotation marks ("), not curly or single ones.', { id: 'problem.json-quotes' });
    case 'comment':
      return msg('Remove the comment. JSON does not allow comments.', { id: 'problem.json-comment' });
    case 'comma-too-many':
      return msg('Remove the comma after the last entry.', { id: 'problem.json-comma-many' });
    case 'comma-twice':
      return msg('Remove one of the two commas.', { id: 'problem.json-comma-twice' });
    case 'comma-missing':
      return msg('Add a comma between the two entries.', { id: 'problem.json-comma' });
    case 'bracket':
      return msg('Close [ with ], and { with }.', { id: 'problem.json-bracket' });
    case 'colon-missing':
      return msg('Add a colon between the field name and its value.', { id: 'problem.json-colon' });
    case 'field-unquoted':
      return msg('Put the field name in quotation marks.', { id: 'problem.json-field' });
    case 'text-open':
      return msg(
        'A text has no closing quotation mark on its line. Write \\n for a new line and \\" for a quotation mark inside the text.',
        {
          id: 'problem.json-open',
        },
      );
    case 'backslash':
      return msg('Write two backslashes (\\\\) where you want one.', { id: 'problem.json-backslash' });
    case 'markup':
      return msg('There is HTML in the JSON. An editor may have added it. Remove it.', { id: 'problem.json-markup' });
    case 'extra':
      return msg('The JSON ends before this point. Remove what follows, or one } or ] that is too many.', { id: 'problem.json-extra' });
    case 'encoding':
      return msg('Save the file as UTF-8.', { id: 'problem.json-encoding' });
    default:
      return msg('Put text in quotation marks. Write numbers, true, false and null without them.', { id: 'problem.json-other' });
  }
}
