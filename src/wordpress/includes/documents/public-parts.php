<?php
/** What of a document is for everybody. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** Leaves out whatever has an `audience` other than `public`, at any depth: an audience that cannot be read is not everybody. */
function public_parts( $value ) {
	if ( is_array( $value ) ) {
		return array_values( array_map( __NAMESPACE__ . '\public_parts', array_filter( $value, __NAMESPACE__ . '\is_public' ) ) );
	}
	if ( ! is_object( $value ) ) {
		return $value;
	}
	$open = new \stdClass();
	foreach ( get_object_vars( $value ) as $key => $inner ) {
		if ( is_public( $inner ) ) {
			$open->{$key} = public_parts( $inner );
		}
	}
	return $open;
}

function is_public( $part ) {
	return ! is_object( $part ) || ! property_exists( $part, 'audience' ) || 'public' === $part->audience;
}
