/** What a password field does while the visitor types: policies, passphrases, earlier passwords, leaks, names. */
import { emulateMedia } from '@web/test-runner-commands';
import * as fc from '../../../../test/support/properties.js';
import { aTimeout, axe, expect, hostile, frame, html, page, recordConsole, waitUntil } from '../../../../test/support/index.js';
import { atDesk, inside, isSeen } from '../../../../test/kit/element-suite/subject.js';
import { button, input, part, put, rule, SECRET, type, words } from '../../../../test/kit/password-field.js';
import { timesLeaked } from '../logic/leaks.js';
import { namesIn } from '../logic/names.js';
import type { BobPassword } from '../password.js';

const policy = (fields: object) => ({ kind: 'password-policy', version: 1, ...fields });
const isChromium = navigator.userAgent.includes('Chrome/');

describe('<bob-password> while the visitor types', function () {
  this.timeout(30_000);

  it('holds the policy of the page: what it requires stops the form, what it advises does not', async () => {
    const { form, field } = await put(
      html`<bob-password .data=${policy({ minLength: 6, classes: 3, minScore: 1, advise: ['words'] })}></bob-password>`,
    );
    expect(rule(field, 'length')).to.equal('unknown');
    await type(field, 'qwerty');
    expect(field.validationMessage).to.match(/3 of these 4/);
    await type(field, 'Qwerty1');
    expect(rule(field, 'words')).to.equal('false');
    expect(form.checkValidity()).to.equal(true);
    field.data = policy({ minLength: 20, maxLength: 64 });
    await waitUntil(() => words(field).includes('At least 20'));
    expect(field.validity.tooShort).to.equal(true);
    await type(field, `${SECRET}-`.repeat(4));
    expect(field.validationMessage).to.match(/too long.*64/);
  });

  it('knows the policies of NIST by name, and changes with the attribute', async () => {
    const { field } = await put(html`<bob-password policy="nist"></bob-password>`);
    expect(rule(field, 'classes')).to.equal(undefined);
    expect(words(field)).to.include('At least 15');
    field.policy = 'nist-mfa';
    await waitUntil(() => words(field).includes('At least 8'));
    field.setAttribute('policy', 'constructor');
    await waitUntil(() => words(field).includes('At least 12'));
  });

  it('works on with the usual rules where the policy of the site cannot be had', () =>
    atDesk(async (desk) => {
      const { form, field } = await put(html`<bob-password name="pw" .data=${policy({})}></bob-password>`);
      await type(field, 'kaffi');
      field.data = null;
      field.src = desk.serve('', { status: 404 });
      await waitUntil(() => part(field, 'error'));
      expect(words(field)).to.include('The standard rules apply');
      expect(field.value).to.equal('kaffi');
      expect(field.validity.tooShort).to.equal(true);
      await type(field, SECRET);
      expect(new FormData(form).get('pw')).to.equal(SECRET);
      expect(form.checkValidity()).to.equal(true);
    }));

  it('takes a hostile policy without a throw, a script, or a word that only a programmer understands', async () => {
    const { field } = await put(html`<bob-password></bob-password>`);
    await type(field, 'Jól1985-qwerty');
    const record = recordConsole();
    try {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...hostile), async (text) => {
          field.data = policy({ title: text, note: { en: text, is: text }, forbid: [text], lang: text });
          await field.updateComplete;
          const all = inside(field.shadowRoot!);
          expect(all.filter((one) => /^(script|iframe|img|object|embed|a|form|style)$/.test(one.localName))).to.deep.equal([]);
          for (const one of all) for (const { name } of one.attributes) expect(name).not.to.match(/^on|^srcdoc|^href/);
        }),
        { numRuns: 40, interruptAfterTimeLimit: 8000 },
      );
      field.data = policy({
        minLength: -1e308,
        goodLength: 1e308,
        classes: 0.4,
        passphrase: { words: 2.5 },
        forbid: ['', 'a', 'x'.repeat(1e5)],
      });
      await type(field, 'x'.repeat(5000));
    } finally {
      record.stop();
    }
    // the owner is told of values that were dropped, in one line
    expect(record.lines.filter((line) => !line.startsWith('warn: <bob-password>'))).to.deep.equal([]);
    expect(record.lines.length).to.be.at.most(1);
    expect(words(field)).not.to.match(/\[object |undefined|NaN|Infinity/);
    expect(field.assessment!.guesses).to.be.finite;
  });

  it('says which words have not been looked for, and decides nothing from what is missing', async () => {
    const { field } = await put(html`<bob-password lang="lt"></bob-password>`);
    const box = input(field);
    box.value = SECRET;
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    // Each drawing is looked at, however soon the next one comes. How soon a list comes is the network's affair: it may be there at once.
    const silent: string[] = [];
    const look = (): void => {
      // nobody sees a drawing that is replaced in the same task
      if (field.isUpdatePending) return void field.updateComplete.then(look);
      const waits = field.assessment?.lists.pending.includes('lt') && rule(field, 'words') !== undefined;
      if (waits && !(rule(field, 'words') === 'unknown' && /nepatikrinti šių kalbų žodžiai: .*lietuvių/.test(words(field))))
        silent.push(words(field));
    };
    const watch = new MutationObserver(look);
    watch.observe(field.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    await waitUntil(() => field.assessment && !field.assessment.lists.pending.length, 'has its lists', { timeout: 15_000 });
    await field.updateComplete;
    watch.disconnect();
    expect(silent).to.deep.equal([]);
    expect(rule(field, 'words')).to.equal('true');
    expect(words(field)).not.to.include('nepatikrinti');
  });

  describe('an earlier password', () => {
    it('is compared in place, and is no part of the form', async () => {
      const { form, field } = await put(html`<bob-password name="pw"></bob-password>`);
      const heard: Event[] = [];
      form.addEventListener('input', (event) => heard.push(event));
      await type(field, `${SECRET}1`);
      expect(rule(field, 'different')).to.equal(undefined);
      button(field, /old password/).click();
      await field.updateComplete;
      const earlier = field.shadowRoot!.querySelector<HTMLInputElement>('#earlier')!;
      heard.length = 0;
      earlier.value = `${SECRET}2`;
      earlier.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await field.updateComplete;
      expect(rule(field, 'different')).to.equal('false');
      expect(field.validationMessage).to.match(/too similar/);
      expect([...new FormData(form)]).to.deep.equal([['pw', `${SECRET}1`]]);
      expect(heard).to.deep.equal([]);
      await axe(field);
      await type(field, 'kaffi-bolli-allt-annad');
      expect(rule(field, 'different')).to.equal('true');
    });

    it('may stand in a field of the page, whose changes count at once', async () => {
      const { form, field } = await put(
        html`<input id="now" type="password" aria-label="Now" /><bob-password previous="#now"></bob-password>`,
      );
      const now = form.querySelector<HTMLInputElement>('#now')!;
      await type(field, `${SECRET}1`);
      expect(button(field, /old password/)).to.equal(undefined);
      now.value = `${SECRET}2`;
      now.dispatchEvent(new Event('input', { bubbles: true }));
      await field.updateComplete;
      expect(rule(field, 'different')).to.equal('false');
      expect(form.checkValidity()).to.equal(false);
    });

    it('counts as it is when the form asks, though no event told of it', async () => {
      const { form, field } = await put(
        html`<input id="now" type="password" aria-label="Now" .value=${SECRET} /><bob-password previous="#now"></bob-password>`,
      );
      const now = form.querySelector<HTMLInputElement>('#now')!;
      await type(field, `${SECRET}1`);
      expect(form.checkValidity()).to.equal(false);
      now.value = 'kaffi-bolli-allt-annad';
      expect(form.checkValidity(), field.validationMessage).to.equal(true);
      now.value = `${SECRET}2`;
      expect(form.checkValidity()).to.equal(false);
      // past everything that can be watched: from the world of an extension
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(now, 'kaffi-bolli-allt-annad');
      form.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(form.checkValidity(), field.validationMessage).to.equal(true);
    });

    it('stops no form where the policy only advises to differ', async () => {
      const { form, field } = await put(
        html`<input id="now" type="password" aria-label="Now" .value=${SECRET} /><bob-password
            previous="#now"
            policy="nist"
          ></bob-password>`,
      );
      await type(field, `${SECRET}1`);
      expect(rule(field, 'different')).to.equal('false');
      expect(form.checkValidity(), field.validationMessage).to.equal(true);
    });

    it('is not asked for where the page says off', async () => {
      const { field } = await put(html`<bob-password previous="off"></bob-password>`);
      await type(field, 'kaffi');
      expect(button(field, /old password/)).to.equal(undefined);
      expect(rule(field, 'different')).to.equal(undefined);
    });
  });

  describe('the question for leaks', () => {
    const endpoint = new URL('/range/', location.href).href;
    /** Of "password" and of nothing else. */
    const answer = '1E4C9B93F3F0682250B6CF8331B7EE68FD8:9545824\r\n0000000000000000000000000000000000A:0\r\n';

    async function asking<T>(work: (asked: Request[]) => Promise<T>, status = 200): Promise<T> {
      const { fetch } = window;
      const asked: Request[] = [];
      window.fetch = (target, init) => {
        const url = String(target instanceof Request ? target.url : target);
        if (!url.startsWith(endpoint)) return fetch.call(window, target, init);
        asked.push(new Request(url, init));
        return Promise.resolve(new Response(answer, { status }));
      };
      try {
        return await work(asked);
      } finally {
        window.fetch = fetch;
      }
    }

    it('is not there without an address, nor with one that is none', async () => {
      const { field } = await put(html`<bob-password></bob-password>`);
      await type(field, 'kaffi');
      expect(part(field, 'breach')).to.equal(null);
      field.breachCheck = 'javascript:alert(1)//';
      await field.updateComplete;
      expect(part(field, 'breach')).to.equal(null);
    });

    it('says what it sends, and sends it only after a click: five digits, never more', () =>
      asking(async (asked) => {
        const { form, field } = await put(
          html`<bob-password breach-check=${endpoint} .data=${policy({ minLength: 1, minScore: 0 })}></bob-password>`,
        );
        await type(field, 'password');
        expect(asked).to.deep.equal([]);
        expect(words(field)).to.include(`first 5 characters of a scrambled form of the password (SHA-1) to ${location.host}`);
        expect(form.checkValidity()).to.equal(true);
        part(field, 'breach')!.click();
        await waitUntil(() => words(field).includes('has appeared in a leak'));
        expect(asked.map(({ url }) => url)).to.deep.equal([`${endpoint}5BAA6`]);
        expect(asked[0]!.headers.get('Add-Padding')).to.equal('true');
        expect(asked[0]!.credentials).to.equal('omit');
        expect(asked[0]!.referrerPolicy).to.equal('no-referrer');
        expect(form.checkValidity()).to.equal(false);
        expect(field.validationMessage).to.match(/in a leak/);
        await axe(field);
        await type(field, 'another');
        expect(words(field)).not.to.include('has appeared in a leak');
        expect(form.checkValidity()).to.equal(true);
        expect(asked).to.have.lengthOf(1);
      }));

    it('does not count padding, and fails where the server does', async () => {
      await asking(async () => expect(await timesLeaked('something else', endpoint)).to.equal(0));
      await asking(async () => expect(await timesLeaked('password', endpoint)).to.equal(9545824));
      await asking(async () => {
        const { field } = await put(html`<bob-password breach-check=${endpoint}></bob-password>`);
        await type(field, SECRET);
        part(field, 'breach')!.click();
        await waitUntil(() => words(field).includes('The check did not work'));
        expect(field.validationMessage).to.equal('');
      }, 503);
    });
  });

  describe('names that belong to the firm', () => {
    it('are those of its policy, its book and its cluster, and make a password weak', () =>
      atDesk(async (desk) => {
        const book = desk.serve({
          kind: 'book',
          version: 1,
          name: { is: 'Mosabrekka', en: 'Moss Slope' },
          contacts: [{ name: 'Þórhildur Eldjárn' }],
        });
        const members = desk.serve('name;city\nVitabarinn;Grundarfjörður\n');
        const cluster = desk.serve({ kind: 'cluster', version: 1, name: 'Vesturpassi', members: new URL(members).pathname });
        const { field } = await put(
          html`<bob-password book=${book} cluster=${cluster} .data=${policy({ forbid: ['Kvöldsólarferðir'] })}></bob-password>`,
        );
        expect(desk.asked).to.deep.equal([]);
        await type(field, 'x');
        await waitUntil(() => desk.asked.length === 3, 'has asked for them', { timeout: 8000 });
        for (const name of ['mosabrekka1985', 'Eldjarn2024!!', 'Vesturpassi123', 'vitabarinn!2024', 'kvoldsolarferdir1']) {
          await type(field, name);
          await waitUntil(() => field.assessment!.findings.some(({ kind }) => kind === 'forbidden'), `${name} is forbidden`);
          await field.updateComplete;
          expect(rule(field, 'words'), name).to.equal('false');
        }
      }));

    it('stay forbidden when the field was moved, or away, while their file was on its way; nobody waits for it after removal', () =>
      atDesk(async (desk) => {
        const book = desk.serve({ kind: 'book', version: 1, name: 'Mosabrekka' }, { delay: 120 });
        const { field } = await put(html`<bob-password book=${book}></bob-password>`);
        await type(field, 'x');
        await waitUntil(() => desk.asked.length === 1, 'has asked for it', { timeout: 8000 });
        document.querySelector('div')!.append(field);
        await type(field, 'mosabrekka1985');
        await waitUntil(() => field.assessment?.findings.some(({ kind }) => kind === 'forbidden'), 'forbidden after a move');
        // away while it is on its way, and back later
        const slow = desk.serve({ kind: 'book', version: 1, name: 'Mosabrekka' }, { delay: 300 });
        const { field: second } = await put(html`<bob-password book=${slow}></bob-password>`);
        await type(second, 'x');
        await waitUntil(() => desk.asked.includes(slow), 'has asked again', { timeout: 8000 });
        second.remove();
        await waitUntil(() => desk.aborted.includes(slow), 'gives up');
        document.querySelector('div')!.append(second);
        await type(second, 'mosabrekka1985');
        await waitUntil(() => second.assessment?.findings.some(({ kind }) => kind === 'forbidden'), 'forbidden after a while');
      }));

    it('are found anywhere in a document, however strange that is', () => {
      expect(namesIn({ name: 'Anna', sections: { uniqueness: { offers: [{ name: { is: 'Boltinn', en: 'The Ball' } }] } } })).to.deep.equal([
        'Anna',
        'Boltinn',
        'The Ball',
      ]);
      let deep: unknown = { name: 'Deep' };
      for (let depth = 0; depth < 5000; depth++) deep = { a: deep };
      expect(namesIn(deep)).to.deep.equal([]);
      fc.assert(fc.property(fc.anything(), (value) => namesIn(value).every((name) => typeof name === 'string')));
    });
  });

  it('loads assessor, lists and words for passphrases only when it is used', async () => {
    const fresh = await frame(
      page(`<bob-password></bob-password><script type="module">import '/src/elements/password/define.ts?apart';</script>`),
    );
    const field = await fresh.until((document) => {
      const found = document.querySelector<BobPassword>('bob-password:defined');
      return found?.document && found;
    }, 20_000);
    const loaded = (name: RegExp) => fresh.window.performance.getEntriesByType('resource').some(({ name: url }) => name.test(url));
    await aTimeout(100);
    for (const late of [/password\/live\./, /documents\/password\//, /password-policy\./])
      expect(loaded(late), String(late)).to.equal(false);
    field.focus();
    const box = part(field, 'input') as HTMLInputElement;
    box.value = 'kaffi';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await fresh.until(() => field.assessment?.lists.used.includes('en'), 15_000);
    expect(loaded(/lists\/en\./)).to.equal(true);
    expect(loaded(/lists\/(lv|phrases)/)).to.equal(false);
    fresh.remove();
  });

  it('has no axe violation and stays in its place with everything shown: light, dark, 320 pixels, twice the text', async () => {
    const { form, field } = await put(html`<bob-password breach-check="/range/" lang="lt"></bob-password>`);
    await type(field, 'Vestmannaeyjar-qwerty-1985');
    button(field, /Palyginti/).click();
    part(field, 'toggle')!.click();
    await field.updateComplete;
    for (const theme of ['light', 'dark'] as const) {
      field.theme = theme;
      await field.updateComplete;
      await aTimeout(30);
      await axe(field);
    }
    for (const size of ['16px', '32px']) {
      Object.assign(form.style, { inlineSize: '320px', fontSize: size });
      await aTimeout(20);
      const { right } = form.getBoundingClientRect();
      const wide = inside(field.shadowRoot!).filter(
        (one) => isSeen(one) && !one.closest('svg, .unseen') && one.getBoundingClientRect().right > right + 1,
      );
      expect(wide.map((one) => one.outerHTML.slice(0, 100))).to.deep.equal([]);
    }
  });

  it('shows the strength where colours are forced', async function () {
    if (!isChromium) return this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const { field } = await put(html`<bob-password></bob-password>`);
      await type(field, 'qwertyuiop12');
      const meter = part(field, 'meter')!;
      const colourOf = (of: Element) => getComputedStyle(of).color;
      const colour = (of: Element, name: 'fill' | 'borderTopColor' | 'backgroundColor') => getComputedStyle(of)[name];
      expect(colour(meter.querySelector('rect')!, 'fill')).not.to.equal(colour(meter, 'backgroundColor'));
      expect(getComputedStyle(meter).borderTopWidth).to.equal('1px');
      // a drawing does not take the reader's colour by itself where a style names one for it
      for (const sign of field.shadowRoot!.querySelectorAll('[part=rule] svg'))
        expect(colourOf(sign), sign.parentElement!.dataset.ok).to.equal(colourOf(field));
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
