<?php
/**
 * Plugin Name:       Bob Widgets
 * Description:       Books of Business, member directories, events, notice boards, figures, checklists and loyalty programmes for business clusters and their members. Written in WordPress, shown on any page. No account, nothing requested from elsewhere.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The bob-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       bob-widgets
 * Domain Path:       /languages
 *
 * @package BobWidgets
 */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '{version}';
const FILE    = __FILE__;

foreach ( array(
	'place/elements',
	'place/scripts',
	'place/allowed',
	'place/markup',
	'place/shortcodes',
	'documents/post-type',
	'documents/storage',
	'documents/public-parts',
	'documents/carried',
	'documents/uploads',
	'calendar/moments',
	'calendar/rules',
	'calendar/occurrences',
	'text/words',
	'text/text',
	'text/book',
	'text/others',
	'text/events',
	'text/board',
	'text/figures',
	'text/json-ld',
	'rest/public',
	'rest/edit',
	'blocks/blocks',
	'admin/editor',
	'admin/import',
	'admin/export',
	'admin/settings',
	'admin/classic-button',
	'privacy',
) as $bob_widgets_part ) {
	require_once __DIR__ . "/includes/$bob_widgets_part.php";
}
unset( $bob_widgets_part );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'bob-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	5
);
