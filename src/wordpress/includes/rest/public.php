<?php
/**
 * `GET /wp-json/bob-widgets/v1/documents/12`: the public parts of a published document without password, for every page of every site. No credentials,
 * so nobody's session is of use here; drafts, private documents and parts for partners and staff are never in it.
 */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const ROUTES = 'bob-widgets/v1';

function public_address( $id ) {
	return rest_url( ROUTES . '/documents/' . absint( $id ) );
}

function register_public_route() {
	register_rest_route(
		ROUTES,
		'/documents/(?P<id>\d+)',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\serve_document',
			'permission_callback' => '__return_true',
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_public_route' );

/** The id in the address. `$request['id']` would be that of a document that was sent: its fields come before those of the address. */
function id_in( $request ) {
	return absint( $request->get_url_params()['id'] );
}

function serve_document( $request ) {
	$document = published_document( id_in( $request ) );
	if ( null === $document ) {
		return fault( 'not_found', __( 'There is no such document, or it is not published.', 'bob-widgets' ), 404 );
	}
	$tag      = '"' . md5( wp_json_encode( $document ) ) . '"';
	$asked    = (string) $request->get_header( 'if_none_match' );
	$response = new \WP_REST_Response( $document );
	if ( in_array( $tag, array_map( static fn( $one ) => preg_replace( '/^W\//', '', trim( $one ) ), explode( ',', $asked ) ), true ) ) {
		$response = new \WP_REST_Response( null, 304 );
	}
	$response->header( 'ETag', $tag );
	$response->header( 'X-Content-Type-Options', 'nosniff' );
	return $response;
}

/** WordPress answers each origin with its name and lets it send credentials. This route is for all, and for nobody in particular. */
function public_headers( $served, $result, $request ) {
	if ( 1 !== preg_match( '#^/' . ROUTES . '/documents/\d+$#', $request->get_route() ) ) {
		return $served;
	}
	header( 'Access-Control-Allow-Origin: *' );
	header( 'Access-Control-Allow-Methods: GET' );
	header_remove( 'Access-Control-Allow-Credentials' );
	header_remove( 'Vary' );
	header( 'Cache-Control: ' . ( $result->is_error() ? 'no-store' : 'public, max-age=60' ) );
	header_remove( 'Expires' );
	if ( 304 === $result->get_status() ) {
		header_remove( 'Content-Type' );
		return true; // no body, not even "null".
	}
	return $served;
}
add_filter( 'rest_pre_serve_request', __NAMESPACE__ . '\public_headers', 99, 3 );
