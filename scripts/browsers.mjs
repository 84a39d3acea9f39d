/**
 * Finds the browsers that the tests run in, and installs what is missing: Playwright's own builds first, then the system's.
 *
 *     node scripts/browsers.mjs            find, install what is missing, print where each is
 *     BROWSERS=chromium,firefox node …     only these
 *
 * Chromium is a must (exit 1 without it); another engine that cannot be had is named in one loud sentence and left out.
 * REQUIRE_ENGINES=chromium,firefox,webkit makes those a must, too. CHROME_PATH and FIREFOX_PATH name an executable.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import playwright from 'playwright';

export const ENGINES = ['chromium', 'firefox', 'webkit'];
const APT = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-liberation'];

const list = (text) => (text ?? '').split(',').map((name) => name.trim()).filter(Boolean); // prettier-ignore

/** The engines that BROWSERS asks for; `fallback` (comma separated) when it is unset. */
export function wanted(fallback = ENGINES.join(',')) {
  const names = list(process.env.BROWSERS || fallback);
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length) throw new Error(`BROWSERS: no such engine: ${unknown.join(', ')} (there are ${ENGINES.join(', ')})`);
  return names;
}

/** The full path of the first of `names` that is on the PATH or is itself a path that exists. */
function which(...names) {
  for (const name of names.filter(Boolean)) {
    const places = path.isAbsolute(name) ? [name] : (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
    const found = places.find((place) => existsSync(place) && statSync(place).isFile());
    if (found) return found;
  }
  return undefined;
}

/** Playwright's own build of this engine, if it has been installed. */
function bundled(engine) {
  try {
    const executable = playwright[engine].executablePath();
    return existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/** WebKitGTK's small browser: it lies in a folder that carries the machine's and the library's name. */
function miniBrowser() {
  const folders = (root) => (existsSync(root) ? readdirSync(root).map((name) => path.join(root, name)) : []);
  const libraries = folders('/usr/lib').flatMap((root) => [root, ...(root.endsWith('-linux-gnu') ? folders(root) : [])]);
  const places = [...libraries, ...folders('/usr/libexec')].filter((folder) => /webkit2?gtk-[\d.]+$/.test(folder));
  return which(...places.map((folder) => path.join(folder, 'MiniBrowser')).sort().reverse()); // prettier-ignore
}

const MAC = (app, file) => `/Applications/${app}.app/Contents/MacOS/${file}`;

/**
 * Where an engine is: `{ kind: 'playwright' | 'system', executable, driver?, xvfb? }`, or undefined.
 * A system WebKit needs its driver, its MiniBrowser and, where there is no screen, Xvfb.
 */
export function find(engine) {
  const own = bundled(engine);
  if (own) return { kind: 'playwright', executable: own };
  if (engine === 'chromium') {
    const executable = which(process.env.CHROME_PATH, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', MAC('Google Chrome', 'Google Chrome')); // prettier-ignore
    return executable && { kind: 'system', executable };
  }
  if (engine === 'firefox') {
    const executable = which(process.env.FIREFOX_PATH, 'firefox-esr', 'firefox', MAC('Firefox', 'firefox'));
    return executable && { kind: 'system', executable };
  }
  const driver = which('WebKitWebDriver');
  const executable = miniBrowser();
  const xvfb = which('Xvfb');
  return driver && executable && (xvfb || process.env.DISPLAY) ? { kind: 'system', executable, driver, xvfb } : undefined;
}

/** Launch options of Chromium for Playwright: its own build, else the system's; fit for containers. */
export function chromiumLaunchOptions() {
  const found = find('chromium');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  return found?.kind === 'system' ? { executablePath: found.executable, args } : { args };
}

/**
 * Whether there are fonts of the usual widths (Arial, Times). Where there are none, a bare Linux draws with much wider ones, and what is measured
 * in ems and lines is measured wrong.
 */
const hasFonts = () =>
  process.platform !== 'linux' || /Liberation|Arimo|Arial|Times New Roman/.test(spawnSync('fc-list', { encoding: 'utf8' }).stdout);

const run = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

function install(missing) {
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log(`browsers: installing ${APT.join(' ')} with apt-get (for ${missing.join(', ') || 'their fonts'})`);
    run('apt-get', ['update']);
    // one package that a distribution does not have must not keep the others away
    if (!run('apt-get', ['install', '-y', '--no-install-recommends', ...APT])) {
      for (const name of APT) run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    }
  }
  const still = missing.filter((engine) => !find(engine));
  if (!still.length) return;
  console.log(`browsers: installing ${still.join(', ')} with Playwright`);
  const cli = path.join(import.meta.dirname, '../node_modules/playwright/cli.js');
  for (const engine of still) run(process.execPath, [cli, 'install', engine]);
}

/** Finds, and unless `BROWSERS_INSTALL=0` installs, the engines; `missing` are those that cannot be had. */
export function ensure(engines = wanted()) {
  const missing = engines.filter((engine) => !find(engine));
  if ((missing.length || !hasFonts()) && process.env.BROWSERS_INSTALL !== '0') install(missing);
  if (!hasFonts())
    console.warn('browsers: this machine has no fonts of the usual widths (package fonts-liberation); tests of sizes may fail.');
  return { ready: engines.filter(find), missing: engines.filter((engine) => !find(engine)) };
}

function main() {
  const { ready, missing } = ensure();
  for (const engine of ready) console.log(`${engine.padEnd(9)} ${find(engine).executable}`);
  const required = [...new Set(['chromium', ...list(process.env.REQUIRE_ENGINES)])].filter((engine) => missing.includes(engine));
  for (const engine of missing) {
    if (!required.includes(engine))
      console.error(`\n!!! NOT TESTED IN ${engine.toUpperCase()}: it is not on this machine and could not be installed. !!!\n`);
  }
  if (!required.length) return 0;
  console.error(
    `${required.join(', ')} cannot be had: run "npx playwright install ${required.join(' ')}", or install it with the system's package manager.`,
  );
  return 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main());
