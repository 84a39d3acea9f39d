/** A hostile board never throws, never runs script, never asks anybody, never shows raw code: with all of it open. */
import { checkHarmless } from '../../../test/kit/harmless.js';
import { hostileDocument, TURNS } from '../../../test/kit/hostile-documents.js';
import { expect, HOSTILE, ran, recordConsole, waitUntil } from '../../../test/support/index.js';
import { board } from '../../formats/board/board.js';
import './define.js';

/** Our own search field. */
const OWN = 'input[type=search][part=search]';

describe('a hostile board', () => {
  const turns = Array.from({ length: 8 }, (_, at) => Math.round((at * TURNS) / 8));

  it('does no harm, whatever stands in each field', async function () {
    this.timeout(60_000);
    const runs = ran();
    const record = recordConsole();
    const element = document.createElement('bob-board');
    element.setAttribute('directory', 'https://example.org/members?m=');
    document.body.append(element);
    try {
      for (const turn of turns) {
        const before = element.document;
        const data = hostileDocument({ kind: 'board', shape: board, turn, rest: 'good', name: 'West' }) as {
          notices: Record<string, unknown>[];
        };
        const texts = HOSTILE.scripts.map((text, at) => ({ ...data.notices[0], id: `${text}${at}`, title: `${text} a`, by: text, member: `\ud800${text}`, done: false, to: '2099-01-01' })); // prettier-ignore
        element.data = { ...data, notices: [...data.notices.map((one) => ({ ...one, done: false, to: '2099-01-01' })), ...texts] };
        await waitUntil(() => element.document !== before && element.document, 'is read', { timeout: 10_000 });
        await element.updateComplete;
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await waitUntil(() => element.shadowRoot!.querySelector('dl'), 'is open');
        checkHarmless(element, OWN);
        for (const { href } of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.actions a')) {
          expect(href).to.match(/^(https?:|mailto:|tel:|sms:)/);
          if (/^(mailto|sms):/.test(href)) expect(href.match(/[?&](?!subject=|body=)[^&]+=/g)).to.equal(null);
        }
        const words = element.shadowRoot!.querySelector('.board')!.textContent;
        expect(/.{60}(?:\[object |\bNaN\b|Invalid Date).{60}/.exec(words)?.[0]).to.equal(undefined);
      }
    } finally {
      element.remove();
      record.stop();
    }
    expect(record.lines.filter((line) => !line.startsWith('warn: <bob-board>'))).to.deep.equal([]);
    expect(runs()).to.equal(0);
  });
});
