/** What a frame says where it cannot show a document: to its reader, and in a second sentence to its owner. */
import type { TemplateResult } from 'lit';
import { CarryError } from '../../engines/carry/carry.js';
import { ALLOW_LIST } from '../../engines/embed/frame/sources.js';
import { LoadError } from '../../schema/load/load.js';
import { msg, str } from '../../schema/messages.js';
import type { LoadCode } from '../../schema/problem.js';
import { alert, explained, notCarried } from '../view/words.js';
import { Refusal } from './find.js';

export const noElement = (name: string, known: readonly string[]): TemplateResult => {
  const [called, names] = [name.slice(0, 40), known.join(', ')];
  return alert(
    msg(str`“${called}” cannot be shown here.`, { id: 'embed.element', desc: 'The value is a name in an address, such as “card”' }),
    msg(str`The owner of this page can choose among: ${names}.`, { id: 'embed.element-hint' }),
  );
};

export const otherKind = (name: string): TemplateResult =>
  alert(
    msg(str`This document cannot be shown as “${name}”.`, {
      id: 'embed.kind',
      desc: 'The value is the name of an element, such as “card”',
    }),
  );

function refused({ code, place }: Refusal): TemplateResult {
  switch (code) {
    case 'none':
      return notCarried('not-carried');
    case 'not-web':
      return alert(
        msg(str`“${place}” is not the address of a document.`, { id: 'embed.not-web' }),
        msg('Write the name of a file next to this page, such as our-book.json.', { id: 'embed.not-web-hint' }),
      );
    case 'elsewhere':
      return alert(
        msg(str`Documents from ${place} are not shown here.`, { id: 'embed.elsewhere' }),
        msg(str`The owner of this page can allow them in the file ${ALLOW_LIST} next to it.`, { id: 'embed.elsewhere-hint' }),
      );
  }
}

/** The browser tells no reason: in a frame without an origin of its own, even the files next to the page are another site’s. */
const closed = (host: string): TemplateResult =>
  alert(
    msg(str`This frame cannot read files from ${host}.`, { id: 'embed.closed' }),
    msg(
      'The owner can have the server send the header “Access-Control-Allow-Origin: *” with the file, or put the document into the page itself: bob-widgets embed --oembed.',
      { id: 'embed.closed-hint' },
    ),
  );

/** Undefined for what is a fault of ours. */
export function trouble(error: unknown): TemplateResult | undefined {
  if (error instanceof Refusal) return refused(error);
  if (error instanceof CarryError) return notCarried(error.code);
  if (!(error instanceof LoadError)) return undefined;
  const { finding } = error;
  if (finding.code === 'network' && origin === 'null' && /^https?:/.test(location.protocol)) return closed(new URL(finding.url!).host);
  return explained(finding as typeof finding & { code: LoadCode });
}
