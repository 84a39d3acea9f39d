<?php
/** Documents are posts of a type of their own: roles, statuses, passwords and revisions are those of posts. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const TYPE = 'bob_document';

function register_documents() {
	register_post_type(
		TYPE,
		array(
			'labels'              => array(
				'name'               => __( 'Documents', 'bob-widgets' ),
				'singular_name'      => __( 'Document', 'bob-widgets' ),
				'menu_name'          => __( 'Bob Widgets', 'bob-widgets' ),
				'all_items'          => __( 'Documents', 'bob-widgets' ),
				'add_new'            => __( 'New document', 'bob-widgets' ),
				'add_new_item'       => __( 'New document', 'bob-widgets' ),
				'new_item'           => __( 'New document', 'bob-widgets' ),
				'edit_item'          => __( 'Edit document', 'bob-widgets' ),
				'not_found'          => __( 'There are no documents yet.', 'bob-widgets' ),
				'not_found_in_trash' => __( 'There are no documents in the bin.', 'bob-widgets' ),
			),
			// Never at /wp/v2/: a published document would be there whole, with what is for staff alone.
			'show_in_rest'        => false,
			'public'              => false,
			'exclude_from_search' => true,
			'publicly_queryable'  => false,
			'show_ui'             => true,
			'menu_icon'           => 'dashicons-id-alt',
			'capability_type'     => 'post',
			'map_meta_cap'        => true,
			'supports'            => array( 'author', 'revisions' ),
			'can_export'          => true,
			'delete_with_user'    => false,
		)
	);
}
add_action( 'init', __NAMESPACE__ . '\register_documents' );

/** The post of a document; null where the id is of another post. */
function document_of( $id ) {
	$post = get_post( $id );
	return $post && TYPE === $post->post_type ? $post : null;
}

/** Whether the post of a document is published, and without a password. */
function is_published( $post ) {
	return 'publish' === $post->post_status && '' === $post->post_password;
}

/** What a published document says to everybody; else null. */
function published_document( $id ) {
	$post = document_of( $id );
	if ( ! $post || ! is_published( $post ) ) {
		return null;
	}
	$whole = decode( $post->post_content );
	return is_wp_error( $whole ) || ! is_public( $whole ) ? null : public_parts( $whole );
}

/** Columns of the list: what kind it is, and how it is placed. */
function columns( $columns ) {
	$columns['bob_kind'] = __( 'Kind', 'bob-widgets' );
	$columns['bob_code'] = __( 'Shortcode', 'bob-widgets' );
	return $columns;
}
add_filter( 'manage_' . TYPE . '_posts_columns', __NAMESPACE__ . '\columns' );

function column( $column, $id ) {
	$post = document_of( $id );
	if ( ! $post || ! in_array( $column, array( 'bob_kind', 'bob_code' ), true ) ) {
		return;
	}
	$document = decode( $post->post_content );
	$kind     = is_wp_error( $document ) ? '' : (string) $document->kind;
	$kinds    = kinds();
	if ( 'bob_kind' === $column ) {
		echo esc_html( $kinds[ $kind ] ?? '–' );
		return;
	}
	foreach ( elements() as $name => $element ) {
		if ( $element['kind'] === $kind && $element['main'] ) {
			echo '<code>' . esc_html( "[bob-$name id=\"$id\"]" ) . '</code>';
		}
	}
}
add_action( 'manage_' . TYPE . '_posts_custom_column', __NAMESPACE__ . '\column', 10, 2 );
