/**
 * Copies of WordPress, from the packages of three of Debian's suites, which are unpacked and not installed. Needs Debian, and root for PHP and the database,
 * which are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.cache/wordpress');

const PROGRAMS = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'php-gd', 'mariadb-server'];
const THEMES = 'twentytwentyfive twentytwentythree twentytwentytwo twentytwentyone'.split(' ').map((name) => `wordpress-theme-${name}`);
/** Debian takes these out of WordPress' package. */
const PARTS = ['libjs-cropper', 'libjs-jquery-ui', 'libjs-lodash', 'libjs-underscore', 'libphp-phpmailer', 'php-getid3'];
const SUITES = ['bookworm', 'trixie', 'sid'];

const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, ...options }); // prettier-ignore
const works = (command) => run(command, ['--version']).status === 0;

/** Installs PHP and the database if they are missing. Gives what is still missing, as a sentence. */
export function installPrograms() {
  const isThere = () => works('php') && works('mariadbd') && run('php', ['-m']).stdout.includes('mysqli');
  if (isThere()) return undefined;
  if (!works('apt-get') || process.getuid?.() !== 0)
    return 'PHP and MariaDB are not installed, and only root on Debian can install them here';
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...PROGRAMS]);
  return isThere() ? undefined : 'PHP and MariaDB could not be installed';
}

/** Unpacks the packages of a suite. */
function unpack(suite, folder) {
  for (const part of ['lists/partial', 'cache/archives/partial', 'packages', 'root'])
    mkdirSync(path.join(folder, part), { recursive: true });
  const sources = path.join(folder, 'sources.list');
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(sources, `deb [signed-by=${keyring}] http://deb.debian.org/debian ${suite} main\n`);
  const settings = { 'Dir::Etc::SourceList': sources, 'Dir::Etc::SourceParts': '/dev/null', 'Dir::State::Lists': path.join(folder, 'lists'), 'Dir::Cache': path.join(folder, 'cache'), 'APT::Sandbox::User': 'root' }; // prettier-ignore
  const apt = (...args) => run('apt-get', [...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]), ...args], { cwd: path.join(folder, 'packages') }); // prettier-ignore
  apt('update');
  for (const name of ['wordpress', ...THEMES, ...PARTS]) apt('download', name); // not all are in each suite
  for (const file of readdirSync(path.join(folder, 'packages'))) run('dpkg', ['-x', path.join('packages', file), 'root'], { cwd: folder });
  // Debian's links lead to what lies beside it; a copy follows them.
  const whole = path.join(folder, 'wordpress');
  if (existsSync(path.join(folder, 'root/usr/share/wordpress'))) run('cp', ['-rL', path.join(folder, 'root/usr/share/wordpress'), whole]);
  for (const part of ['lists', 'cache', 'packages', 'root']) rmSync(path.join(folder, part), { recursive: true, force: true });
}

const versionOf = (folder) => /\$wp_version = '([^']+)'/.exec(readFileSync(path.join(folder, 'wp-includes/version.php'), 'utf8'))[1];

/** Copies of WordPress, the oldest first: `{ version, folder }`. `WORDPRESS=6.1,7.1` chooses by the beginning of the version. */
export function copies() {
  const found = [];
  for (const suite of SUITES) {
    const folder = path.join(cache, suite);
    const whole = path.join(folder, 'wordpress');
    if (!existsSync(path.join(whole, 'wp-load.php')) && works('apt-get')) unpack(suite, folder);
    if (existsSync(path.join(whole, 'wp-load.php'))) found.push({ version: versionOf(whole), folder: whole });
  }
  const chosen = process.env.WORDPRESS?.split(',');
  return chosen ? found.filter(({ version }) => chosen.some((one) => version.startsWith(one))) : found;
}
