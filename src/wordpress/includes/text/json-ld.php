<?php
/** What search engines read: schema.org, of what a visitor can see. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** The script with it; nothing for kinds of which schema.org knows nothing. */
function json_ld_script( $document ) {
	$kind = field( $document, 'kind' );
	$node = 'book' === $kind ? book_node( $document ) : ( 'cluster' === $kind ? cluster_node( $document ) : array() );
	if ( ! $node || '' === $node['name'] ) {
		return '';
	}
	$node = array( '@context' => 'https://schema.org' ) + without_empty( $node );
	// No sign of it can end the script.
	return '<script type="application/ld+json">' . wp_json_encode( $node, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . '</script>';
}

function web( $address ) {
	return esc_url_raw( $address, array( 'http', 'https' ) );
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
