<?php
/** What search engines read: schema.org, of what a visitor can see. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** So many records a page tells of. */
const MOST_NODES = 50;

/** The script with it; nothing for kinds of which schema.org knows nothing. */
function json_ld_script( $document ) {
	$node = json_ld( $document );
	if ( ! $node ) {
		return '';
	}
	$node = array( '@context' => 'https://schema.org' ) + $node;
	// No sign of it can end the script, or begin a shortcode: what begins a list is followed by what begins its first entry.
	$json = (string) wp_json_encode( $node, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	return '<script type="application/ld+json">' . preg_replace( '/\[(?!["{\[\]])/', '\u005b', $json ) . '</script>';
}

/** One node, or a graph of them; empty where there is nothing to tell. */
function json_ld( $document ) {
	switch ( field( $document, 'kind' ) ) {
		case 'book':
			$node = without_empty( book_node( $document ) );
			return isset( $node['name'] ) ? $node : array();
		case 'cluster':
			$node = without_empty( cluster_node( $document ) );
			return isset( $node['name'] ) ? $node : array();
		case 'events':
			return graph( event_nodes( $document ) );
		case 'board':
			return graph( notice_nodes( $document ) );
		default:
			return array();
	}
}

function graph( $nodes ) {
	return $nodes ? array( '@graph' => array_map( __NAMESPACE__ . '\without_empty', $nodes ) ) : array();
}

/** The page that shows one post; in lists of posts none. */
function page_address() {
	return is_singular() ? (string) get_permalink() : '';
}

function web( $address ) {
	return is_disguised( $address ) ? '' : esc_url_raw( $address, array( 'http', 'https' ) );
}

function book_node( $book ) {
	$of       = field( $book, 'of' );
	$contacts = records( $book->contacts ?? null, 20 );
	$phones   = array_filter( array_map( static fn( $one ) => field( $one, 'phone' ), $contacts ), 'strlen' );
	$emails   = array_filter( array_map( static fn( $one ) => (string) is_email( field( $one, 'email' ) ), $contacts ), 'strlen' );
	$location = $book->location ?? null;
	$is_place = 'person' !== $of && 'cluster' !== $of && '' !== field( $location, 'address' );
	$tagline  = plain( $book->tagline ?? '', $book );
	return array(
		'@type'        => 'person' === $of ? 'Person' : ( $is_place ? 'LocalBusiness' : 'Organization' ),
		'@id'          => web( field( $book, 'website' ) ) ? strtok( web( field( $book, 'website' ) ), '#' ) . '#' . rawurlencode( field( $book, 'id' ) ? field( $book, 'id' ) : 'book' ) : '',
		'name'         => plain( $book->name ?? '', $book ),
		'description'  => $tagline,
		'url'          => web( field( $book, 'website' ) ),
		'telephone'    => (string) reset( $phones ),
		'email'        => (string) reset( $emails ),
		'foundingDate' => 'person' === $of ? '' : field( $book, 'founded' ),
		'address'      => address_node( $location ),
		'sameAs'       => array_values( array_filter( array_map( static fn( $one ) => web( field( $one, 'url' ) ), records( $book->social ?? null, 20 ) ) ) ),
	);
}

function cluster_node( $cluster ) {
	$members = array();
	foreach ( records( $cluster->members ?? null, 100 ) as $member ) {
		$name = plain( $member->name ?? '', $cluster );
		if ( '' !== $name ) {
			$members[] = without_empty( array( '@type' => 'Organization', 'name' => $name, 'url' => web( field( $member, 'website' ) ) ) );
		}
	}
	return array(
		'@type'  => 'Organization',
		'name'   => plain( $cluster->name ?? '', $cluster ),
		'url'    => web( field( $cluster, 'website' ) ),
		'member' => $members,
	);
}

function address_node( $location ) {
	$node = without_empty(
		array(
			'streetAddress'   => field( $location, 'address' ),
			'postalCode'      => field( $location, 'postalCode' ),
			'addressLocality' => field( $location, 'city' ),
			'addressRegion'   => field( $location, 'region' ),
			'addressCountry'  => field( $location, 'country' ),
		)
	);
	return $node ? array( '@type' => 'PostalAddress' ) + $node : array();
}

function without_empty( $node ) {
	return array_filter( $node, static fn( $value ) => '' !== $value && array() !== $value );
}
