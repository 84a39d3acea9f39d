/** The built-in checklists: read without a word, the same in all seven languages, and their ids stay, since answers are kept by them. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemas } from '../../scripts/schema.mjs';
import { load } from '../support/load.mjs';

const folder = path.join(import.meta.dirname, '../../src/elements/checklist/packs');
const languages = ['en', 'nb', 'da', 'is', 'et', 'lv', 'lt'];
/** Quotation marks that a language does not use; straight ones are for code. */
const foreign = { en: /[«»„]/, nb: /[„“”]/, da: /[„“”]/, is: /[«»”]/, et: /[«»”]/, lv: /[«»“]/, lt: /[«»”]/ };

/** Groups and items, in order. Add to it; never change an id that is out: what a visitor has answered hangs on it. */
const ids = {
  security: {
    passwords: 'password-manager second-factor passkeys long-passphrases own-accounts',
    endpoint: 'automatic-updates lost-device disk-encryption no-admin-rights',
    data: 'backup-offline backup-restore personal-data access-by-need',
    cloud: 'owner-accounts cloud-sharing cloud-copy sign-in-alerts',
    internet: 'false-messages website-updates mail-sender',
    money: 'account-numbers bank-limits card-numbers two-approvals',
    network: 'router guest-wifi',
    equipment: 'locked-away wiped-devices equipment-list',
    culture: 'emergency-sheet spotting-practised leavers-access named-person attack-rehearsed suppliers-asked',
  },
  'customer-service': {
    reach: 'contact-right answer-time languages-shown access-told',
    person: 'regulars-noted terms-before-sale way-to-yes thanks',
    wrong: 'complaints-settled settled-on-the-spot reviews-answered',
    better: 'feedback-asked seen-as-stranger new-staff-shown staff-heard',
  },
  'e-commerce': {
    window: 'product-pages found-fast works-on-phone loads-fast accessible',
    checkout: 'basket-honest safe-payment',
    trust: 'seller-named withdrawal-right cookies-privacy',
    delivery: 'orders-handled delivery-choices',
    after: 'help-found returns-easy test-order answers-live sales-read',
  },
  'admin-tools': {
    need: 'needs-written present-tools-listed',
    choice: 'three-compared fits-others data-safe easy-to-learn room-to-grow support-tried way-out',
    start: 'trial-with-real-work move-planned looked-back',
  },
  'media-copyright': {
    others: 'source-noted licence-read maker-named music-cleared own-words maps-fonts-programs',
    people: 'people-asked',
    own: 'makers-agreement own-works-marked brand-checked',
    new: 'ai-checked claim-answered',
  },
  'social-media': {
    aim: 'goal-set one-channel-well profile-complete own-ground accounts-kept',
    content: 'month-planned customers-language for-everyone allowed-to-use',
    talk: 'answered-in-a-day hard-comments cluster-shared',
    worth: 'small-ads-tried month-counted',
  },
  'cluster-membership': {
    there: 'contact-named meetings-attended news-read',
    give: 'book-published offers-needs-told experience-shared limits-known',
    together: 'joint-project shared-resources school-research anchor-firms other-trades',
    grow: 'learned-this-year voice-given worth-counted',
  },
  mentoring: {
    plan: 'needs-asked goals-set coordinator-named',
    people: 'mentors-found newcomers-invited pairs-matched orientation',
    run: 'agreement-signed meetings-held library-shared progress-noted way-out-open',
    after: 'feedback-used thanked-in-public',
  },
  'book-of-business': {
    concept: 'idea-in-one-sentence goals-and-vision roots-told',
    uniqueness: 'difference-proved offers-described',
    methods: 'procedures-written roles-named',
    sustainability: 'measures-told training-and-plans',
    marketing: 'channels-and-brand',
    measurement: 'indicators-followed',
    cooperation: 'partners-named offers-and-needs',
    ready: 'right-readers read-by-stranger',
  },
  'start-a-cluster': {
    why: 'needs-heard partners-mapped goals-agreed',
    lead: 'board-chosen manager-named legal-form-chosen',
    rules: 'charter-signed values-written joining-clear',
    money: 'fees-set two-years-funded year-planned worth-measured',
  },
  'digital-practice': {
    found: 'own-domain site-says-enough map-entry-right words-of-customers',
    customers: 'one-customer-list consent-noted',
    work: 'files-in-one-place tools-by-task work-seen online-sales-counted people-shown',
  },
  'grant-application': {
    before: 'plan-first call-read funder-asked own-share-there',
    text: 'aim-with-figure budget-matches partners-signed read-by-outsider',
    after: 'records-from-day-one report-in-time refusal-used',
  },
  'green-practice': {
    know: 'use-measured waste-weighed footprint-known',
    less: 'heat-and-light packaging-less trips-joined',
    circle: 'repair-first surplus-offered food-saved',
    tell: 'claims-proved label-considered',
  },
  loyalty: {
    aim: 'joint-aim partners-fit one-in-charge',
    rules: 'earning-simple rewards-across costs-shared terms-public little-data',
    counter: 'counter-practised misuse-limited',
    seen: 'shown-everywhere social-media-joined',
    learn: 'tried-small figures-followed end-planned',
  },
};

const packs = new Map();
let takes, readChecklist;

before(async () => {
  for (const name of Object.keys(ids)) packs.set(name, JSON.parse(await readFile(path.join(folder, `${name}.json`), 'utf8')));
  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  takes = ajv.compile((await schemas()).checklist);
  ({ readChecklist } = await load('src/formats/index.ts'));
});

const items = (pack) => pack.groups.flatMap((group) => group.items);

/** Every text of a pack with its place: `[place, language map]`. Titles of links are names, the same in every language. */
function* texts(pack, place = '', value = pack) {
  for (const [key, one] of Object.entries(value)) {
    const here = `${place}.${typeof one?.id === 'string' ? one.id : key}`;
    if (['title', 'intro', 'why', 'how'].includes(key)) yield [here, one];
    else if (one && typeof one === 'object' && key !== 'links') yield* texts(pack, here, one);
  }
}
/** What is wrong: `check(words, language, place, map)` says it, of every text of every pack in every language. */
function faults(check) {
  const found = [];
  for (const [name, pack] of packs)
    for (const [place, map] of texts(pack))
      for (const [language, words] of Object.entries(map)) {
        const fault = check(words, language, place, map);
        if (fault) found.push(`${name}${place} ${language}: ${fault}`);
      }
  return found;
}
const steps = (how) => (how.startsWith('- ') ? how.split('\n') : [how]);
const sizeOf = (pack, language) => brotliCompressSync([...texts(pack)].map(([, map]) => map[language]).join('\n')).length;

describe('the built-in checklists', () => {
  it('are these fourteen, and no others', async () => {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
    assert.deepEqual(files.sort(), Object.keys(ids).map((name) => `${name}.json`).sort()); // prettier-ignore
  });

  it('keep the ids by which answers are kept', () => {
    for (const [name, pack] of packs) {
      assert.equal(pack.id, name);
      const found = Object.fromEntries(pack.groups.map((group) => [group.id, group.items.map(({ id }) => id).join(' ')]));
      assert.deepEqual(found, ids[name]);
      assert.deepEqual(Object.keys(found), Object.keys(ids[name]), `${name}: order of groups`);
    }
  });

  it('fit their schema, and the reader has nothing to say and leaves out nothing', () => {
    for (const [name, pack] of packs) {
      assert.equal(takes(pack), true, `${name}: ${JSON.stringify(takes.errors, null, 1)}`);
      const { document, problems } = readChecklist(pack, { base: 'https://firm.example/' });
      assert.deepEqual(problems, [], name);
      assert.deepEqual(document, pack);
    }
  });

  it('say everything in all seven languages, and which of them no person has reviewed', () => {
    assert.deepEqual(faults((_words, _language, _place, map) => Object.keys(map).join() !== languages.join() && Object.keys(map).join()), []); // prettier-ignore
    for (const pack of packs.values()) assert.ok((pack.machineTranslated ?? []).every((one) => languages.slice(1).includes(one)));
  });

  it('have a short title, a reason and one to four steps for each item', () => {
    const fault = {
      title: (words) => (words.length > 100 && `${words.length} characters`) || (/[.:;,!]$/.test(words) && 'ends with a sign'),
      intro: (words) => words.length > 220 && `${words.length} characters`,
      why: (words) => (words.length > 290 && `${words.length} characters`) || (!/[.?]$/.test(words) && 'no end'),
      how: (words) =>
        (words.length > 420 && `${words.length} characters`) ||
        (steps(words).length > 4 && 'too many steps') ||
        (steps(words).some((step) => !/[.?”“»«]$/.test(step)) && 'a step without an end'),
    };
    assert.deepEqual(faults((words, _language, place) => fault[place.split('.').at(-1)](words)), []); // prettier-ignore
    for (const pack of packs.values())
      for (const item of items(pack)) assert.ok(item.why && item.how && item.weight && item.effort, `${pack.id} ${item.id}`);
  });

  it('are plain text and lists: no HTML, no other Markdown, no slips of the keyboard', () => {
    const plain = (words) => words.replace(/^- /gm, '');
    assert.deepEqual(
      faults((words) => /[<>&*_`#[\]"']|\s\s|^\s|\s$|\s[.,;:?]|[!�]/.exec(plain(words))?.[0]),
      [],
    );
    assert.deepEqual(
      faults((words, language) => foreign[language].exec(words)?.[0]),
      [],
    );
  });

  it('are translated, not copied, with the same steps and the same numbers', () => {
    assert.deepEqual(faults((words, language, _place, map) => language !== 'en' && words === map.en && 'as in English'), []); // prettier-ignore
    assert.deepEqual(faults((words, _language, _place, map) => steps(words).length !== steps(map.en).length && 'other steps'), []); // prettier-ignore
    // Sums of money are in the currency of the country; 9 o’clock is 09:00 in some languages; 2FA is a word.
    const plain = (words) => words.replaceAll('2FA', '').replace(/\b0?(\d+):00\b/g, '$1');
    const numbers = (words) => (plain(words).match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(',', '.')).sort().join(' '); // prettier-ignore
    const differ = faults((words, _language, place, map) => !place.includes('earning-simple') && numbers(words) !== numbers(map.en) && numbers(words) + ' for ' + numbers(map.en)); // prettier-ignore
    assert.deepEqual(differ, []);
  });

  it('weigh: not all matters most, and what is done again says when', () => {
    for (const [name, pack] of packs) {
      const share = (weight) => items(pack).filter((item) => item.weight === weight).length / items(pack).length;
      assert.ok(share(3) >= 0.25 && share(3) <= 0.6, `${name}: ${share(3)} of weight 3`);
      assert.ok(share(2) >= 0.25, `${name}: ${share(2)} of weight 2`);
      assert.ok(
        items(pack).every(({ repeat = 'P1Y' }) => ['P1M', 'P3M', 'P1Y'].includes(repeat)),
        name,
      );
    }
  });

  it('link to few places, official ones', () => {
    const hosts =
      /^https:\/\/(data\.europa\.eu|www\.nomoreransom\.org|pages\.nist\.gov|www\.w3\.org|creativecommons\.org|www\.tmdn\.org)\//;
    for (const pack of packs.values()) for (const { links = [] } of items(pack)) for (const { url } of links) assert.match(url, hosts);
  });

  it('are short: 8 to 17 items, security 25 to 35 for three sizes of firm', () => {
    for (const [name, pack] of packs)
      if (name !== 'security') assert.ok(items(pack).length >= 8 && items(pack).length <= 17, `${name}: ${items(pack).length}`);
    const security = items(packs.get('security'));
    assert.ok(security.length >= 25 && security.length <= 35, `${security.length} items`);
    assert.deepEqual(
      [...new Set(security.map(({ from = 1 }) => from))].sort((a, b) => a - b),
      [1, 2, 11],
    );
    for (const from of [2, 11]) assert.ok(security.filter((item) => item.from === from).length >= 3);
    assert.ok(security.filter((item) => !item.from).length >= 15);
  });

  it('are light: brotli of all texts in one language', () => {
    const bound = (name, language) => (name === 'security' ? (language === 'en' ? 4000 : 5000) : 2500);
    const heavy = [...packs].flatMap(([name, pack]) => languages.filter((one) => sizeOf(pack, one) > bound(name, one)).map((one) => `${name} ${one}: ${sizeOf(pack, one)}`)); // prettier-ignore
    assert.deepEqual(heavy, []);
  });
});
