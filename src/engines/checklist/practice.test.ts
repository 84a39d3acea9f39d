/** Checklists: how they are read, and what their answers amount to. */
import { expect } from '@open-wc/testing';
import * as fc from '../../../test/support/properties.js';
import { longList, wholeList } from '../../../test/kit/checklists.js';
import { hostile } from '../../../test/support/hostile.js';
import { readChecklist } from '../../formats/index.js';
import {
  after,
  answerStates,
  answersCsv,
  answersFile,
  cleanAnswers,
  compare,
  decodeAll,
  encode,
  LEAST_FIRMS,
  planCalendar,
  planOf,
  progressOf,
  quantile,
  readAnswers,
  sizesOf,
  today,
  type Answer,
  type AnswerState,
  type Checklist,
  type TableWords,
} from './index.js';

const read = (json: unknown): Checklist => readChecklist(json).document!;
const list = read(wholeList('Safe'));
const long = read(longList(300));
const DAY = '2026-03-01';
const words: TableWords = {
  group: 'Gruppe',
  item: 'Punkt',
  answer: 'Svar',
  who: 'Hvem',
  by: 'Innen',
  note: 'Merknad',
  states: { done: 'Gjort', partly: 'Delvis', 'not-yet': 'Ikke ennå', 'not-applicable': 'Gjelder ikke' },
};
const given = (answers: Record<string, Answer | AnswerState>): Map<string, Answer> =>
  new Map(Object.entries(answers).map(([id, one]) => [id, typeof one === 'string' ? { state: one } : one]));
const plainTitle = ({ title }: { title: Checklist['title'] }) => (typeof title === 'string' ? title : title.en!);

const anyAnswer = fc.record(
  {
    state: fc.constantFrom(...answerStates),
    who: fc.oneof(fc.string(), fc.constantFrom(...hostile)),
    by: fc.constantFrom('2026-05-01', '2026-02-30', 'soon'),
    note: fc.oneof(fc.string(), fc.constantFrom(...hostile)),
  },
  { requiredKeys: [] },
);
const ids = long.groups!.flatMap(({ items = [] }) => items.map(({ id }) => id));
const anyAnswers = fc
  .array(fc.tuple(fc.constantFrom(...ids), anyAnswer), { maxLength: 60 })
  .map((entries) => cleanAnswers(Object.fromEntries(entries)));

describe('reading a checklist', () => {
  it('gives ids to what has none, and a number to a second one of the same id', () => {
    const { document, problems } = readChecklist({
      kind: 'checklist',
      title: { is: 'Er það öruggt?', en: 'Is it safe?' },
      groups: [
        { title: 'Gögn', items: ['Afrit', { id: 'lock', title: 'Lock' }] },
        { title: 'Gögn', items: [{ id: 'lock', title: 'Another' }, { title: '???' }] },
      ],
    });
    expect(document!.id).to.equal('er-thad-oruggt');
    expect(document!.groups!.map(({ id }) => id)).to.deep.equal(['gogn', 'gogn-2']);
    expect(document!.groups!.flatMap(({ items }) => items!.map(({ id }) => id))).to.deep.equal(['afrit', 'lock', 'lock-2', 'item']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['converted', 'same-name', 'duplicate-id']);
  });

  it('drops a wrong weight, effort, duration and size, and says what belongs there', () => {
    const item = { title: 'A', weight: 4, effort: 'weeks', repeat: 'when it rains', from: 0, to: 'many' };
    const { document, problems } = readChecklist({ kind: 'checklist', title: 'x', groups: [{ title: 'g', items: [item] }] });
    expect(document!.groups![0]!.items).to.deep.equal([{ title: 'A', id: 'a' }]);
    expect(problems.map(({ path }) => path.split('.').at(-1))).to.deep.equal(['weight', 'effort', 'repeat', 'from', 'to']);
    expect(problems[2]!.hint).to.include('P1Y');
  });

  it('has the id of a prototype for an id like any other', () => {
    const odd = read({ kind: 'checklist', title: 'x', groups: [{ title: 'g', items: [{ id: '__proto__', title: 'A' }] }] });
    const answers = cleanAnswers(JSON.parse('{"__proto__": {"state": "done"}, "constructor": {"state": "partly"}}'));
    expect(progressOf(odd, answers, 1, DAY)).to.include({ done: 1, complete: true });
    expect(({} as { state?: string }).state).to.equal(undefined);
  });
});

describe('how far a firm is', () => {
  it('counts by weight; what is partly done half; what does not apply not at all', () => {
    // one person: copy 3, restore 2, lock 1
    const progress = progressOf(list, given({ copy: 'done', restore: 'partly', lock: 'not-applicable' }), 1, DAY);
    expect(progress).to.include({ total: 2, done: 1, partly: 1, notApplicable: 1, open: 0, complete: false });
    expect(progress.share).to.equal(4 / 5);
    expect(progress.groups.map(({ id, total, share }) => [id, total, share])).to.deep.equal([
      ['data', 2, 0.8],
      ['doors', 0, 0],
    ]);
  });

  it('has the items of the size of the firm only', () => {
    expect(sizesOf(list)).to.deep.equal([1, 2, 11]);
    expect([1, 2, 11].map((staff) => progressOf(list, new Map(), staff, DAY).total)).to.deep.equal([3, 5, 5]);
    expect(sizesOf(long)).to.deep.equal([1]);
  });

  it('is complete when all that applies is done, and not where nothing applies', () => {
    expect(progressOf(list, given({ copy: 'done', restore: 'done', lock: 'not-applicable' }), 1, DAY).complete).to.equal(true);
    const none = given({ copy: 'not-applicable', restore: 'not-applicable', lock: 'not-applicable' });
    expect(progressOf(list, none, 1, DAY)).to.include({ complete: false, share: 0 });
  });

  it('brings back what is to be repeated, on the day and not before', () => {
    const answers = given({ copy: { state: 'done', on: '2025-03-01' } });
    expect(progressOf(list, answers, 1, '2026-02-28')).to.include({ done: 1, again: 0 });
    expect(progressOf(list, answers, 1, '2026-03-01')).to.include({ done: 0, again: 1 });
  });

  it('knows the calendar', () => {
    expect(after('2024-02-29', 'P1Y')).to.equal('2025-02-28');
    expect(after('2026-01-31', 'P1M')).to.equal('2026-02-28');
    expect(after('2026-12-31', 'P2W')).to.equal('2027-01-14');
    for (const none of ['P', 'P0D', 'PT1H', 'x', 'P1Y2X']) expect(after('2026-01-01', none)).to.equal(undefined);
    expect(after('9999-12-31', 'P999Y')).to.equal(undefined);
    expect(today(new Date(2026, 0, 5, 23, 59))).to.equal('2026-01-05');
  });
});

describe('the plan', () => {
  const plan = (answers: Record<string, Answer | AnswerState>, staff = 1) => planOf(list, given(answers), staff, DAY);

  it('puts first what presses, by its day; then what is worth most for its work, with the reasons', () => {
    const { steps, open } = plan(
      {
        copy: { state: 'done', on: '2025-01-15' },
        restore: 'not-yet',
        list: { state: 'not-yet', by: '2026-03-10' },
        lock: { state: 'partly', by: '2026-12-01' },
        guests: 'not-yet',
      },
      2,
    );
    expect(steps.map(({ item }) => item.id)).to.deep.equal(['copy', 'list', 'restore', 'lock', 'guests']);
    expect(steps.map(({ reasons }) => reasons)).to.deep.equal([
      ['again', 'matters-most', 'takes-hours'],
      ['soon', 'matters', 'takes-days'],
      ['matters', 'takes-minutes'],
      ['begun', 'takes-minutes'],
      [],
    ]);
    expect(open).to.equal(0);
  });

  it('plans for nothing that has no answer, is done or does not apply, and tells what comes back', () => {
    const { steps, later, open } = plan({ copy: { state: 'done', on: '2026-01-15' }, restore: { state: 'done', on: '2026-01-15' } });
    expect(steps).to.deep.equal([]);
    expect(later.map(({ item, due }) => [item.id, due])).to.deep.equal([
      ['restore', '2026-07-15'],
      ['copy', '2027-01-15'],
    ]);
    expect(open).to.equal(1);
  });

  it('goes to a calendar: whole days, repeats, reminders; what is late stands today; no line is too long or broken out of', () => {
    const found = plan({
      copy: { state: 'done', on: '2026-01-15' },
      restore: { state: 'not-yet', by: '2020-01-01', note: 'x'.repeat(300) },
      lock: 'not-yet',
    });
    const ics = planCalendar(found, {
      id: 'a b',
      title: ({ item }) => `Do; ${item.id},\r\nBEGIN:VEVENT`,
      text: ({ answer }) => answer.note ?? '',
      now: new Date('2026-03-01T10:00:00Z'),
    });
    const lines = ics.split('\r\n');
    const unfolded = ics.replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).to.have.lengthOf(2);
    expect(unfolded.filter((line) => /^(UID|DTSTART|DTEND|RRULE|SUMMARY)/.test(line))).to.deep.equal([
      'UID:a_wb.restore@bob-checklist',
      'DTSTART;VALUE=DATE:20260301',
      'DTEND;VALUE=DATE:20260302',
      'RRULE:FREQ=MONTHLY;INTERVAL=6',
      'SUMMARY:Do\\; restore\\,\\nBEGIN:VEVENT',
      'UID:a_wb.copy@bob-checklist',
      'DTSTART;VALUE=DATE:20270115',
      'DTEND;VALUE=DATE:20270116',
      'RRULE:FREQ=YEARLY;INTERVAL=1',
      'SUMMARY:Do\\; copy\\,\\nBEGIN:VEVENT',
    ]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75);
    expect(lines.at(-1)).to.equal('');
  });
});

describe('the code', () => {
  const states = (answers: ReadonlyMap<string, Answer>) => Object.fromEntries([...answers].map(([id, { state }]) => [id, state]));

  it('comes back as it went, for any answers to three hundred items', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 1e6 }), (answers, staff) => {
        const { codes, trouble } = decodeAll(long, encode(long, answers, staff, DAY));
        expect(trouble).to.deep.equal([]);
        const [code] = codes;
        expect(code).to.include({ staff, day: DAY, unknown: 0 });
        expect(states(code!.answers)).to.deep.equal(states(new Map([...answers].filter(([, { state }]) => state))));
      }),
      { numRuns: 60 },
    );
  });

  const answers = given({ copy: 'done', restore: 'not-yet', lock: 'partly', guests: 'not-applicable' });
  const code = encode(list, answers, 2, DAY);

  it('is short, of letters and digits', () => {
    expect(code).to.match(/^BC1[\dA-Za-z]{32}$/);
  });

  it('is found in whatever a mail, a chat or an address makes of it', () => {
    for (const text of [
      `  ${code}\n`,
      `> ${code.slice(0, 9)}\r\n> ${code.slice(9)}`,
      `Hi,\nour code is “${code}”. Thanks, Anna`,
      `https://example.org/compare#${code}`,
      code.split('').join('\u00ad'),
      `${code.slice(0, 12)} ${code.slice(12, 20)}\u200b${code.slice(20)}.`,
      `BC1 is how they begin: ${code}`,
    ])
      expect(decodeAll(list, text).codes[0]?.answers.size, text).to.equal(4);
  });

  it('is refused when a letter is missing, changed or doubled', () => {
    for (let at = 3; at < code.length; at++) {
      const other = code[at] === 'a' ? 'b' : 'a';
      for (const bad of [
        code.slice(0, at) + code.slice(at + 1),
        code.slice(0, at) + other + code.slice(at + 1),
        code.slice(0, at) + code[at] + code.slice(at),
      ])
        if (!bad.startsWith(code)) expect(decodeAll(list, bad), bad).to.deep.equal({ codes: [], trouble: ['broken-code'], twice: 0 });
    }
    expect(decodeAll(list, 'no code here').trouble).to.deep.equal(['no-code']);
    expect(decodeAll(long, code)).to.deep.equal({ codes: [], trouble: ['other-checklist'], twice: 0 });
  });

  it('is the same after the checklist was turned round, reworded and added to; what it has no more is counted', () => {
    const json = wholeList('Newly called') as { groups: { items: { id: string; title: string }[] }[] };
    const [data, doors] = json.groups as [{ items: { id: string; title: string }[] }, { items: { id: string; title: string }[] }];
    data.items.reverse().forEach((item) => (item.title = `New ${item.id}`));
    data.items.push({ id: 'more', title: 'One more' });
    doors.items.shift();
    json.groups.reverse();
    const found = decodeAll(read(json), code).codes[0]!;
    expect(states(found.answers)).to.deep.equal({ copy: 'done', restore: 'not-yet', guests: 'not-applicable' });
    expect(found.unknown).to.equal(1);
  });

  it('takes nothing wrong out of any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostile)), (text) => decodeAll(list, `BC1${text}`).codes.length === 0));
  });
});

describe('answers in and out', () => {
  const answers = cleanAnswers({
    copy: { state: 'done', on: '2026-01-15', who: '=cmd()', note: 'two\nlines; "quoted"' },
    lock: { state: 'partly', by: '2026-05-01' },
    old: { state: 'not-yet', title: 'An item of before' },
  });

  it('come back from a file as they were', () => {
    fc.assert(
      fc.property(anyAnswers, (some) => {
        const file = JSON.stringify(answersFile(long, some, 5, DAY));
        expect(readAnswers(long, file, words, DAY)).to.deep.include({ answers: some, staff: 5 });
      }),
      { numRuns: 40 },
    );
  });

  it('come back from a table, also as Excel saves it, with what was changed in it; no cell is a formula', () => {
    const csv = answersCsv(list, answers, words, plainTitle);
    expect(csv).to.match(/^\ufeffGruppe;Punkt;Svar;/);
    expect(csv).to.include(`;'=cmd();`);
    expect(csv).to.include('An item of before');
    const back = (text: string) => (readAnswers(list, text, words, DAY) as { answers: Map<string, Answer> }).answers;
    expect(Object.fromEntries(back(csv))).to.deep.equal({
      copy: { state: 'done', on: '2026-01-15', who: '=cmd()', note: 'two lines; "quoted"' },
      lock: { state: 'partly', by: '2026-05-01' },
      old: { state: 'not-yet' },
    });
    const changed = csv.replace('Delvis', 'gjort');
    expect(back(changed).get('lock')).to.deep.equal({ state: 'done', on: DAY, by: '2026-05-01' });
    const tabs = answersCsv(list, given({ lock: 'done' }), words, plainTitle).replaceAll(';', '\t');
    expect(back(tabs).get('lock')!.state).to.equal('done');
    expect(back(csv.replace('Gjort', '')).get('copy')?.state).to.equal(undefined);
  });

  it('come back from a table that was saved in another language, or with words of an older version', () => {
    const english: TableWords = {
      ...{ group: 'Group', item: 'Item', answer: 'Answer', who: 'Who will do it', by: 'Due date', note: 'Note' },
      states: { done: 'Done', partly: 'Partly', 'not-yet': 'Not yet', 'not-applicable': 'Does not apply' },
    };
    const given = new Map<string, Answer>([['lock', { state: 'partly', who: 'Anna', by: '2026-05-01', note: 'ask' }]]);
    const csv = answersCsv(list, given, words, plainTitle);
    const back = (text: string) => (readAnswers(list, text, english, DAY) as { answers: Map<string, Answer> }).answers.get('lock');
    expect(back(csv)).to.deep.equal({ state: 'partly', who: 'Anna', by: '2026-05-01', note: 'ask' });
    // Columns that were moved are not guessed.
    const moved = csv.replace(/^(.*)$/gm, 'x;$1');
    expect(back(moved)).to.deep.equal({ state: 'partly' });
  });

  it('are refused with a word for why, and nothing is thrown, whatever is given', () => {
    const trouble = (text: string) => (readAnswers(list, text, words, DAY) as { trouble?: string }).trouble;
    expect(trouble('{"kind":"book"}')).to.equal('not-readable');
    expect(trouble('{"kind":"checklist-answers"')).to.equal('not-readable');
    expect(trouble(JSON.stringify(answersFile(long, answers, 1, DAY)))).to.equal('other-checklist');
    expect(trouble('')).to.equal('no-code');
    expect(trouble('Name;City\nAnna;Nuuk')).to.equal('not-readable');
    const one = encode(list, answers, 1, DAY);
    const two = encode(list, new Map(), 1, DAY);
    expect(trouble(`${one} ${two}`)).to.equal('many-codes');
    expect(trouble(one.slice(0, -1))).to.equal('broken-code');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...hostile), fc.json()), (text) => typeof trouble(text) === 'string'));
    fc.assert(fc.property(fc.anything(), (value) => cleanAnswers(value) instanceof Map));
  });
});

describe('the comparison of firms', () => {
  it('has the median and the middle half by group, each firm by what applies to it', () => {
    const codes = [
      encode(list, given({ copy: 'done', restore: 'done', lock: 'done' }), 1, DAY),
      encode(list, given({ copy: 'done', restore: 'not-yet', lock: 'not-applicable' }), 1, DAY),
      encode(list, given({ copy: 'not-yet' }), 1, DAY),
    ];
    const found = decodeAll(list, codes.concat(codes[0]!).join('\n'));
    expect(found.codes).to.have.lengthOf(LEAST_FIRMS);
    expect(found.twice).to.equal(1);
    const { firms, whole, groups, items } = compare(list, found.codes);
    expect(firms).to.equal(3);
    expect(whole).to.deep.equal({ median: 0.6, low: 0.3, high: 0.8 });
    expect(groups.map(({ id, firms, median }) => [id, firms, median])).to.deep.equal([
      ['data', 3, 0.6],
      ['doors', 2, 0.5],
    ]);
    expect(items.map(({ id }) => id)).to.deep.equal(['restore', 'copy', 'lock']);
    expect(items[0]!.counts).to.deep.equal({ done: 1, partly: 0, 'not-yet': 1, 'not-applicable': 0, open: 1 });
  });

  it('knows the quantiles', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).to.equal(2.5);
    expect(quantile([7], 0.25)).to.equal(7);
    expect(quantile([], 0.5)).to.equal(0);
  });
});
