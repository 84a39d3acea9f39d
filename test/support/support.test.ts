/** The helpers themselves: each must be able to fail. */
import {
  axe,
  expect,
  fixture,
  frame,
  hostile,
  html,
  noConsole,
  otherOrigin,
  page,
  ran,
  recordConsole,
  requestsOf,
  violations,
} from './index.js';

const failing = async (work: () => Promise<unknown>) => {
  try {
    await work();
  } catch (error) {
    return String(error);
  }
  throw new Error('should have failed');
};

describe('test support', () => {
  it('axe finds a violation inside a shadow root and names the place', async () => {
    const host = await fixture<HTMLDivElement>(html`<div></div>`);
    const image = document.createElement('img');
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    host.attachShadow({ mode: 'open' }).append(image);
    expect((await violations(host)).map(({ id }) => id)).to.deep.equal(['image-alt']);
    expect(await failing(() => axe(host)))
      .to.include('image-alt')
      .and.to.include('>>> img');
    image.alt = '';
    await axe(host);
  });

  it('axe copes with two checks at once', async () => {
    const host = await fixture<HTMLDivElement>(html`<div><p>Text</p></div>`);
    await Promise.all([axe(host), axe(host)]);
  });

  it('noConsole fails on a line in the console, and on a rejection that nobody caught', async () => {
    expect(await failing(() => noConsole(() => console.log('hello')))).to.include('log: hello');
    expect(await noConsole(() => 1)).to.equal(1);
    const record = recordConsole();
    console.warn('<bob-x>:', 'no');
    record.stop();
    expect(record.lines).to.deep.equal(['warn: <bob-x>: no']);
  });

  it('requestsOf sees fetch and images, each with its absolute address', async () => {
    const { urls } = await requestsOf(async () => {
      await fetch('/package.json?one');
      await fetch('/package.json?one');
      const image = new Image();
      image.src = '/LICENSE?two';
      await new Promise((resolve) => (image.onerror = resolve));
    });
    expect(urls).to.deep.equal([
      `${location.origin}/package.json?one`,
      `${location.origin}/package.json?one`,
      `${location.origin}/LICENSE?two`,
    ]);
    expect((await requestsOf(() => 1)).urls).to.deep.equal([]);
  });

  it('a page of the test server carries its policy', async () => {
    const open = await frame(page('<p id="a">Hej</p><script>document.title = "ran"</script>'));
    expect(open.document.title).to.equal('ran');
    const strict = await frame(page('<p id="a">Hej</p><script>document.title = "ran"</script>', { csp: "script-src 'none'", lang: 'da' }));
    expect(strict.document.title).to.equal('Test');
    expect(strict.document.documentElement.lang).to.equal('da');
    expect((await strict.until((document) => document.querySelector('#a'))).textContent).to.equal('Hej');
    open.remove();
    strict.remove();
  });

  it('the test server fails, tampers, delays and counts as told', async () => {
    const key = String(Math.random());
    const url = `/package.json?__key=${key}&__status=503&__first=2`;
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await fetch(url)).status);
    expect(statuses).to.deep.equal([503, 503, 200]);
    expect(await (await fetch(`/__hits?key=${key}`)).json()).to.equal(3);
    expect(await (await fetch('/LICENSE?__tamper=1')).text()).to.match(/tampered/);
    expect(await failing(() => fetch('/LICENSE?__drop=1'))).to.include('TypeError');
    const start = performance.now();
    await fetch('/LICENSE?__delay=120');
    expect(performance.now() - start).to.be.greaterThan(110);
  });

  it('another origin is served, with and without CORS', async () => {
    expect((await fetch(otherOrigin('/LICENSE?__cors=*'))).status).to.equal(200);
    expect(await failing(() => fetch(otherOrigin('/LICENSE')))).to.include('TypeError');
  });

  it('ran tells whether a hostile string has run', async () => {
    const count = ran();
    const host = await fixture<HTMLDivElement>(html`<div></div>`);
    host.innerHTML = hostile.find((text) => text.startsWith('<img src=x onerror'))!;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(count()).to.equal(1);
  });
});

describe('the clock of the tests', () => {
  const day = (date: Date) => date.toISOString().slice(0, 10);

  it('begins when the settings say, in the page and in its frames, and goes on by itself', async () => {
    const begun = Date.parse(testSettings.now);
    expect(Date.now() - begun).to.be.within(0, 30 * 60_000);
    expect(+new Date() - begun).to.be.within(0, 30 * 60_000);
    expect(Date()).to.equal(String(new Date()));
    const before = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(Date.now() - before).to.be.within(50, 60_000);
    const inner = await frame(page('<p></p>'));
    expect(Math.abs(inner.window.Date.now() - Date.now())).to.be.below(60_000);
    inner.remove();
  });

  it('is a Date in all else', () => {
    const date = new Date(2024, 1, 29);
    expect(date).to.be.instanceOf(Date);
    expect(date.constructor).to.equal(Date);
    expect(day(new Date('2024-02-29T12:00Z'))).to.equal('2024-02-29');
    expect(Date.UTC(2024, 1, 29)).to.equal(Date.parse('2024-02-29'));
    class Own extends Date {}
    expect(new Own()).to.be.instanceOf(Own);
    expect(structuredClone(date)).to.deep.equal(date);
  });
});
