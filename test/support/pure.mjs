/**
 * Which unit tests need no page. What is in `src/schema/`, `src/formats/`, `src/engines/`, `src/cli/` and the folders `logic/` of elements knows no DOM: `npm test`
 * runs its tests in Node (`test/pure.config.mjs`), which loads all of them in a few seconds; `npm run test:all` runs them in each browser too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Engines differ in these: keys and signatures, encodings, time zones, streams, colours. They run in each browser, always. */
const OF_THE_ENGINE =
  /^src\/(engines\/(colour\/|csv\/exports\.|hours\/hours\.|stamps\/(card|counter|membership)\/(card|ledger|membership)\.)|schema\/(load\/load|text)\.)/;
/** What tests of pages begin with: `fixture`, `frame`, `axe`. */
const IN_A_PAGE = /support\/index\.js'/;

/** All unit tests. */
export const unitTests = (folder = 'src') =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.test.ts'));

export const isPure = (file) =>
  /^src\/(schema|formats|engines|cli|elements\/[^/]+\/logic)\//.test(file) &&
  !OF_THE_ENGINE.test(file) &&
  !IN_A_PAGE.test(readFileSync(path.join(root, file), 'utf8'));

/** Those that compare with a parser of Node alone: in no browser. */
export const isOfNode = (file) => file.startsWith('src/engines/calendar/instants.');
