<?php
/**
 * `/wp-json/bob-widgets/v1/edit/…`: documents whole, for those who may edit them. Cookies count here only with WordPress' nonce (`X-WP-Nonce`), and each
 * request asks for the capability.
 */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function register_edit_routes() {
	register_rest_route(
		ROUTES,
		'/edit',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\list_documents',
			'permission_callback' => static fn() => current_user_can( 'edit_posts' ),
		)
	);
	register_rest_route(
		ROUTES,
		'/edit/(?P<id>\d+)',
		array(
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\get_document',
				'permission_callback' => __NAMESPACE__ . '\may_edit',
			),
			array(
				'methods'             => 'PUT',
				'callback'            => __NAMESPACE__ . '\put_document',
				'permission_callback' => __NAMESPACE__ . '\may_edit',
			),
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_edit_routes' );

/** A document that is not there is refused as one that somebody may not edit: nobody learns which there are. */
function may_edit( $request ) {
	$post = document_of( id_in( $request ) );
	return $post && current_user_can( 'edit_post', $post->ID );
}

/** The documents that the current user may place: published ones, and those that they may edit. */
function list_documents() {
	$posts = get_posts(
		array(
			'post_type'        => TYPE,
			'post_status'      => array( 'publish', 'draft', 'pending', 'future', 'private' ),
			'numberposts'      => 200,
			'orderby'          => 'title',
			'order'            => 'ASC',
			'suppress_filters' => false,
		)
	);
	$list  = array();
	foreach ( $posts as $post ) {
		$document = decode( $post->post_content );
		$open     = is_published( $post );
		if ( is_wp_error( $document ) || ( ! $open && ! current_user_can( 'edit_post', $post->ID ) ) ) {
			continue;
		}
		$list[] = array(
			'id'        => $post->ID,
			'kind'      => $document->kind,
			'title'     => '' === $post->post_title ? "#{$post->ID}" : html_entity_decode( $post->post_title, ENT_QUOTES, 'UTF-8' ),
			'published' => $open,
		);
	}
	return no_store( $list );
}

function get_document( $request ) {
	$document = decode( document_of( id_in( $request ) )->post_content );
	if ( is_wp_error( $document ) ) {
		return $document;
	}
	$parts = $request->get_query_params()['parts'] ?? '';
	return no_store( 'public' === $parts ? public_parts( $document ) : $document );
}

/** Takes a document. Only JSON: a form of another site could not send that. */
function put_document( $request ) {
	$type = $request->get_content_type();
	if ( ! $type || 'application/json' !== $type['value'] ) {
		return fault( 'type', __( 'This is not a document: the JSON cannot be read.', 'bob-widgets' ), 415 );
	}
	$document = read_document( $request->get_body() );
	if ( is_wp_error( $document ) ) {
		return $document;
	}
	$post  = document_of( id_in( $request ) );
	$known = $request->get_header( 'if_match' );
	if ( null !== $known && trim( $known, '"' ) !== content_tag( $post ) ) {
		return fault( 'changed', __( 'Somebody else has saved this document meanwhile. Save yours as a file, load the page again, and compare.', 'bob-widgets' ), 412 );
	}
	$id = save_document( $document, array( 'ID' => $post->ID ) + ( 'auto-draft' === $post->post_status ? array( 'post_status' => 'draft' ) : array() ) );
	return is_wp_error( $id ) ? $id : no_store( array( 'id' => $id, 'tag' => content_tag( get_post( $id ) ) ) );
}

function no_store( $data ) {
	$response = new \WP_REST_Response( $data );
	$response->header( 'Cache-Control', 'no-store' );
	return $response;
}
