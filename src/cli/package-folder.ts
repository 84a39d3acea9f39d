/** Where this package is: with `dist/`, whose files are copied and named. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** Built, this file is `dist/npm/src/cli/package-folder.js`. Undefined where it is not, as in tests. */
export function packageFolder(): string | undefined {
  if (!import.meta.url.startsWith('file:')) return undefined;
  const file = fileURLToPath(import.meta.url);
  const end = path.join('dist', 'npm', 'src', 'cli', path.basename(file));
  return file.endsWith(path.sep + end) ? file.slice(0, -end.length - 1) : undefined;
}
