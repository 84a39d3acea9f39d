<?php
/** The script tag: once on a page, with its hash, and only where an element is. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'bob-widgets';

/** Its address. The hash in it brings a new file with a new version: no cache may give another file than the one whose hash is in the tag. */
function script_address() {
	$script = build()['script'];
	return plugins_url( "scripts/{$script['file']}?{$script['hash']}", FILE );
}

function register_script() {
	// WordPress' own `?ver=` would make it another module beside the studio's.
	wp_register_script( SCRIPT, script_address(), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( SCRIPT, plugins_url( 'generated/place.css', FILE ), array(), VERSION );
}
add_action( 'init', __NAMESPACE__ . '\register_script' );

/** Asks for the script and the rules that keep the space. */
function enqueue() {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
}

/** Marked links and boxes need the script as well. They are found in what is shown, before the head is written. */
function enqueue_where_used() {
	if ( ! is_singular() ) {
		return;
	}
	$post = get_post();
	if ( $post && is_marked( $post->post_content ) ) {
		enqueue();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_where_used' );

/** Whether there is an element, a shortcode of ours, a marked link or a box in a text. */
function is_marked( $text ) {
	return is_string( $text ) && preg_match( '/data-bob=|class=["\'][^"\']*\bbob-|<bob-|\[bob-|<!-- wp:bob-widgets\//', $text ) > 0;
}

/** In lists of posts, widgets and templates: the script comes at the end of the page. */
function enqueue_for_content( $text ) {
	if ( ! is_feed() && is_marked( $text ) ) {
		enqueue();
	}
	return $text;
}
foreach ( array( 'the_content', 'the_excerpt', 'widget_text', 'widget_block_content', 'widget_custom_html_content' ) as $bob_widgets_filter ) {
	add_filter( $bob_widgets_filter, __NAMESPACE__ . '\enqueue_for_content', 99 );
}
unset( $bob_widgets_filter );

/** The space is kept from the first paint on: the rules stand in the head. */
function print_style_early() {
	if ( wp_script_is( SCRIPT, 'enqueued' ) ) {
		wp_enqueue_style( SCRIPT );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\print_style_early', 99 );

/** `type=module`, `integrity`, `crossorigin`: what `wp_enqueue_script` cannot say. Nothing else that filters add stays. */
function script_tag( $tag, $handle, $src ) {
	if ( SCRIPT !== $handle ) {
		return $tag;
	}
	// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- the filter writes the tag of a script that is enqueued.
	return sprintf(
		"<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin id=\"bob-widgets-js\"></script>\n",
		esc_url( $src, array( 'http', 'https' ) ),
		esc_attr( build()['script']['integrity'] )
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 99, 3 );

/** Gives a script of the dashboard what it knows, as a global of that name. No sign in it can end the script. */
function give_settings( $handle, $name, $settings ) {
	wp_add_inline_script( $handle, "window.$name = " . wp_json_encode( $settings, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

/** The canvas of the block editor is a frame: what is enqueued here reaches it. */
function enqueue_in_editor() {
	if ( is_admin() ) {
		enqueue();
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );
