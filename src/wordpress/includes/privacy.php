<?php
/** WordPress' tools for personal data: what documents say of somebody, found by their email address, is exported and erased. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const AT_A_TIME = 50;

/** An address as it stands in `post_content`. */
function stored_address( $email ) {
	return strtr( $email, SIGNS );
}

/** Documents in whose text an address stands. @return \WP_Post[] */
function documents_with( $email, $page ) {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WP_Query searches words, and not in all states.
	$ids = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT ID FROM {$wpdb->posts} WHERE post_type = %s AND post_content LIKE %s ORDER BY ID LIMIT %d OFFSET %d",
			TYPE,
			'%' . $wpdb->esc_like( stored_address( $email ) ) . '%',
			AT_A_TIME,
			( max( 1, (int) $page ) - 1 ) * AT_A_TIME
		)
	);
	return array_values( array_filter( array_map( 'get_post', $ids ) ) );
}

/** Whether a value is a record that has this address as its email. */
function has_email( $value, $email ) {
	return is_object( $value ) && isset( $value->email ) && is_string( $value->email ) && 0 === strcasecmp( trim( $value->email ), $email );
}

/** The records in a document that have this address as their email. */
function records_of( $value, $email ) {
	$found = array();
	if ( has_email( $value, $email ) ) {
		$found[] = $value;
	} elseif ( is_object( $value ) || is_array( $value ) ) {
		foreach ( $value as $inner ) {
			$found = array_merge( $found, records_of( $inner, $email ) );
		}
	}
	return $found;
}

/** The same value without those records. */
function without_records( $value, $email ) {
	if ( is_array( $value ) ) {
		$rest = array_filter( $value, static fn( $one ) => ! has_email( $one, $email ) );
		return array_values( array_map( static fn( $one ) => without_records( $one, $email ), $rest ) );
	}
	if ( is_object( $value ) ) {
		$copy = new \stdClass();
		foreach ( get_object_vars( $value ) as $key => $inner ) {
			if ( ! has_email( $inner, $email ) ) {
				$copy->{$key} = without_records( $inner, $email );
			}
		}
		return $copy;
	}
	return $value;
}

function export_personal( $email, $page = 1 ) {
	$posts = documents_with( $email, $page );
	$data  = array();
	foreach ( $posts as $post ) {
		$document = decode( $post->post_content );
		foreach ( is_wp_error( $document ) ? array() : records_of( $document, $email ) as $at => $record ) {
			$data[] = array(
				'group_id'    => 'bob-widgets',
				'group_label' => __( 'Documents', 'bob-widgets' ),
				'item_id'     => "bob-document-{$post->ID}-$at",
				'data'        => array(
					array( 'name' => __( 'Document', 'bob-widgets' ), 'value' => $post->post_title ),
					array( 'name' => __( 'What it says', 'bob-widgets' ), 'value' => wp_json_encode( $record, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) ),
				),
			);
		}
	}
	return array( 'data' => $data, 'done' => count( $posts ) < AT_A_TIME );
}

/** Takes the records out, and with them the revisions that still had them. */
function erase_personal( $email ) {
	$removed = false;
	$kept    = false;
	$posts   = documents_with( $email, 1 );
	foreach ( $posts as $post ) {
		$document = decode( $post->post_content );
		if ( is_wp_error( $document ) || ! records_of( $document, $email ) ) {
			$kept = true; // in a text, which only a person can change.
			continue;
		}
		$rest = without_records( $document, $email );
		if ( records_of( $rest, $email ) || is_wp_error( save_document( $rest, array( 'ID' => $post->ID ) ) ) ) {
			$kept = true;
			continue;
		}
		foreach ( wp_get_post_revisions( $post->ID, array( 'check_enabled' => false ) ) as $revision ) {
			if ( false !== stripos( $revision->post_content, stored_address( $email ) ) ) {
				wp_delete_post_revision( $revision->ID );
			}
		}
		$removed = true;
	}
	return array(
		'items_removed'  => $removed,
		'items_retained' => $kept,
		'messages'       => $kept ? array( __( 'The address also stands in a text of a document. Change that text yourself.', 'bob-widgets' ) ) : array(),
		// those that were changed are no longer found: the next page is the first again.
		'done'           => count( $posts ) < AT_A_TIME || ! $removed,
	);
}

function add_exporter( $exporters ) {
	return $exporters + array( 'bob-widgets' => array( 'exporter_friendly_name' => __( 'Bob Widgets', 'bob-widgets' ), 'callback' => __NAMESPACE__ . '\export_personal' ) );
}
add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\add_exporter' );

function add_eraser( $erasers ) {
	return $erasers + array( 'bob-widgets' => array( 'eraser_friendly_name' => __( 'Bob Widgets', 'bob-widgets' ), 'callback' => __NAMESPACE__ . '\erase_personal' ) );
}
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\add_eraser' );

function privacy_text() {
	wp_add_privacy_policy_content(
		'Bob Widgets',
		'<p>' . esc_html__( 'Widgets on this site request nothing from other sites unless the site’s owner has given an address there. They store something in a visitor’s browser only after the visitor has asked for it: answers of a checklist, and a stamp card.', 'bob-widgets' ) . '</p>'
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\privacy_text' );
