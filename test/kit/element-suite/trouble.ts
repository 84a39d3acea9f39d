/** What visitors and owners are told when something is wrong, and that nothing is ever thrown. */
import * as fc from '../../support/properties.js';
import { aTimeout, expect, frame, noConsole, oneEvent, page, recordConsole, requestsOf, waitUntil } from '../../support/index.js';
import { atDesk, expectNoDocument, failed, isSeen, make, ready, show, stage, words, type TestedElement, type Subject } from './subject.js';

interface Failure extends Event {
  code: string;
  path: string;
  hint: string;
}

/** Things that are no document. */
function strange(): unknown[] {
  const round: Record<string, unknown> = { kind: 'x' };
  round.self = round;
  const trap = new Proxy({}, { get: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
  const getter = Object.defineProperty({}, 'kind', { enumerable: true, get: () => { throw new Error('no'); } }); // prettier-ignore
  return [
    false, true, 0, NaN, -1e309, '', 'text', Symbol('s'), 10n, () => 1, [], [[]], {}, Object.create(null), new Date(NaN), new Map(),
    /x/, window, document.body, round, trap, getter, Promise.reject(new Error('late')).catch(() => 1), new Uint8Array(4),
  ]; // prettier-ignore
}

export function troubleRules(subject: Subject): void {
  const standsAlone = !!(subject.alone ?? subject.blank);
  const { tag } = subject;
  const good = () => subject.document('Anna');

  it('is harmless and silent as a plain tag', async () => {
    const { urls } = await requestsOf(() =>
      noConsole(async () => {
        for (const look of Object.values(subject.looks)) {
          const element = make(subject, look);
          (await stage()).append(element);
          await element.updateComplete;
          expectNoDocument(subject, element);
          expect(element.problems).to.deep.equal([]);
          if (!standsAlone) expect(words(element)).to.equal('');
        }
      }),
    );
    expect(urls).to.deep.equal([]);
  });

  it(`${standsAlone ? 'puts itself in the place of' : 'shows'} the content of a plain tag`, async () => {
    const element = make(subject);
    element.innerHTML = '<a href="/about">About us</a>';
    (await stage()).append(element);
    await element.updateComplete;
    expect(isSeen(element.firstElementChild!)).to.equal(!standsAlone);
  });

  for (const [look, attributes] of Object.entries(subject.looks)) {
    it(`never throws, whatever is in .data (${look})`, async () => {
      const record = recordConsole();
      const element = make(subject, attributes);
      (await stage()).append(element);
      const take = async (data: unknown) => {
        element.data = data;
        await element.updateComplete;
      };
      try {
        for (const data of strange()) await take(data);
        await fc.assert(fc.asyncProperty(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), take), {
          numRuns: 60,
          interruptAfterTimeLimit: 3000,
        });
        const some = good() as Record<string, unknown>;
        await fc.assert(
          fc.asyncProperty(fc.constantFrom(...Object.keys(some)), fc.anything(), (key, value) => take({ ...some, [key]: value })),
          { numRuns: 60, interruptAfterTimeLimit: 3000 },
        );
        await take(good());
        await aTimeout(0);
      } finally {
        record.stop();
      }
      expect(record.lines.filter((line) => !line.startsWith(`warn: <${tag}>`))).to.deep.equal([]);
      expect(record.lines.length).to.be.at.most(1);
      expect(words(element)).to.include('Anna');
    });
  }

  it('writes one warning at most to the console, which begins with its tag', async () => {
    const record = recordConsole();
    try {
      const element = await show(subject, subject.wrongKind);
      element.data = [1];
      await element.updateComplete;
      element.data = { ...subject.wrongKind, version: 99 };
      await element.updateComplete;
    } finally {
      record.stop();
    }
    expect(record.lines.length).to.equal(1);
    expect(record.lines[0]).to.match(new RegExp(`^warn: <${tag}>: `));
  });

  it('writes nothing to the console where all is well', () => noConsole(() => show(subject, subject.rich('Anna'))));

  it(
    subject.alone
      ? 'needs no fallback'
      : 'keeps the fallback where the file cannot be had, shows it while it waits, and leaves it when the document is there',
    () =>
      atDesk(async (desk) => {
        const place = await stage();
        const [waits, fails] = [
          make(subject, { src: desk.serve(good(), { delay: 80 }) }),
          make(subject, { src: desk.serve('', { status: 404 }) }),
        ];
        for (const element of [waits, fails]) element.innerHTML = '<a href="/about">About us</a>';
        place.append(waits, fails);
        await aTimeout(20);
        expect(isSeen(waits.firstElementChild!)).to.equal(!subject.alone);
        await ready(waits);
        expect(isSeen(waits.firstElementChild!)).to.equal(false);
        await failed(fails);
        expect(isSeen(fails.firstElementChild!)).to.equal(!subject.alone);
      }),
  );

  it('tells by bob-error what went wrong: code, path, hint; and not where the page itself set the property', () =>
    atDesk(async (desk) => {
      const place = await stage();
      const heard: Event[] = [];
      place.addEventListener('bob-error', (event) => heard.push(event));
      const quiet = await show(subject, subject.wrongKind, {}, place);
      expect(heard).to.deep.equal([]);
      expect(quiet.document).to.equal(null);
      expect(quiet.problems[0]).to.include({ code: 'wrong-kind', path: 'kind' });
      expect(quiet.problems[0]!.message).to.match(subject.strange ?? /Show it with <bob-/);

      const answers: [url: string, code: string, path: string, hint: RegExp][] = [
        [desk.serve(subject.wrongKind), 'wrong-kind', 'kind', subject.strange ? /./ : /kind/],
        [desk.serve('', { status: 404 }), 'http', '', /address/],
        [desk.serve('{"kind": "x",\n "name": }'), 'bad-json', '', /./],
        [desk.serve('<!doctype html><title>Login</title>'), 'not-json', '', /JSON/],
        [desk.serve('[1, 2]'), 'not-a-document', '', /"kind"/],
      ];
      for (const [url, code, path, hint] of answers) {
        const element = make(subject, { src: url });
        const told = oneEvent(element, 'bob-error');
        place.append(element);
        const event = (await told) as unknown as Failure;
        expect(event).to.include({ code, path, bubbles: true, composed: true });
        expect(event.hint).to.match(hint);
        expect(element.problems[0]).to.include({ code, path, hint: event.hint });
        expect(element.document).to.equal(null);
      }
      expect(heard.length).to.equal(answers.length);
    }));

  it('says line and column of broken JSON', () =>
    atDesk(async (desk) => {
      const element = make(subject, { src: desk.serve('{"kind": "x",\n "name": }') });
      (await stage()).append(element);
      await failed(element);
      expect(element.problems[0]!.message)
        .to.match(/line 2/)
        .and.to.match(/column 10/);
    }));

  it('recovers when the next document is good', async () => {
    const element = await show(subject, subject.wrongKind);
    expect(element.shadowRoot!.querySelector('[part~=error]')).not.to.equal(null);
    element.data = good();
    await element.updateComplete;
    expect(words(element)).to.include('Anna');
    expect(element.shadowRoot!.querySelector('[part~=error]')).to.equal(null);
    expect(element.problems).to.deep.equal([]);
  });

  it('shows the owner the reason in details, on their page with `debug`', async () => {
    const element = await show(subject, subject.wrongKind, { debug: '' });
    const details = element.shadowRoot!.querySelector('details')!;
    details.open = true;
    expect(details.textContent).to.include(element.problems[0]!.message);
    expect(details.textContent).to.include(element.problems[0]!.hint);
  });

  it('shows a visitor one quiet sentence and no reason, unless the owner says `debug`', async function () {
    this.timeout(30_000);
    // The test server is on localhost, where everybody is the owner; another name of the same machine is a visitor's.
    const visitor = new URL(page(''), location.href);
    visitor.hostname = 'visitor.localhost';
    if (!(await fetch(visitor, { mode: 'no-cors' }).then(() => true, () => false))) return this.skip(); // prettier-ignore
    const json = JSON.stringify(subject.wrongKind).replace(/</g, '\\u003c');
    const element = (attributes: string) =>
      `<${tag} ${attributes}><script type="application/json">${json}</script><a href="/about">About us</a></${tag}>`;
    visitor.search = page(
      `${element('id=a')}${element('id=b debug')}<script type="module">
        import '${subject.entry}';
        const look = (id) => document.getElementById(id).shadowRoot?.querySelector('[part~=error]');
        const wait = setInterval(() => {
          if (!look('a') || !look('b')?.querySelector('details')) return;
          clearInterval(wait);
          setTimeout(() => parent.postMessage({ house: ['a', 'b'].map((id) => ({ text: look(id).innerText, details: !!look(id).querySelector('details') })) }, '*'), 200);
        }, 50);
      </script>`,
    ).split('?')[1]!;
    const heard = new Promise<{ text: string; details: boolean }[]>((resolve) => {
      addEventListener('message', ({ data }) => (data as { house?: [] })?.house && resolve((data as { house: [] }).house));
    });
    const inner = document.createElement('iframe');
    inner.src = visitor.href;
    (await stage()).append(inner);
    const [plain, debug] = await heard;
    expect(plain!.details).to.equal(false);
    expect(plain!.text)
      .to.match(subject.alone?.failed ?? /cannot be shown/)
      .and.not.to.match(/kind|JSON|undefined/);
    expect(debug!.details).to.equal(true);
  });

  it('says nothing of a stranger where the document is only partly good, and shows the rest', async () => {
    const element = await show(subject, { ...good(), nonsense: 1 });
    await waitUntil(() => element.problems.length, 'has looked at it');
    expect(words(element)).to.include('Anna');
    expect(element.problems[0]).to.include({ code: 'unknown-field', path: 'nonsense' });
    expect(element.shadowRoot!.querySelector('[part~=error]')).to.equal(null);
  });

  it('can be defined twice in one page', async function () {
    this.timeout(30_000);
    const twice = await frame(
      page(`<${tag} id="a"></${tag}><script type="module">import '${subject.entry}'; import '${subject.entry}?again';</script>`),
    );
    const element = await twice.until((document) => document.querySelector<TestedElement>('#a:defined'), 20_000);
    element.data = good();
    await waitUntil(() => words(element).includes('Anna'), 'shows its name', { timeout: 15_000 });
    expect(twice.errors).to.deep.equal([]);
    twice.remove();
  });
}
