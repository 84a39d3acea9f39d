<?php
/** What authors and contributors may write: display elements with the attributes of their manifests. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * @param array  $allowed Tags and their attributes.
 * @param string $context `post`, or where else the text stands.
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( elements() as $name => $element ) {
		if ( ! $element['display'] ) {
			continue;
		}
		$attributes               = array_fill_keys( array_keys( $element['attributes'] ), true );
		$allowed[ "bob-$name" ] = $attributes + array_fill_keys( array( 'src', 'class', 'id', 'lang', 'dir', 'title', 'hidden' ), true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/** The visual editor deletes elements that it does not know. */
function allow_in_visual_editor( $settings ) {
	$tags  = array();
	$rules = array();
	foreach ( elements() as $name => $element ) {
		if ( may_place( $name ) ) {
			$tags[]  = "bob-$name";
			$rules[] = "bob-{$name}[*]";
		}
	}
	foreach ( array( 'custom_elements' => $tags, 'extended_valid_elements' => $rules ) as $setting => $list ) {
		$before               = isset( $settings[ $setting ] ) ? $settings[ $setting ] . ',' : '';
		$settings[ $setting ] = $before . implode( ',', $list );
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\allow_in_visual_editor' );
