/** Which test files there are, by patterns as `src/{schema,formats}/**\/*.test.ts`. */
import { unitTests } from '../support/pure.mjs';

const patternOf = (glob) =>
  new RegExp(
    `^${glob
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{([^}]*)\}/g, (_, names) => `(?:${names.replaceAll(',', '|')})`)
      .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))}$`,
  );

/** What takes long, and finds no mutant that others do not. */
const isLeftOut = (file) => file.startsWith('src/engines/colour/') || file.endsWith('/effort.test.ts');

export const filesOf = (globs) => {
  const patterns = globs.map(patternOf);
  return unitTests().filter((file) => patterns.some((pattern) => pattern.test(file)) && !isLeftOut(file));
};

/** Those of the sanitiser need a page: jsdom's. */
export const needPage = (file) => file.startsWith('src/kit/text/rich');
