/**
 * Is package-lock.json whole and portable? Every optional dependency (the binaries of other platforms) must have its entry, or
 * `npm ci` refuses the lock there; and no entry may carry a `resolved` address, which would tie it to one registry.
 *
 *     node scripts/check-lock.mjs [file]
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Is `name` there for a package that lies at `place`: in its own node_modules, or in one further up? */
function isThere(packages, place, name) {
  for (let at = place; ; at = at.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

/** What is wrong with a lock file's content, as lines. */
export function checkLock({ packages, lockfileVersion }) {
  const problems = lockfileVersion >= 3 ? [] : [`lockfileVersion is ${lockfileVersion}, not 3`];
  for (const [place, entry] of Object.entries(packages)) {
    if (entry.resolved && !entry.link)
      problems.push(`${place} has a "resolved" address: set omit-lockfile-registry-resolved=true in .npmrc and write the lock again`);
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!isThere(packages, place, name))
        problems.push(`${place || 'the project'}: its optional dependency ${name} is not in the lock, so npm ci fails on other platforms`);
    }
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? path.resolve(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const problems = checkLock(lock);
  for (const problem of problems.slice(0, 20)) console.error(problem);
  console.log(`lock: ${Object.keys(lock.packages).length} packages, ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exit(problems.length ? 1 : 0);
}
