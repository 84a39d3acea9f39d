/** The tables that stand in where a browser knows no Icelandic or Greenlandic, beside the CLDR data of Node. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

async function table(language) {
  const file = join(import.meta.dirname, `../../src/kit/intl/${language}.ts`);
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions: { target: 'ES2022', module: 'ESNext' } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)).default;
}

const known = (language) => ({
  skip: Intl.DateTimeFormat.supportedLocalesOf(language).length ? false : `this Node does not know ${language}`,
});
const date = (language, options, month = 1, day = 5) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, day)));
const months = Array.from({ length: 12 }, (_, index) => index + 1);
// 5 January 2026 was a Monday
const week = (language, weekday) => Array.from({ length: 7 }, (_, index) => date(language, { weekday }, 1, 5 + index));
const long = { day: 'numeric', month: 'long' };

for (const language of ['is', 'kl']) {
  test(`${language}: dates and days of the week are those of CLDR`, known(language), async () => {
    const own = await table(language);
    for (const month of months) {
      assert.equal(own.day(5, month, 2026), date(language, { ...long, year: 'numeric' }, month));
      assert.equal(own.day(5, month), date(language, long, month));
    }
    assert.deepEqual(own.weekdays, { long: week(language, 'long'), short: week(language, 'short') });
  });
}

test('kl: a month that stands alone is in the nominative', known('kl'), async () => {
  const own = await table('kl');
  for (const month of months) assert.equal(own.month(month, 2026), `${date('kl', { month: 'long' }, month)} 2026`);
});

test('is: months, lists, near days and all names are those of CLDR', known('is'), async () => {
  const own = await table('is');
  for (const month of months) assert.equal(own.month(month, 2026), date('is', { month: 'long', year: 'numeric' }, month));
  assert.equal(['a, b', 'c'].join(own.and), new Intl.ListFormat('is').format(['a', 'b', 'c']));
  const relative = new Intl.RelativeTimeFormat('is', { numeric: 'auto' });
  assert.deepEqual(
    own.near,
    [-1, 0, 1].map((offset) => relative.format(offset, 'day')),
  );
  for (const [type, names] of [
    ['language', own.languages],
    ['region', own.regions],
  ]) {
    const cldr = new Intl.DisplayNames('is', { type });
    for (const [code, name] of Object.entries(names)) assert.equal(name, cldr.of(code), code);
  }
});

test('is: Dutch writes numbers, shares, sizes and times as Icelandic does', known('is'), () => {
  const say = (language) => [
    ...[
      {},
      { style: 'percent', maximumFractionDigits: 1 },
      { style: 'unit', unit: 'megabyte' },
      { style: 'unit', unit: 'kilobyte' },
    ].flatMap((options) => [0.125, -1234.5, 9999, 1e7].map((value) => new Intl.NumberFormat(language, options).format(value))),
    date(language, { timeStyle: 'short' }),
  ];
  assert.deepEqual(say('nl'), say('is'));
});

test('kl: Danish writes numbers and times as Greenlandic does', known('kl'), () => {
  const say = (language) => [
    ...[{}, { style: 'percent' }, { style: 'unit', unit: 'megabyte' }].flatMap((options) =>
      [0.125, -1234.5, 9999, 1e7].map((value) => new Intl.NumberFormat(language, options).format(value)),
    ),
    date(language, { timeStyle: 'short' }),
  ];
  assert.deepEqual(say('da'), say('kl'));
});
