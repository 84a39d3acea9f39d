/** Hostile figures never throw, never run script, never ask anybody, never show raw code: as charts and as a report, with all of it open, and from tables. */
import { checkHarmless } from '../../../test/kit/harmless.js';
import { hostileDocument, TURNS } from '../../../test/kit/hostile-documents.js';
import { expect, HOSTILE, HOSTILE_URLS, ran, recordConsole, waitUntil } from '../../../test/support/index.js';
import { board } from '../../formats/board/board.js';
import { book } from '../../formats/book/book.js';
import { events } from '../../formats/events/events.js';
import { figures } from '../../formats/figures/figures.js';
import './define.js';
import type { BobFigures } from './figures.js';

/** Our own list of contents. */
const OWN = '.contents a';

type Records = Record<string, Record<string, unknown>[]>;

/** Tags are taken out of plain texts; what has nothing else is left out. */
const texts = HOSTILE.scripts.map((text) => `${text} a`);
const address = (data: unknown): string => URL.createObjectURL(new Blob([typeof data === 'string' ? data : JSON.stringify(data)]));
const of = (kind: string, shape: typeof figures, turn: number): object =>
  hostileDocument({ kind, shape, turn, rest: 'good', name: 'West' });

/** With hostile texts in each place that is drawn, of a year that is shown. */
function hostileFigures(turn: number): object {
  const data = of('figures', figures, turn) as Records;
  const values = [
    { period: '2025', value: 1, note: texts[turn % texts.length] },
    { period: '2026', value: 2 },
  ];
  return {
    ...data,
    indicators: [
      ...(data.indicators ?? []),
      ...texts.map((text, at) => ({ name: text, unit: text, group: text, source: text, method: text, url: HOSTILE_URLS[at % HOSTILE_URLS.length], values })), // prettier-ignore
    ],
    visibility: [
      ...(data.visibility ?? []),
      ...texts.map((text, at) => ({ title: text, by: text, date: '2026', url: HOSTILE_URLS[at % HOSTILE_URLS.length] })),
    ],
    years: [{ year: 2026, text: texts.join('\n\n'), outlook: HOSTILE.markdown.join('\n\n') }],
  };
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** A table of figures, and one of a log, with a hostile text in each cell. */
const figureTable = ['Figure,Unit,2025,2026,Source,Link', ...texts.map((text) => [text, text, '1', text, text, 'javascript:__ran()'].map(cell).join())]; // prettier-ignore
const logTable = ['Date,Type,Title,By,Link', ...texts.map((text) => [text, text, text, text, 'javascript:__ran()'].map(cell).join())];

function checkShown(element: BobFigures): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  checkHarmless(element, OWN);
  for (const { href } of element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href]'))
    expect(href).to.match(/^(https?:|mailto:|tel:)/);
  const words = element.shadowRoot!.querySelector('.figures')!.textContent;
  expect(/.{0,60}(?:\[object |\bInfinity\b|Invalid Date).{0,60}/.exec(words)?.[0]).to.equal(undefined);
}

describe('hostile figures', () => {
  const turns = Array.from({ length: 6 }, (_, at) => Math.round((at * TURNS) / 6));
  let element: BobFigures;
  let runs: () => number;
  let record: ReturnType<typeof recordConsole>;

  beforeEach(() => {
    runs = ran();
    record = recordConsole();
    element = document.createElement('bob-figures');
    document.body.append(element);
  });

  afterEach(() => {
    element.remove();
    record.stop();
    expect(record.lines.filter((line) => !line.startsWith('warn: <bob-figures>'))).to.deep.equal([]);
    expect(runs()).to.equal(0);
  });

  async function show(give: () => void): Promise<void> {
    const before = element.document;
    give();
    await waitUntil(() => element.document !== before && element.document, 'is read', { timeout: 10_000 });
    await element.updateComplete;
  }

  it('do no harm as charts, whatever stands in each field', async function () {
    this.timeout(60_000);
    for (const turn of turns) {
      await show(() => (element.data = hostileFigures(turn)));
      expect(element.shadowRoot!.querySelectorAll('[part~=figure]').length).to.be.at.least(texts.length);
      checkShown(element);
      expect(await element.export('csv')).to.include(' a');
      // `="1e999"` is how a sheet is told that this is a text
      expect(await element.export('csv')).not.to.match(/(?:^|[;\r\n])(?:@|"?=(?!""[^"]*"))/);
    }
  });

  it('do no harm as a report, with files of members, events, notices and a book as hostile', async function () {
    this.timeout(60_000);
    element.view = 'report';
    for (const turn of turns) {
      const members = texts.map((text) => ({ name: text, joined: '2026', location: { city: text }, role: text }));
      const meetings = texts.map((text, at) => ({ id: text, name: text, start: `2026-03-0${(at % 9) + 1}`, place: { name: text } }));
      const solved = texts.map((text) => ({ id: text, kind: 'need', title: text, by: text, to: '2026-08-01', done: true }));
      element.cluster = address({ kind: 'cluster', version: 1, name: texts[0], members });
      element.events = address({ ...of('events', events as never, turn), timeZone: 'UTC', events: meetings });
      element.board = address({ ...of('board', board as never, turn), notices: solved });
      element.book = address(of('book', book as never, turn));
      await show(() => (element.data = hostileFigures(turn)));
      await waitUntil(() => element.shadowRoot!.querySelector('.part-notices'), 'is drawn', { timeout: 10_000 });
      expect(element.shadowRoot!.querySelectorAll('.part-members li').length).to.be.at.least(texts.length);
      checkShown(element);
    }
  });

  it('do no harm from tables', async () => {
    element.visibility = address(logTable.join('\r\n'));
    await show(() => (element.src = address(figureTable.join('\r\n'))));
    expect(element.shadowRoot!.querySelectorAll('[part~=entry]')).to.have.length(texts.length);
    checkShown(element);
  });
});
