/** The version in package.json, in the lock, in `src/kit/version.ts` (which elements report) and in CHANGELOG.md must be the same. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What does not agree, as lines. The arguments are the contents of the files. */
export function checkVersion({ pkg, lock, source, changelog }) {
  const { version } = pkg;
  const found = {
    'package-lock.json': lock.packages[''].version,
    'src/kit/version.ts': /version = '([^']+)'/.exec(source)?.[1],
    'CHANGELOG.md': /^## \[?v?(\d[^\s\]]*)/m.exec(changelog)?.[1],
  };
  return Object.entries(found)
    .filter(([, other]) => other !== version)
    .map(([file, other]) => `${file} says ${other ?? 'nothing'}, package.json says ${version}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = (file) => path.resolve(import.meta.dirname, '..', file);
  const read = (file) => (existsSync(at(file)) ? readFileSync(at(file), 'utf8') : '');
  const problems = checkVersion({
    pkg: JSON.parse(read('package.json')),
    lock: JSON.parse(read('package-lock.json')),
    source: read('src/kit/version.ts'),
    changelog: read('CHANGELOG.md'),
  });
  for (const problem of problems) console.error(problem);
  if (!problems.length) console.log('the version is the same everywhere');
  process.exit(problems.length ? 1 : 0);
}
