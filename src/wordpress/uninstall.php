<?php
/** Runs when the plug-in is deleted. Documents go only from sites whose administrator has ticked that in the settings. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function () {
	$clean = static function () {
		if ( get_option( 'bob_widgets_delete_documents' ) ) {
			do {
				$ids = get_posts( array( 'post_type' => 'bob_document', 'post_status' => array( 'any', 'trash', 'auto-draft' ), 'numberposts' => 100, 'fields' => 'ids', 'suppress_filters' => true ) );
				// With their revisions. Where nothing can be deleted, it ends.
				$deleted = array_filter( array_map( static fn( $id ) => wp_delete_post( $id, true ), $ids ) );
			} while ( $deleted );
		}
		delete_option( 'bob_widgets_delete_documents' );
	};
	if ( ! is_multisite() ) {
		$clean();
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		$clean();
		restore_current_blog();
	}
} )();
