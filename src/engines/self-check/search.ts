/** What a search engine reads in the page, and how long it waits. */
import type { ElementFacts, Facts, Head, Speed } from './facts.js';
import type { Field, SelfFinding } from './findings.js';

/** Longer ones are cut in results. */
const LONG = 160;
/** A script that is asked for so late stands at the end of a slow page, or waits for another one. */
const LATE = 1_500;
const SLOW = 1_500;
/** What Google calls poor for what is largest on a page. */
const POOR = 4_000;

export function searchFindings({ head, elements, speed }: Facts): SelfFinding[] {
  return [...headFindings(head), ...jsonLdFindings(head, elements), ...speedFindings(speed)];
}

function* headFindings({ title, description, lang, robots }: Head): Generator<SelfFinding> {
  if (!title.trim()) yield { code: 'title-missing' };
  const { length } = description.trim();
  if (!length) yield { code: 'description-missing' };
  else if (length > LONG) yield { code: 'description-long', amount: length };
  if (!lang.trim()) yield { code: 'lang-missing' };
  else if (!isLanguage(lang)) yield { code: 'lang-wrong', name: lang };
  if (/\b(?:noindex|none)\b/i.test(robots)) yield { code: 'noindex' };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

type Node = Readonly<Record<string, unknown>>;

function* jsonLdFindings({ broken, nodes }: Head, elements: readonly ElementFacts[]): Generator<SelfFinding> {
  if (broken) yield { code: 'json-ld-broken', amount: broken };
  const shown = elements.filter(({ state, describes }) => state === 'shown' && describes);
  const tags = [...new Set(shown.map(({ tag }) => tag))];
  if (shown.length && !nodes.length) yield { code: 'json-ld-none', tags };
  for (const { tag, names } of shown) {
    const node = nodes.find((one) => typeof one.name === 'string' && names.includes(one.name) && one['@type'] !== 'ItemList');
    const fields = node && tag === 'bob-card' ? lacking(node) : [];
    if (fields.length) yield { code: 'json-ld-incomplete', tags: [tag], name: String(node!.name), fields };
  }
}

const has = (node: Node, ...keys: readonly string[]): boolean => keys.some((key) => node[key] !== undefined && node[key] !== '');

const WANTED: readonly (readonly [Field, readonly string[]])[] = [
  ['description', ['description']],
  ['address', ['address', 'location']],
  ['contact', ['telephone', 'email', 'contactPoint']],
  ['image', ['image', 'logo']],
  ['url', ['url']],
];

/** What a node lacks; people need not tell where they live. */
function lacking(node: Node): Field[] {
  const wanted = WANTED.filter(([field]) => field !== 'address' || node['@type'] !== 'Person');
  return wanted.filter(([, keys]) => !has(node, ...keys)).map(([field]) => field);
}

function speedFindings({ script, document, address, end }: Speed): SelfFinding[] {
  const found: SelfFinding[] = [];
  if (script > LATE) found.push({ code: 'slow-script', amount: script });
  if (document > SLOW) found.push({ code: 'slow-document', amount: document, address });
  if (!found.length && end > POOR) found.push({ code: 'slow-page', amount: end });
  return found;
}
