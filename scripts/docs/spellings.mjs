/**
 * The page `stories/docs/spellings.md`: every heading, word and spelling that the readers know, from the lists in the source.
 *
 *     node scripts/docs/spellings.mjs           writes it: to commit
 *     node scripts/docs/spellings.mjs --check   fails where it is not as the source says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const file = path.join(root, 'stories/docs/spellings.md');

/** The lists of words in the source. */
async function lists() {
  const entry = path.join(root, 'spellings.virtual.js');
  const files = [
    'engines/csv/synonyms.ts',
    'schema/calendar/words.ts',
    'schema/calendar/weekdays.ts',
    'schema/answers.ts',
    'formats/book/hours/words.ts',
  ];
  const code = files.map((from) => `export * from ${JSON.stringify(path.join(root, 'src', from))};`).join('\n');
  const [{ output }] = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [{ name: 'spellings', resolveId: (id) => (id === entry ? id : undefined), load: (id) => (id === entry ? code : undefined) }],
    build: { write: false, minify: false, lib: { entry, fileName: 'spellings', formats: ['es'] } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const cell = (text) => text.replaceAll('|', '\\|');
/** Words as code: they are what others write, in whatever language. */
const coded = (words) => words.map((word) => `\`${word.trim()}\``).join(', ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const languages = {
  en: 'English',
  nb: 'Norwegian',
  da: 'Danish',
  is: 'Icelandic',
  kl: 'Greenlandic',
  et: 'Estonian',
  lv: 'Latvian',
  lt: 'Lithuanian',
};
const parts = {
  given: 'first name of a person',
  family: 'last name of a person',
  firm: 'name of the firm, where “name” is a person’s',
  postal: 'postal code and town',
};

/** The page. */
export async function page() {
  const { headings, further, headingLanguages, roles, months, weekdays, groups, yes, no, closed, hoursWords } = await lists();
  const byLanguage = (entries) =>
    table(
      ['Field', ...headingLanguages.map((code) => languages[code])],
      Object.entries(entries).map(([field, words]) => [`\`${field}\``, ...words.split('|').map((list) => coded(list.split(',')))]),
    );
  return `# Words that are understood

<!-- Written by scripts/docs/spellings.mjs. -->

Accents, capitals, spaces and signs make no difference. What stands in brackets or behind a colon is passed over (\`Navn (påkrevd)\`), and a language may follow
(\`Lýsing (enska)\`, \`description@en\`). Words may be joined (\`Bedriftsepost\`), have a register’s prefix (\`ja_pavadinimas\`, \`forretningsadresse.poststed\`), and
two fields may share a column: postal code and town, latitude and longitude, phone and email.

## Headings of tables

${byLanguage(headings)}

Further headings, of address books, public registers and neighbouring languages:

${table(
  ['Field', 'Headings'],
  Object.entries(further).map(([field, words]) => [
    parts[field] ?? (field.startsWith('profile:') ? `profile on ${field.slice(8)}` : `\`${field}\``),
    coded(words.split(',')),
  ]),
)}

Columns of Google Contacts are known as well: \`Phone 1 - Value\`, \`E-mail 1 - Value\`, \`Website 1 - Value\`, \`Organization 1 - Name\`, \`Address 1 - City\`.

## Values in tables

**Roles**

${byLanguage(roles)}

**Yes:** ${coded([...yes])}

**No:** ${coded([...no])}

| Column | What is read |
| --- | --- |
| Website | \`https://firma.example\`, \`www.firma.example\`, \`firma.example/om\`. One address; a word or a name is none. |
| Social media | Addresses, or the network and the name: \`Instagram: @firma\`. |
| Email | \`a@b.example\`, \`Anna <a@b.example>\`. Of two, the first. |
| Phone | \`+354 555 0100\`, \`22 33 44 55\`, \`+47 (0)22 33 44 55\`. Of two, the first; what stands in brackets behind it is left out. |
| Members | A whole number: \`1 200\`, \`1.200\` and \`1,200\` are the same. |
| Founded, joined | A year from 500 to 2099, a date (\`01.05.2024\`, \`2024-05-01\`; years of two digits as in spreadsheets: \`98\` is 1998), a month (\`mai 2024\`), or the number that Excel makes of a date. A time of day behind it is left out. |
| Names | “Last name, First name” as a heading, and such names among the contacts: \`Hansen, Kari\` is Kari Hansen. |
| Postal code | With digits. A zero that a spreadsheet took away is put back: \`150\` in Oslo is \`0150\`. |
| Latitude, longitude | \`64.1466\`, \`64,1466\`, \`64.1466N\`, \`64°08'48"N\`. East is also Ø, Ö, A; west V; north Z, Š. |
| Country | Its name in our languages, or its code of two or three letters. |

Mistakes of formulas (\`#REF!\`, \`#VERDI!\`, \`#VÆRDI!\`, \`#PUUDUB!\`), \`NULL\`, \`N/A\` and a dash are empty cells.

## Opening hours

**Days.** Names, their beginnings and short forms, with endings; lists with a comma, “and”, “og”, “ja”, “un”, “ir”; spans with a dash, “to”, “til”, “kuni”, “līdz”, “iki”.
Letters alone are Estonian (\`E-R\`) or Latvian (\`P.-Pk.\`), Roman numbers Lithuanian (\`I–V\`).

${table(
  ['Day', 'Names', 'Short'],
  weekdays.map((words, at) => [
    ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][at],
    ...words.split(' | ').map((list) => list.split(' ').join(', ')),
  ]),
)}

${table(
  ['Days', 'Words'],
  groups.map(([days, words]) => [days, coded(words.split(','))]),
)}

**Months**

${table(
  ['Month', 'Names'],
  months.map((words, at) => [String(at + 1), coded(words.split(' '))]),
)}

**Dates:** \`06-01\` (month-day), \`2026-06-01\`, \`1.6.\`, \`1/6\`, \`1.6.2026\`, \`1 June\`, \`1. juni 2026\`, \`June 1, 2026\`. Of two numbers the day is first, unless only the other can be.

**Times:** \`9\`, \`9:00\`, \`9.00\`, \`0900\`, \`kl. 9\`, \`9:00 AM\`, \`24:00\`; \`26:00\` is two at night. Spans may stand in one field: \`9–17\`, \`9-12, 13-17\`.

**Closed:** ${coded([...closed])}

Hours may be a sentence: \`Åpent man–fre 9–17 (lunsj 12–12.30), lør 10–14\`, \`24.–26. desember stengt\`, \`Daily except Monday 10-18\`, \`lørdag etter avtale\`, \`24/7\`.
Feasts that have the same date every year are known by name (\`julaften\`, \`New Year’s Eve\`). A sentence that may mean two things is left out and reported.

${table(
  ['In sentences', 'Words'],
  Object.entries(hoursWords).map(([what, words]) => [what, coded(words.split(','))]),
)}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = await page();
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('stories/docs/spellings.md is not as the source says. Run "node scripts/docs/spellings.mjs" and commit it.');
    process.exitCode = 1;
  }
}
