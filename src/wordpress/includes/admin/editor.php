<?php
/** The screen of a document: `<bob-editor>` in the place of the text field. Its script saves through the edit route; the form keeps WordPress' own fields. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function enqueue_editor() {
	$screen = get_current_screen();
	if ( ! $screen || 'post' !== $screen->base || TYPE !== $screen->post_type ) {
		return;
	}
	enqueue();
	wp_enqueue_script( 'bob-widgets-document', plugins_url( 'assets/document.js', FILE ), array( 'wp-api-fetch' ), VERSION, true );
	wp_enqueue_style( 'bob-widgets-admin', plugins_url( 'assets/admin.css', FILE ), array(), VERSION );
	$words = array(
		'failed' => __( 'Not saved. Your changes are still here. Try again.', 'bob-widgets' ),
	);
	give_settings( 'bob-widgets-document', 'bobWidgetsWords', $words );
}
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_editor' );

function print_editor( $post ) {
	if ( TYPE !== $post->post_type ) {
		return;
	}
	$document = '' === $post->post_content ? null : decode( $post->post_content );
	if ( is_wp_error( $document ) ) {
		printf( '<div class="notice notice-error inline"><p>%s</p></div>', esc_html( $document->get_error_message() ) );
		return;
	}
	$kind = $document ? $document->kind : asked_kind();
	if ( ! $kind ) {
		print_kinds();
		return;
	}
	printf(
		'<div id="bob-widgets-document" data-id="%d" data-tag="%s"><div class="notice notice-error inline" role="alert" hidden><p></p></div><bob-editor kind="%s" script="%s" viewer="%s" studio="%s" lang="%s"%s>',
		(int) $post->ID,
		esc_attr( content_tag( $post ) ),
		esc_attr( $kind ),
		esc_url( script_address() ),
		esc_url( plugins_url( 'scripts/view.html', FILE ) ),
		esc_url( plugins_url( 'scripts/studio/index.html', FILE ) ),
		esc_attr( languages()[0] ),
		$document ? '' : ' draft="new"' // else it would go on with whatever draft this browser has.
	);
	if ( $document ) {
		// No sign in it can end the script.
		echo '<script type="application/json">' . wp_json_encode( $document, JSON_HEX_TAG | JSON_HEX_AMP ) . '</script>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}
	echo '</bob-editor></div>';
}
add_action( 'edit_form_after_title', __NAMESPACE__ . '\print_editor' );

/** Tells one state of a document from another. */
function content_tag( $post ) {
	return substr( md5( $post->post_content ), 0, 12 );
}

function asked_kind() {
	$kind = isset( $_GET['bob_kind'] ) ? sanitize_key( wp_unslash( $_GET['bob_kind'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- chooses a form, changes nothing.
	return isset( kinds()[ $kind ] ) ? $kind : '';
}

/** A new document begins with the question what it is. */
function print_kinds() {
	echo '<h2>' . esc_html__( 'What do you want to write?', 'bob-widgets' ) . '</h2><ul class="bob-widgets-kinds">';
	foreach ( kinds() as $kind => $name ) {
		$url = add_query_arg( array( 'post_type' => TYPE, 'bob_kind' => $kind ), admin_url( 'post-new.php' ) );
		printf( '<li><a class="button button-large" href="%s">%s</a></li>', esc_url( $url ), esc_html( $name ) );
	}
	echo '</ul>';
}
