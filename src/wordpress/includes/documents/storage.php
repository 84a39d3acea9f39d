<?php
/**
 * How a document stands in `post_content`: JSON in which `%`, `<`, `>`, `&` and `\` are percent-encoded. So kses finds no tags and no entities, and
 * slashes that are added or taken away on the way (forms, revisions, other plug-ins) change nothing: none in the text is ours.
 */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** The longest document, in bytes. */
const LONGEST = 1000000;
const DEEPEST = 40;

const SIGNS = array( '%' => '%25', '<' => '%3C', '>' => '%3E', '&' => '%26', '\\' => '%5C' );

/**
 * On lines of its own, so that revisions can be compared; a long document not, since lines and their indents may be many times as much as it.
 *
 * @param object $document A document that was read.
 * @return string Empty for one that JSON cannot say: a number without end.
 */
function encode( $document ) {
	$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION;
	$json  = (string) wp_json_encode( $document, $flags );
	if ( strlen( $json ) < LONGEST / 4 ) {
		$lines = (string) wp_json_encode( $document, $flags | JSON_PRETTY_PRINT );
		$json  = strlen( $lines ) <= LONGEST ? $lines : $json;
	}
	// Databases with three bytes a sign have no others.
	$json = preg_replace_callback(
		'/[\x{10000}-\x{10FFFF}]/u',
		static function ( $found ) {
			return trim( wp_json_encode( $found[0] ), '"' );
		},
		$json
	);
	return strtr( $json, SIGNS );
}

/** @return object|\WP_Error What `post_content` says. */
function decode( $content ) {
	return document_in( strtr( str_replace( '\\', '', (string) $content ), array_flip( SIGNS ) ) );
}

/**
 * A document from JSON that somebody sent: data only, never HTML. Detail is read tolerantly by the elements; here its kind, version, name and size count.
 *
 * @return object|\WP_Error
 */
function read_document( $json ) {
	if ( ! is_string( $json ) || strlen( $json ) > LONGEST ) {
		return fault( 'large', __( 'The document is too long. It may have 1 MB.', 'bob-widgets' ) );
	}
	return document_in( $json );
}

/** The same of JSON of any length: as it is stored, a document may be longer than it was when it came. @return object|\WP_Error */
function document_in( $json ) {
	$document = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $json ), false, DEEPEST );
	if ( ! is_object( $document ) ) {
		return fault( 'json', __( 'This is not a document: the JSON cannot be read.', 'bob-widgets' ) );
	}
	if ( ! isset( $document->kind ) || ! is_string( $document->kind ) || ! isset( kinds()[ $document->kind ] ) ) {
		return fault( 'kind', __( 'This is not a document that the plug-in knows: its "kind" is missing or unknown.', 'bob-widgets' ) );
	}
	if ( isset( $document->version ) && 1 !== $document->version ) {
		return fault( 'version', __( 'This document was written for a newer version of the plug-in.', 'bob-widgets' ) );
	}
	if ( has_private_key( $document ) ) {
		return fault( 'secret', __( 'There is a private key in this document. Whoever has it can sign in its owner’s name. Make a new key.', 'bob-widgets' ) );
	}
	return $document;
}

function fault( $code, $message, $status = 400 ) {
	return new \WP_Error( "bob_widgets_$code", $message, array( 'status' => $status ) );
}

/** A JWK with its private part: it must not be published, and not be kept where others read. */
function has_private_key( $value ) {
	if ( is_object( $value ) && isset( $value->kty, $value->d ) ) {
		return true;
	}
	if ( is_object( $value ) || is_array( $value ) ) {
		foreach ( $value as $inner ) {
			if ( has_private_key( $inner ) ) {
				return true;
			}
		}
	}
	return false;
}

/** Writes a document into its post. Its name is the title. @return int|\WP_Error The id. */
function save_document( $document, $post ) {
	$content = encode( $document );
	if ( '' === $content ) {
		return fault( 'json', __( 'This is not a document: the JSON cannot be read.', 'bob-widgets' ) );
	}
	$name = trim( plain( name_of( $document ), $document ) );
	// A title is HTML to WordPress: a sign of it in a name is written so that kses finds nothing to change.
	$fields = array(
		'post_content' => $content,
		'post_title'   => str_replace( array( '&', '<', '>' ), array( '&amp;', '&lt;', '&gt;' ), mb_substr( $name, 0, 200 ) ),
	) + $post;
	return empty( $fields['ID'] ) ? wp_insert_post( wp_slash( $fields ), true ) : wp_update_post( wp_slash( $fields ), true );
}
