/** A WordPress on loopback with the plug-in, four people of four roles, and PHP's own server. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pluginFiles } from '../../scripts/wordpress/build.mjs';

const root = path.resolve(import.meta.dirname, '../..');
export const ROLES = ['administrator', 'editor', 'author', 'contributor'];
export const PASSWORD = 'kaeru-9-prams';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const config = (database, socket, origin) => `<?php
define( 'DB_NAME', '${database}' ); define( 'DB_USER', 'root' ); define( 'DB_PASSWORD', '' ); define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' ); define( 'WP_SITEURL', '${origin}' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'DISALLOW_FILE_MODS', true ); define( 'DISABLE_WP_CRON', true ); define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $one ) define( $one, $one . '-of-a-test' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Files as they are, everything else to WordPress, as a web server does. */
const ROUTER = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = __DIR__ . rawurldecode( $path );
if ( is_dir( $file ) && '/' !== substr( $path, -1 ) ) { header( "Location: $path/" ); exit; }
if ( is_file( $file ) || is_file( "$file/index.php" ) && '/' !== $path ) return false;
require __DIR__ . '/index.php';
`;

const INSTALL = `define( 'WP_INSTALLING', true ); require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Widgets', 'administrator', 'administrator@example.org', false, '', '${PASSWORD}' );`;

/**
 * @param {{ folder: string }} copy Of WordPress.
 * @param {Awaited<ReturnType<import('./database.mjs').startDatabase>>} database
 */
export async function startSite(copy, database) {
  const folder = mkdtempSync(path.join(tmpdir(), 'bob-wordpress-'));
  const site = path.join(folder, 'site');
  cpSync(copy.folder, site, { recursive: true });
  const name = `wp_${path.basename(folder).replace(/\W/g, '_')}`;
  database.create(name);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  writeFileSync(path.join(site, 'wp-config.php'), config(name, database.socket, origin));
  writeFileSync(path.join(site, 'router.php'), ROUTER);
  for (const [file, content] of pluginFiles(path.join(root, 'dist'))) {
    const target = path.join(site, 'wp-content/plugins/bob-widgets', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const environment = { ...process.env, NODE_OPTIONS: '' };

  /** Runs PHP within WordPress, as an administrator would by its command line. Gives what it prints. */
  const php = (code) => {
    const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
      cwd: site,
      encoding: 'utf8',
      env: environment,
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`PHP: ${stdout.slice(-2000)} ${stderr.slice(-2000)}`);
    return stdout;
  };
  const inside = (code) =>
    php(
      `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; require_once ABSPATH . 'wp-admin/includes/admin.php'; ${code}`,
    );
  php(`$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; ${INSTALL}`);
  const people = ROLES.slice(1).map(
    (role) =>
      `wp_insert_user( array( 'user_login' => '${role}', 'user_pass' => '${PASSWORD}', 'user_email' => '${role}@example.org', 'role' => '${role}' ) );`,
  );
  inside(`${people.join('\n')}
update_option( 'permalink_structure', '/%postname%/' ); flush_rewrite_rules();
$result = activate_plugin( 'bob-widgets/bob-widgets.php' ); if ( is_wp_error( $result ) ) { echo $result->get_error_message(); exit( 1 ); }
foreach ( get_users() as $user ) { update_user_meta( $user->ID, 'show_welcome_panel', 0 ); update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), 'core' => array( 'isComplementaryAreaVisible' => true ), '_modified' => gmdate( 'c' ) ) ); }`);

  // PHP keeps compiled files for two seconds before it looks again: `makeNetwork` changes one
  const server = spawn('php', ['-d', 'opcache.revalidate_freq=0', '-S', `127.0.0.1:${port}`, '-t', site, '-d', 'upload_max_filesize=8M', 'router.php'], { cwd: site, stdio: 'ignore', env: { ...environment, PHP_CLI_SERVER_WORKERS: '4' } }); // prettier-ignore
  for (
    let tries = 0;
    !(await fetch(`${origin}/wp-includes/css/buttons.css`).then(
      (answer) => answer.ok,
      () => false,
    ));
    tries += 1
  ) {
    if (tries > 100) throw new Error('PHP’s server did not start.');
    await wait(100);
  }
  return {
    origin,
    folder: site,
    php: inside,
    /** Makes a network of it, with a second site at `/two/`. */
    makeNetwork() {
      inside(`foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $table => $name ) { $GLOBALS['wpdb']->$table = $name; }
require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php'; install_network();
$done = populate_network( 1, '127.0.0.1:${port}', 'administrator@example.org', 'Network', '/', false ); if ( is_wp_error( $done ) && 'no_wildcard_dns' !== $done->get_error_code() ) { echo $done->get_error_message(); exit( 1 ); }`);
      const constants = `define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'DOMAIN_CURRENT_SITE', '127.0.0.1:${port}' ); define( 'PATH_CURRENT_SITE', '/' ); define( 'SITE_ID_CURRENT_SITE', 1 ); define( 'BLOG_ID_CURRENT_SITE', 1 );`;
      const file = path.join(site, 'wp-config.php');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/define\( 'WP_HOME'.*/, constants));
      inside(`deactivate_plugins( 'bob-widgets/bob-widgets.php' ); activate_plugin( 'bob-widgets/bob-widgets.php', '', true );
$made = wpmu_create_blog( '127.0.0.1:${port}', '/two/', 'Two', 1 ); if ( is_wp_error( $made ) ) { echo $made->get_error_message(); exit( 1 ); }
// 6.1 loses the colon before the port
$GLOBALS['wpdb']->update( $GLOBALS['wpdb']->blogs, array( 'domain' => '127.0.0.1:${port}' ), array( 'blog_id' => $made ) ); clean_blog_cache( $made );
foreach ( array( 'siteurl', 'home' ) as $option ) { update_blog_option( $made, $option, '${origin}/two' ); }`);
    },
    /** What PHP complained of within the plug-in. */
    complaints() {
      const log = path.join(site, 'wp-content/debug.log');
      const other = path.join(site, 'debug.log');
      return [log, other]
        .filter((file) => existsSync(file))
        .flatMap((file) => spawnSync('grep', ['bob-widgets', file], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean));
    },
    async end() {
      // its workers would go on without it
      const workers = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').split(' ').filter(Boolean);
      for (const pid of [server.pid, ...workers]) process.kill(Number(pid), 'SIGTERM');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
