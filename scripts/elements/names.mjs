/** Which name an element may have. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openProject } from '../locales/project.mjs';
import { logic } from './package.mjs';
import { camel, pascal, readManifests } from './read.mjs';

/**
 * Words that blockers of advertisements, trackers and share buttons refuse in the address of a file, whoever's it is: EasyList, EasyPrivacy and
 * Fanboy's Social list. Between anything but letters.
 */
const BLOCKED_WORDS = 'ad ads adv advert advertising affiliate analytics banner banners beacon bookmark campaign click clicks collect cookie cookies consent counter fb facebook fingerprint follow ga geoip gtm hit hits impression instagram like linkedin log logger logging metrics newsletter pinterest pixel popup popunder promo referrer share sharebar sharing social socials sponsor sponsors sponsored stat statistics stats subscribe telemetry track tracker trackers tracking tweet twitter utm visitor visits youtube'; // prettier-ignore
export const BLOCKED = new RegExp(`(?<![a-z])(${BLOCKED_WORDS.replaceAll(' ', '|')})(?![a-z])`, 'i');

/** Names of modules and of folders that mean something else here. */
const RESERVED = ['element', 'elements', 'error', 'load', 'marked', 'bob', 'later', 'logic', 'common', 'generated', 'docs', 'support'];

/**
 * Why an element cannot have this name, in one sentence; nothing where it can.
 *
 * @param {string} name `hello` for `<bob-hello>`.
 * @param {string} root The folder of the project.
 */
export function faultOfName(name, root) {
  if (!name) return 'Say which: npm run new-element hello';
  if (name.startsWith('bob-')) return `Leave out "bob-": the tag of the element "${name.slice(4)}" is <${name}>.`;
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.length < 3 || name.length > 30)
    return `"${name}" is not a name: 3 to 30 small letters and digits, words joined by "-", each with a letter first, as in "hello" or "opening-hours".`;
  const [blocked] = BLOCKED.exec(name) ?? [];
  if (blocked)
    return `A file called "${name}" would not reach everybody: blockers of advertisements refuse the word "${blocked}" in addresses.`;
  if (RESERVED.includes(name)) return `"${name}" means something else here: choose another name.`;
  const manifests = readManifests(root);
  const { bundles } = openProject(root);
  const taken = [
    ...['src/elements', 'src/formats', 'stories', 'test/a11y', 'demo/elements'].map((folder) => [`${folder}/${name}`, existsSync(path.join(root, folder, name))]), // prettier-ignore
    [`stories/docs/${name}.md`, existsSync(path.join(root, `stories/docs/${name}.md`))],
    ...[camel(name), `form${pascal(name)}`].flatMap((texts) => [
      [`the bundle of texts "${texts}"`, Object.hasOwn(bundles, texts)],
      [`the prefix of texts "${texts}"`, Object.values(bundles).flat().includes(texts)],
    ]),
    [`the export "${name}" of the package`, name in logic(manifests)],
    [`the class Bob${pascal(name)}`, manifests.some((one) => pascal(one.name) === pascal(name))],
  ].find(([, is]) => is);
  return taken && `"${name}" is taken: there is ${taken[0]} already.`;
}
