import { expect, waitUntil } from '../../../test/support/index.js';
import './define.js';
import type { BobEvents } from './events.js';
import { sixty, small, whole } from './events.fixture.js';

/** The visitor's zone is given: no test depends on that of the machine. */
async function show(data: unknown, attributes: Record<string, string> = {}): Promise<BobEvents> {
  const element = document.createElement('bob-events');
  for (const [name, value] of Object.entries({ 'time-zone': 'Atlantic/Reykjavik', ...attributes })) element.setAttribute(name, value);
  if (typeof data === 'string') element.src = data;
  else element.data = data;
  document.body.append(element);
  await waitUntil(() => element.document, 'is read', { timeout: 10_000 });
  await element.updateComplete;
  return element;
}

const parts = (element: BobEvents): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=event]')];
const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const event = (element: BobEvents, id: string, date?: string): HTMLElement =>
  parts(element).find(({ dataset }) => dataset.id === id && (!date || dataset.date === date))!;
const button = (element: BobEvents, words: RegExp): HTMLElement =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => words.test(textOf(one)))!;

describe('<bob-events>', () => {
  afterEach(() => document.querySelectorAll('bob-events').forEach((one) => one.remove()));

  it('shows what is to come, in the order of time, each time of a series', async () => {
    const element = await show(whole('West'));
    const ids = ['meeting', 'course/2026-12-07T13:00', 'fund', 'course/2026-12-14T13:00', 'course/2026-12-21T13:00', 'fair', 'visit'];
    expect(element.results).to.deep.equal(ids);
    expect(parts(element).map(({ dataset }) => dataset.id)).to.deep.equal(ids.map((id) => id.replace(/\/.*/, '')));
    expect([...element.shadowRoot!.querySelectorAll('.month-name')].map(textOf)).to.deep.equal([
      'December 2026',
      'February 2027',
      'March 2027',
    ]);
  });

  it('shows a long calendar before all of it is read', async () => {
    await show(small('First: the lazy half is here then'));
    const many = Array.from({ length: 150 }, (_, at) => ({ id: `e${at}`, name: `Meeting ${at}`, start: '2026-12-03', end: '2026-12-03' }));
    const element = Object.assign(document.createElement('bob-events'), { data: { ...small('Long'), events: many } });
    document.body.append(element);
    await new Promise((frame) => requestAnimationFrame(frame));
    expect(parts(element)).to.have.length(12);
    expect(element.document).to.equal(null);
    await waitUntil(() => element.document, 'is read');
  });

  it('takes the filters that a framework has set before the class was there', async () => {
    const early = document.implementation.createHTMLDocument().createElement('bob-events');
    Object.assign(early, { data: whole('West'), filters: { type: ['fair'] } });
    document.body.append(early);
    await waitUntil(() => early.document, 'is read', { timeout: 10_000 });
    expect(early.results).to.deep.equal(['fair']);
  });

  it('does not keep a large file waiting for what leaves the network to small ones', async () => {
    const element = (await show(small('First'))) as unknown as { ahead(large: boolean): Promise<void> };
    const goesOn = element.ahead(true).then(() => 'goes on');
    expect(await Promise.race([goesOn, new Promise((go) => setTimeout(go, 300, 'waits'))])).to.equal('goes on');
  });

  it('keeps the place of filters, and of what opens below an event, until they are here', async () => {
    const element = await show(whole('West'));
    const row = event(element, 'meeting');
    const bar = element.shadowRoot!.querySelector<HTMLElement>('.bar')!;
    for (const width of [330, 900]) {
      element.style.inlineSize = `${width}px`;
      const [height, place] = [row.offsetHeight, bar.offsetHeight];
      const [bare, empty] = [row.cloneNode(true) as HTMLElement, bar.cloneNode() as HTMLElement];
      bare.querySelector('details')!.remove();
      row.after(bare);
      bar.after(empty);
      expect(bare.offsetHeight, `row, ${width} px`).to.be.closeTo(height, 2);
      expect(empty.offsetHeight, `filters, ${width} px`).to.be.closeTo(place, 2);
      bare.remove();
      empty.remove();
    }
    const plain = await show({ ...small('Plain'), events: ['a', 'b'].map((id) => ({ id, name: id, start: '2026-12-03' })) });
    plain.style.inlineSize = '330px';
    const only = plain.shadowRoot!.querySelector<HTMLElement>('.bar')!;
    expect(only.offsetHeight, 'nothing to choose from').to.be.closeTo(only.querySelector<HTMLElement>('.joined')!.offsetHeight, 2);
  });

  it('marks what is moved and cancelled', async () => {
    const element = await show(whole('West'));
    expect(event(element, 'course', '2026-12-14T13:00').dataset.status).to.equal('moved');
    expect(textOf(event(element, 'course', '2026-12-14T13:00'))).to.include('Moved from 14 December 2026');
    expect(textOf(event(element, 'course', '2026-12-21T13:00'))).to.include('Cancelled');
  });

  it('tells the time of the event, and the visitor’s where the clocks differ', async () => {
    const same = await show(whole('West'));
    expect(textOf(event(same, 'meeting').querySelector('.when'))).to.equal('Thursday 3 December 2026 17:00–19:00');
    expect(textOf(event(same, 'visit').querySelector('.when'))).to.include('10:00 (time zone: Oslo) Your time: 09:00');
    same.remove();
    const away = await show(whole('West'), { 'time-zone': 'Asia/Tokyo' });
    expect(textOf(event(away, 'meeting').querySelector('.when'))).to.include('17:00–19:00 (time zone: Reykjavik) Your time: 4 December 2026, 02:00–04:00'); // prettier-ignore
    expect(textOf(event(away, 'fair').querySelector('.when'))).to.not.include('Your time');
  });

  it('tells the days of what lasts for several once', async () => {
    const days = (id: string, start: string, end: string) => ({ id, name: id, start, end });
    const element = await show({ ...small('West'),  timeZone: 'Atlantic/Reykjavik', events: [days('fair', '2027-01-21', '2027-01-23'), days('trip', '2027-02-01T10:00', '2027-02-02T22:00'), days('day', '2027-03-01', '2027-03-01')] }); // prettier-ignore
    // some engines put no spaces around the dash
    const when = (): string[] => parts(element).map((one) => textOf(one.querySelector('.when')).replace('21–23', '21 – 23'));
    expect(when()).to.deep.equal(['21 – 23 January 2027', '1 February 2027, 10:00 – 2 February 2027, 22:00', 'Monday 1 March 2027']);
    expect(parts(element).map((one) => !!one.querySelector('.date'))).to.deep.equal([false, false, true]);
    element.view = 'next';
    await element.updateComplete;
    expect(textOf(parts(element)[0])).to.match(/fair 21 ?– ?23 January 2027$/);
  });

  it('counts down to deadlines, and tells share and amount of grants', async () => {
    const element = await show(whole('West'));
    const fund = textOf(event(element, 'fund'));
    expect(fund).to.include('13 days left');
    expect(fund).to.include('Pays 50% of the cost · up to 2,000,000 ISK · Development Fund');
  });

  it('filters by kind and place, and says how many are found', async () => {
    const element = await show(whole('West'));
    const [type] = element.shadowRoot!.querySelectorAll<HTMLSelectElement>('[part=filter]');
    type!.value = 'course';
    type!.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.filters).to.deep.equal({ type: ['course'] });
    expect(parts(element)).to.have.length(3);
    await waitUntil(() => textOf(element.shadowRoot!.querySelector('[role=status].found')) === '3 events found');
    element.filters = { type: ['course'], place: ['Harpa'] };
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.none'))).to.equal('No events found.');
    [...element.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Show all events')!.click();
    await waitUntil(() => textOf(element.shadowRoot!.querySelector('.found')) === '7 events found');
    expect(element.results).to.have.length(7);
    dispatchEvent(new Event('beforeprint'));
    expect(textOf(element.shadowRoot!.querySelector('.calendar'))).to.match(/Sign up example\.org|Read more example\.org/);
    dispatchEvent(new Event('afterprint'));
  });

  it('shows sixty a page at a time, and goes on at the first new one', async () => {
    const element = await show(sixty());
    expect(parts(element)).to.have.length(12);
    button(element, /^Show 12 more/).click();
    await element.updateComplete;
    expect(parts(element)).to.have.length(24);
    await waitUntil(() => element.shadowRoot!.activeElement?.closest('[data-id]')?.getAttribute('data-id') === 'e12');
  });

  it('shows earlier ones when it is asked to', async () => {
    const element = await show(whole('West'));
    button(element, /^Show earlier/).click();
    await element.updateComplete;
    expect(element.results).to.deep.equal(['past']);
  });

  it('shows a month as a table, and others', async () => {
    const element = await show(whole('West'), { view: 'month' });
    const { shadowRoot } = element;
    expect(textOf(shadowRoot!.querySelector('.turn strong'))).to.equal('November 2026');
    shadowRoot!.querySelector<HTMLElement>('.turn button:last-child')!.click();
    await element.updateComplete;
    expect(textOf(shadowRoot!.querySelector('.turn strong'))).to.equal('December 2026');
    expect(parts(element).map(({ dataset }) => dataset.id)).to.deep.equal(['meeting', 'course', 'fund', 'course', 'course']);
    expect(shadowRoot!.querySelectorAll('tbody tr')).to.have.length(5);
    const days = [...shadowRoot!.querySelectorAll('.filled .whole')].map(textOf);
    expect(days[0]).to.equal('Thursday 3 December 2026');
    element.lang = 'lt';
    await waitUntil(() => textOf(shadowRoot!.querySelector('.filled .whole')) === 'ketvirtadienis 2026 m. gruodžio 3 d.');
  });

  it('leads from a month to all that is said of an event, also of one that is over or on a later page', async () => {
    const day = (at: number): string => `2026-11-${String(at).padStart(2, '0')}`;
    const data = { ...small('West'), events: Array.from({ length: 30 }, (_, at) => ({ id: `e${at + 1}`, name: `Event ${at + 1}`, start: day(at + 1), text: 'Hello' })) }; // prettier-ignore
    const element = await show(data, { view: 'month' });
    for (const id of ['e30', 'e2']) {
      event(element, id).querySelector('button')!.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.closest('[data-id]')?.getAttribute('data-id') === id, id);
      expect(event(element, id).querySelector('details')!.open).to.equal(true);
      button(element, /^Month/).click();
      await waitUntil(() => element.shadowRoot!.querySelector('.month'));
    }
  });

  it('is one line with the view next', async () => {
    const element = await show(whole('West'), { view: 'next' });
    expect(textOf(element.shadowRoot!.querySelector('.next'))).to.equal(
      'West Winter meeting Thursday 3 December 2026 17:00–19:00 Settlement Centre',
    );
  });

  it('has words for nothing at all', async () => {
    const element = await show({ ...whole('West'), events: [] });
    expect(textOf(element.shadowRoot!.querySelector('.none'))).to.equal('Nothing is planned at the moment.');
    element.view = 'next';
    await element.updateComplete;
    expect(textOf(element.shadowRoot!.querySelector('.next'))).to.equal('West Nothing is planned at the moment.');
  });

  it('gives its events as a calendar file', async () => {
    const element = await show(whole('West'));
    const file = await element.export('ics');
    expect(file.match(/^UID:.*/gm)?.map((line) => line.trim())).to.include('UID:meeting@west.bob-events');
    expect(file).to.include('DTSTART:20261203T170000Z');
    element.filters = { type: ['fair'] };
    expect((await element.export()).match(/BEGIN:VEVENT/g)).to.have.length(1);
  });

  it('reads a calendar file and a table, whatever their names', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Theirs\r\nBEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20261203T170000Z\r\nSUMMARY:Winter meeting\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n'; // prettier-ignore
    const one = await show(URL.createObjectURL(new Blob([ics])));
    expect(textOf(one.shadowRoot!.querySelector('[part=name]'))).to.equal('Theirs');
    expect(one.results).to.deep.equal(['a@b']);
    one.remove();
    const other = await show(URL.createObjectURL(new Blob(['Navn;Dato;Kl\nMøte;3.12.2026;17.00\n'])));
    expect(other.document?.events?.map(({ start }) => start)).to.deep.equal(['2026-12-03T17:00']);
  });

  it('reports a series without an end', async () => {
    const element = await show({ ...small('West'), events: [{ name: 'Coffee', start: '2026-12-03T09:00', rrule: 'FREQ=WEEKLY' }] });
    expect(element.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['endless events[0].rrule']);
    expect(element.results.length).to.be.within(100, 106);
  });

  it('tells search engines of events, not of deadlines', async () => {
    await show(whole('West'));
    const said = [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent).join('');
    expect(said).to.include('"startDate":"2026-12-03T17:00+00:00"').and.include('EventCancelled').and.not.include('Development Fund');
  });

  it('leads from an organiser to the directory', async () => {
    const element = await show(whole('West'), { directory: '/members?west.member=' });
    event(element, 'meeting').querySelector('summary')!.click();
    await waitUntil(() => event(element, 'meeting').querySelector('dd a'));
    const link = event(element, 'meeting').querySelector<HTMLAnchorElement>('dd a[href*="west.member"]');
    expect(link?.href).to.equal(`${location.origin}/members?west.member=settlement-centre`);
    element.data = { ...small('West'), events: [{ id: 'half', name: 'Half', start: '2027-01-21', member: 'a\ud83db/c' }] };
    await element.updateComplete;
    event(element, 'half').querySelector('summary')!.click();
    await waitUntil(() => event(element, 'half').querySelector('dd a'));
    expect(event(element, 'half').querySelector('dd a')!.getAttribute('href')).to.match(/\/members\?west\.member=ab%2Fc$/);
    // a marked link may say it, whose author must not run script
    element.directory = 'javascript:alert(1)//';
    await element.updateComplete;
    expect(event(element, 'half').querySelector('dd a')).to.equal(null);
  });
});
