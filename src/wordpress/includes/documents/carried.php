<?php
/** Documents that a link carries: `#bob=1` + base64url of (CRC-32 of the JSON, 4 bytes big-endian; the JSON as raw DEFLATE). */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const CARRIED = '/^[^#]*#bob(?:=|%3D)([\w-]*)|^bob=([\w-]*)/i';

function is_carried( $address ) {
	return is_string( $address ) && 1 === preg_match( CARRIED, trim( $address ) );
}

/** Only the fragment: no other part of the link matters. */
function carried_fragment( $address ) {
	preg_match( CARRIED, trim( $address ), $found );
	return '#bob=' . ( isset( $found[2] ) && '' !== $found[2] ? $found[2] : $found[1] );
}

/** @return object|\WP_Error */
function unpack_carried( $address ) {
	if ( ! is_carried( $address ) ) {
		return fault( 'not_carried', __( 'This link carries no document.', 'bob-widgets' ) );
	}
	$text = substr( carried_fragment( $address ), 5 );
	if ( '' !== $text && '1' !== $text[0] ) {
		return fault( 'carried_version', __( 'This document was written for a newer version of the plug-in.', 'bob-widgets' ) );
	}
	$damaged = fault( 'carried_damaged', __( 'The link was cut or changed on its way. Ask for it once more.', 'bob-widgets' ) );
	$bytes   = base64_decode( strtr( substr( $text, 1 ), '-_', '+/' ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode
	if ( false === $bytes || strlen( $bytes ) < 5 ) {
		return $damaged;
	}
	$json = @gzinflate( substr( $bytes, 4 ), LONGEST ); // phpcs:ignore WordPress.PHP.NoSilencedErrors.Discouraged -- bytes of a stranger's.
	if ( false === $json || hash( 'crc32b', $json, true ) !== substr( $bytes, 0, 4 ) ) {
		return $damaged;
	}
	return read_document( $json );
}
