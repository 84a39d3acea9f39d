<?php
/** “Save as a file” in the list of documents: the whole document, for those who may edit it. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function row_actions( $actions, $post ) {
	if ( TYPE === $post->post_type && current_user_can( 'edit_post', $post->ID ) ) {
		$url                   = wp_nonce_url( admin_url( "admin-post.php?action=bob_widgets_export&id={$post->ID}" ), "bob_widgets_export_{$post->ID}" );
		$actions['bob_export'] = sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Save as a file', 'bob-widgets' ) );
	}
	return $actions;
}
add_filter( 'post_row_actions', __NAMESPACE__ . '\row_actions', 10, 2 );

function export() {
	$id = isset( $_GET['id'] ) ? absint( $_GET['id'] ) : 0;
	check_admin_referer( "bob_widgets_export_$id" );
	$post     = document_of( $id );
	$document = $post && current_user_can( 'edit_post', $id ) ? decode( $post->post_content ) : fault( 'not_found', '', 404 );
	if ( is_wp_error( $document ) ) {
		wp_die( esc_html__( 'There is no such document, or you may not edit it.', 'bob-widgets' ), 404 );
	}
	nocache_headers();
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	header( 'Content-Disposition: attachment; filename="' . sanitize_file_name( ( sanitize_title( $post->post_title ) ? sanitize_title( $post->post_title ) : "document-$id" ) . '.json' ) . '"' );
	echo wp_json_encode( $document, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . "\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON, sent as a file.
	exit;
}
add_action( 'admin_post_bob_widgets_export', __NAMESPACE__ . '\export' );
