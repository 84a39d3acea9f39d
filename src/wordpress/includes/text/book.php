<?php
/** A Book of Business as text, with the classes of an h-card. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function section_titles() {
	return array(
		'concept'        => __( 'Business concept', 'bob-widgets' ),
		'uniqueness'     => __( 'What sets us apart', 'bob-widgets' ),
		'methods'        => __( 'How we work', 'bob-widgets' ),
		'sustainability' => __( 'Sustainability and growth', 'bob-widgets' ),
		'marketing'      => __( 'Marketing and brand', 'bob-widgets' ),
		'measurement'    => __( 'Our figures', 'bob-widgets' ),
		'cooperation'    => __( 'Cooperation', 'bob-widgets' ),
	);
}

function book_text( $book ) {
	$site = field( $book, 'website' );
	$html = element( 'p', link_to( $site, name_text( $book ), 'u-url' ) );
	$html .= words( $book->tagline ?? '', $book, 'p', 'p-note' );
	$html .= isset( $book->location ) ? element( 'p', place_text( $book->location ), '', 'p-adr' ) : '';
	$lines = array();
	foreach ( records( $book->contacts ?? null, 20 ) as $contact ) {
		$who     = array_filter( array( esc_html( field( $contact, 'name' ) ), words( $contact->role ?? '', $book ), reach_text( $contact ) ), 'strlen' );
		$lines[] = implode( ', ', $who );
	}
	$html .= list_text( $lines );
	foreach ( section_titles() as $name => $title ) {
		if ( isset( $book->sections->{$name} ) && is_object( $book->sections->{$name} ) ) {
			$html .= with_title( $title, section_text( $book->sections->{$name}, $book ) );
		}
	}
	foreach ( records( $book->topics ?? null, 20 ) as $topic ) {
		$text  = isset( $topic->text ) ? paragraphs( $topic->text, $book ) : '';
		$html .= with_title( plain( $topic->title ?? '', $book ), $text );
	}
	return "<div class=\"h-card\">$html</div>";
}

/** Nothing under a title is no title. */
function with_title( $title, $inner ) {
	return '' === $inner || '' === $title ? $inner : '<p><strong>' . esc_html( $title ) . "</strong></p>$inner";
}

/** The text of a section, then its lists: of whatever has a name or is a text. */
function section_text( $section, $book ) {
	$html = isset( $section->text ) ? paragraphs( $section->text, $book ) : '';
	foreach ( get_object_vars( $section ) as $list ) {
		if ( is_array( $list ) ) {
			$html .= list_text( array_map( static fn( $one ) => entry_text( $one, $book ), array_slice( $list, 0, 30 ) ) );
		}
	}
	return $html;
}

/** One entry of a list. */
function entry_text( $entry, $book ) {
	if ( is_object( $entry ) ) {
		foreach ( array( 'name', 'title', 'text' ) as $field ) {
			if ( isset( $entry->{$field} ) && '' !== plain( $entry->{$field}, $book ) ) {
				return words( $entry->{$field}, $book ) . ( isset( $entry->price ) ? ' ' . words( $entry->price, $book ) : '' );
			}
		}
	}
	return words( $entry, $book );
}
