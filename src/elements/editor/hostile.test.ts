/** A hostile document in the editor never throws, never runs script, never asks anybody: in form, preview and drafts, and in all that leaves the editor. */
import { aTimeout, expect, waitUntil } from '../../../test/support/index.js';
import { EditorPage, nothingElse, WAIT } from '../../../test/kit/editor-page.js';
import { checkLine, checkTaken, taken } from '../../../test/kit/harmless-files.js';
import { hostileDocument, TURNS } from '../../../test/kit/hostile-documents.js';
import { clear } from '../../../test/kit/stored-drafts.js';
import { pack } from '../../engines/carry/carry.js';
import { withoutPrivateKeys } from '../../schema/private-keys.js';
import '../board/define.js';
import '../card/define.js';
import '../checklist/define.js';
import '../directory/define.js';
import '../events/define.js';
import '../figures/define.js';
import '../loyalty-programme/define.js';
import '../password/define.js';
import './define.js';
import { kinds } from './later/generated/kinds.js';
import type { EditedKind } from './logic/kind.js';

/** So many documents of each kind: more in `npm run test:all`, so that each text stands in more fields. */
const { whole } = (globalThis as unknown as { testSettings: { whole: boolean } }).testSettings;
const DOCUMENTS = whole ? 20 : 4;
const turns = Array.from({ length: DOCUMENTS }, (_, at) => Math.round((at * TURNS) / DOCUMENTS));

/** All that the form says and shows, page by page. */
async function lookAtForm(page: EditorPage): Promise<void> {
  for (const step of page.steps.filter((one) => one !== 'publish')) {
    await page.go(step);
    await page.unfold();
    page.harmless();
  }
  const shown = (): string => page.all('.stage')[0]!.firstElementChild?.shadowRoot?.textContent ?? '';
  await aTimeout(200); // the preview follows
  await waitUntil(() => shown().length > 50, 'the preview shows it', WAIT);
  page.harmless();
}

/** The last pages with each answer, and what can be taken from them. */
async function lookAtLast(page: EditorPage): Promise<void> {
  await page.go('publish');
  await waitUntil(() => page.all('input[name=site]').length, 'asks', WAIT);
  for (const site of ['wordpress', 'wix', 'squarespace', 'google-sites', 'joomla', 'html', 'none']) {
    page.all(`input[value=${site}]`)[0]!.click();
    await page.element.updateComplete;
    if (site === 'wordpress') page.all('input[value=author]')[0]!.click();
    await waitUntil(() => page.lines.length || /administrator|too long/.test(page.all('.form')[0]!.textContent), site, WAIT);
    page.harmless();
    for (const line of page.lines) if (line.startsWith('<')) checkLine(line);
    for (const { href } of page.all<HTMLAnchorElement>('.form a[href^="mailto:"]')) {
      const { pathname, search } = new URL(href);
      expect([
        pathname,
        ...search
          .slice(1)
          .split('&')
          .map((one) => one.split('=')[0]),
      ]).to.deep.equal(['', 'subject', 'body']);
    }
  }
  const press = async (selector: string): Promise<void> => {
    for (const button of page.all<HTMLButtonElement>(selector)) if (!/Print|PNG|Share/.test(button.textContent)) button.click();
    await page.element.updateComplete;
  };
  await waitUntil(() => page.all('.qr, .code-box [role=status]').length, 'has drawn or refused the code', WAIT);
  checkTaken(await taken(() => press('[data-step=publish] .row button')));
  page
    .all('.further button')
    .find(({ textContent }) => textContent.includes('Save'))!
    .click();
  await waitUntil(() => page.all('[data-step=export] .row button').length, 'is there', WAIT);
  await page.unfold();
  page.harmless();
  checkTaken(await taken(() => press('[data-step=export] .row button')));
}

const load = async (kind: string): Promise<EditedKind> => (await kinds[kind]!()).kind;
const made = async (kind: string, at: number): Promise<Record<string, unknown>> =>
  hostileDocument({
    kind,
    shape: (await load(kind)).form.shape,
    turn: turns[at]!,
    rest: at % 2 ? 'hostile' : 'good',
    ...(at % 2 && { name: 'Anna' }),
  });

for (const kind of Object.keys(kinds)) {
  describe(`a hostile document in <bob-editor>: ${kind}`, function () {
    this.timeout(DOCUMENTS * 20_000);
    beforeEach(() => clear('bob-widgets'));

    it('is edited, shown and published without a throw, a script, a request, or an element or address that could do harm', () =>
      nothingElse(async () => {
        const page = await EditorPage.open(await made(kind, 0), { draft: 'new' });
        for (const at of turns.keys()) {
          const json = await made(kind, at);
          if (at) {
            const { left: _, ...wrong } = await page.element.import(at % 2 ? await pack(json) : JSON.stringify(json));
            expect(wrong).to.deep.equal({});
          }
          // private parts of keys are taken out, and told
          expect(page.element.document).to.deep.equal(withoutPrivateKeys(json).json);
          await lookAtForm(page);
          await lookAtLast(page);
        }
        const last = page.element.document;
        for (const step of ['undo', 'redo'] as const)
          for (const _ of turns) {
            page.element[step]();
            await page.element.updateComplete;
            page.harmless();
          }
        expect(page.element.document).to.deep.equal(last);
      }));
  });
}
