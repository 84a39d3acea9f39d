<?php
/** A shortcode for each element: `[bob-card id="12" view="full"]`. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** What may stand inside: text and a link. */
const INNER = array( 'a' => array( 'href' => true, 'lang' => true ), 'p' => array(), 'strong' => array(), 'em' => array(), 'br' => array() );

function shortcode( $given, $content, $tag ) {
	$given = is_array( $given ) ? $given : array();
	// WordPress turns an attribute without a value into a number.
	foreach ( $given as $key => $value ) {
		if ( is_int( $key ) && is_string( $value ) ) {
			$given[ strtolower( $value ) ] = '1';
		}
	}
	// An editor may have made a link or entities of an address.
	foreach ( $given as $key => $value ) {
		$given[ $key ] = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES, 'UTF-8' ) : $value;
	}
	$html = markup( substr( $tag, 4 ), $given, wp_kses( (string) $content, INNER, array( 'http', 'https', 'mailto', 'tel' ) ) );
	$class = isset( $given['class'] ) ? implode( ' ', array_map( 'sanitize_html_class', preg_split( '/\s+/', (string) $given['class'] ) ) ) : '';
	return '' === trim( $class ) || '' === $html ? $html : sprintf( '<div class="%s">%s</div>', esc_attr( $class ), $html );
}

function add_shortcodes() {
	foreach ( array_keys( elements() ) as $name ) {
		add_shortcode( "bob-$name", __NAMESPACE__ . '\shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );

/** Blocks that show what was written as blocks elsewhere, each of which has been looked at. */
const AROUND = array( 'core/block', 'core/pattern', 'core/template-part', 'core/post-content' );

/**
 * A shortcode counts where somebody has written it into a page. WordPress runs them over everything that blocks show: also over comments and feeds of strangers, who
 * must not place a counter or a password field. So one that does not stand in the block itself is text.
 */
function only_written_shortcodes( $html, $block ) {
	if ( ! is_string( $html ) || false === strpos( $html, '[bob-' ) || $block['innerBlocks'] || in_array( $block['blockName'], AROUND, true ) ) {
		return $html;
	}
	$written = $block['innerHTML'] . wp_json_encode( $block['attrs'], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return false === strpos( $written, '[bob-' ) ? str_replace( '[bob-', '&#x5b;bob-', $html ) : $html;
}
add_filter( 'render_block', __NAMESPACE__ . '\only_written_shortcodes', 99, 2 );
