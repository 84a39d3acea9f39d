<?php
/** A document as escaped HTML: for feeds, search engines, and pages on which the script does not run. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** @param object $document Public parts only. */
function document_text( $document ) {
	$writers = array(
		'book'      => __NAMESPACE__ . '\book_text',
		'cluster'   => __NAMESPACE__ . '\cluster_text',
		'loyalty'   => __NAMESPACE__ . '\loyalty_text',
		'checklist' => __NAMESPACE__ . '\checklist_text',
		'events'    => __NAMESPACE__ . '\events_text',
		'board'     => __NAMESPACE__ . '\board_text',
		'figures'   => __NAMESPACE__ . '\figures_text',
	);
	$kind = field( $document, 'kind' );
	return without_shortcodes( isset( $writers[ $kind ] ) ? $writers[ $kind ]( $document ) : any_text( $document ) );
}

/**
 * WordPress runs shortcodes after blocks, over what they wrote, and over some posts twice: in a text of a document they are words. It takes `&#91;` back.
 *
 * @param string $html Escaped.
 */
function without_shortcodes( $html ) {
	return str_replace( '[', '&#x5b;', $html );
}

/** The line with which each text begins. */
function name_text( $document ) {
	return words( name_of( $document ), $document, 'strong', 'p-name' );
}

/** Town and country as they are written on a letter. */
function place_text( $location ) {
	$lines = array(
		field( $location, 'address' ),
		trim( field( $location, 'postalCode' ) . ' ' . field( $location, 'city' ) ),
		field( $location, 'region' ),
		country( field( $location, 'country' ) ),
	);
	return esc_html( implode( ', ', array_filter( $lines, 'strlen' ) ) );
}

/** The name of a country; where PHP knows no names, nothing. */
function country( $code ) {
	$is_code = 1 === preg_match( '/^[A-Z]{2}$/', $code );
	return $is_code && class_exists( '\Locale' ) ? (string) \Locale::getDisplayRegion( "-$code", languages()[0] ) : ( $is_code ? '' : $code );
}

/** Email and phone of somebody. */
function reach_text( $record ) {
	$phone = field( $record, 'phone' );
	$email = is_email( field( $record, 'email' ) );
	return parted(
		array(
			$email ? link_to( "mailto:$email", esc_html( $email ), 'u-email' ) : '',
			$phone ? link_to( 'tel:' . preg_replace( '/[^\d+]/', '', $phone ), esc_html( $phone ), 'p-tel' ) : '',
		),
		' · '
	);
}

/** Escaped parts with something between them; empty ones are left out. */
function parted( $parts, $by ) {
	return implode( $by, array_filter( $parts, 'strlen' ) );
}

/** A list of escaped lines. */
function list_text( $lines ) {
	$lines = array_filter( $lines, 'strlen' );
	return $lines ? element( 'ul', '<li>' . implode( '</li><li>', $lines ) . '</li>' ) : '';
}
