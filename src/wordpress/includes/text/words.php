<?php
/** Texts of a document in the language of the page: the same choice as the elements make. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const INSTEAD = array( 'kl' => array( 'da' ), 'fo' => array( 'da' ), 'nn' => array( 'nb', 'da' ) );

/** Languages to try, best first: that of the page, what stands in for it, English. */
function languages() {
	$language = str_replace( '_', '-', strtolower( determine_locale() ) );
	$language = preg_replace( array( '/^kal\b/', '/^no\b/', '/-(formal|informal)$/' ), array( 'kl', 'nb', '' ), $language );
	$short    = strtok( $language, '-' );
	return array_values( array_unique( array_merge( array( $language, $short ), INSTEAD[ $short ] ?? array(), array( 'en' ) ) ) );
}

/**
 * The text to show, with its language.
 *
 * @return array{0: string, 1: string} Both empty where there is no text.
 */
function pick( $text, $document = null ) {
	$plain = $document && isset( $document->lang ) && is_string( $document->lang ) ? $document->lang : '';
	if ( is_string( $text ) ) {
		return array( trim( $text ), $plain );
	}
	if ( ! is_object( $text ) ) {
		return array( '', '' );
	}
	$texts = array();
	foreach ( get_object_vars( $text ) as $language => $one ) {
		if ( is_string( $one ) && '' !== trim( $one ) ) {
			$texts[ preg_replace( '/^no\b/', 'nb', strtolower( $language ) ) ] = array( trim( $one ), (string) $language );
		}
	}
	foreach ( array_merge( languages(), array( strtolower( $plain ) ) ) as $wanted ) {
		foreach ( $texts as $language => $found ) {
			if ( '' !== $wanted && ( $language === $wanted || 0 === strpos( $language, "$wanted-" ) ) ) {
				return $found;
			}
		}
	}
	return $texts ? reset( $texts ) : array( '', '' );
}

/** The text alone. */
function plain( $text, $document = null ) {
	return pick( $text, $document )[0];
}

/** A text as escaped HTML, marked with its language where that is not the page's. */
function words( $text, $document, $tag = 'span', $class = '' ) {
	list( $found, $language ) = pick( $text, $document );
	return '' === $found ? '' : element( $tag, esc_html( $found ), $language, $class );
}

/** Escaped HTML in a tag. @param string $inner Escaped. */
function element( $tag, $inner, $language = '', $class = '' ) {
	if ( '' === $inner ) {
		return '';
	}
	$is_other   = 1 === preg_match( '/^[a-z]{2,3}(-[a-z\d]{1,8})*$/i', $language ) && ! in_array( strtolower( $language ), array_slice( languages(), 0, 2 ), true );
	$attributes = ( $class ? ' class="' . esc_attr( $class ) . '"' : '' ) . ( $is_other ? ' lang="' . esc_attr( $language ) . '"' : '' );
	return "<$tag$attributes>$inner</$tag>";
}

/** Markdown as paragraphs of plain text: no HTML of a document's gets through, the element draws it in full. */
function paragraphs( $rich, $document, $most = 1500 ) {
	list( $text, $language ) = pick( $rich, $document );
	$text = mb_substr( $text, 0, $most );
	$html = '';
	foreach ( preg_split( '/\n\s*\n/', without_marks( $text ) ) as $paragraph ) {
		$html .= element( 'p', esc_html( trim( preg_replace( '/\s+/', ' ', $paragraph ) ) ), $language );
	}
	return $html;
}

/** Markdown without its signs, and without tags. What is longer than any text that is shown takes time by the square of its length. */
function without_marks( $text ) {
	$text = mb_substr( $text, 0, 30000 );
	return trim( (string) preg_replace( array( '/!?\[([^\[\]]*)\]\([^()]*\)/', '/^ {0,3}(#{1,6}|>|[-*+]|\d+[.)]) +/m', '/[*_`~|]{1,3}/' ), array( '$1', '', '' ), wp_strip_all_tags( $text ) ) );
}

/** What a document calls itself: its name, or the title of a checklist. */
function name_of( $document ) {
	return $document->name ?? $document->title ?? '';
}

/** A list of records, whatever the document has there. */
function records( $value, $most = 100 ) {
	return is_array( $value ) ? array_slice( array_values( array_filter( $value, 'is_object' ) ), 0, $most ) : array();
}

/** A field of a record if it is a text or a number. */
function field( $record, $name ) {
	$value = is_object( $record ) && isset( $record->{$name} ) ? $record->{$name} : '';
	return is_string( $value ) || is_int( $value ) || is_float( $value ) ? trim( (string) $value ) : '';
}

/** Whether an address has a user name: `https://bank.example@evil.example` looks like what it is not. */
function is_disguised( $address ) {
	return 1 === preg_match( '#^\s*https?:[/\\\\]*[^/?\#\\\\]*@#i', $address );
}

/** A link to a website; without an address that may stand in a page, its text alone. @param string $inner Escaped. */
function link_to( $address, $inner, $class = '' ) {
	$url = is_disguised( $address ) ? '' : esc_url( $address, array( 'http', 'https', 'mailto', 'tel' ) );
	return '' === $url || '' === $inner ? $inner : sprintf( '<a%s href="%s">%s</a>', $class ? ' class="' . esc_attr( $class ) . '"' : '', $url, $inner );
}

/** A link to a page on the web; nothing without an address that may stand in a page. @param string $inner Escaped. */
function web_link( $address, $inner, $class = '' ) {
	return '' === web( $address ) ? '' : link_to( web( $address ), $inner, $class );
}

/** An address as it is read: without scheme and final slash. */
function shown_address( $address ) {
	return preg_replace( array( '#^https?://(www\.)?#', '#/$#' ), '', $address );
}
