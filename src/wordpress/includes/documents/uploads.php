<?php
/** `.json` in the media library, for those who may edit the posts of others. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function may_upload_json() {
	return current_user_can( 'upload_files' ) && current_user_can( 'edit_others_posts' );
}

function allow_json( $types ) {
	if ( may_upload_json() ) {
		$types['json'] = 'application/json';
	}
	return $types;
}
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json' );

/** Servers take JSON for text, or for nothing: what counts is that it can be read, and what is no JSON is refused. */
function check_json( $found, $file, $name ) {
	if ( 'json' !== strtolower( pathinfo( (string) $name, PATHINFO_EXTENSION ) ) || ! may_upload_json() ) {
		return $found;
	}
	$is_json = is_readable( $file ) && filesize( $file ) <= 10 * LONGEST && null !== json_decode( (string) file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file that was uploaded.
	return array_merge( (array) $found, array( 'ext' => $is_json ? 'json' : false, 'type' => $is_json ? 'application/json' : false ) );
}
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\check_json', 10, 3 );
