<?php
/** A notice board as text: the notices that can still be answered, what ends first before the others; and what search engines read of it. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** A page takes only so many. */
const MOST_NOTICES = 200;

/** Those that can still be answered today, in the order in which they are shown. */
function open_notices( $board ) {
	$today = wp_date( 'Y-m-d' );
	$open  = array();
	foreach ( records( $board->notices ?? null, 1000 ) as $notice ) {
		$to       = day_in( $notice, 'to' );
		$is_known = '' !== plain( $notice->title ?? '', $board ) && in_array( field( $notice, 'kind' ), array( 'need', 'offer' ), true );
		if ( $is_known && empty( $notice->done ) && ( '' === $to || $to >= $today ) ) {
			$open[] = $notice;
		}
	}
	$rank = static fn( $one ) => '' === day_in( $one, 'to' ) ? '~' : day_in( $one, 'to' );
	$keys = array_keys( $open );
	usort(
		$keys,
		static fn( $one, $other ) => array( $rank( $open[ $one ] ), day_in( $open[ $other ], 'from' ), $one ) <=> array( $rank( $open[ $other ] ), day_in( $open[ $one ], 'from' ), $other )
	);
	return array_map( static fn( $key ) => $open[ $key ], array_slice( $keys, 0, MOST_NOTICES ) );
}

/** A day that a record says; empty where it says none. */
function day_in( $record, $name ) {
	$day    = field( $record, $name );
	$moment = moment_of( $day );
	return $moment && $moment['day'] ? $day : '';
}

function board_text( $board ) {
	$items = array_map( static fn( $one ) => notice_text( $one, $board ), open_notices( $board ) );
	$none  = element( 'p', esc_html__( 'There are no notices at the moment.', 'bob-widgets' ) );
	return element( 'p', name_text( $board ) ) . ( $items ? '<ul>' . implode( '', $items ) . '</ul>' : $none );
}

function notice_text( $notice, $board ) {
	$mark  = 'need' === field( $notice, 'kind' ) ? __( 'Needed', 'bob-widgets' ) : __( 'Offered', 'bob-widgets' );
	$facts = array_map( static fn( $name ) => words( $notice->{$name} ?? '', $board ), array( 'amount', 'price', 'season' ) );
	$own   = $notice->contact ?? null;
	// Who is named in the notice, else who takes replies for the board.
	$is_board = '' === reach_text( $own );
	$reply    = $is_board ? ( $board->contact ?? null ) : $own;
	$name     = field( $own, 'name' ) ? field( $own, 'name' ) : ( '' !== reach_text( $reply ) ? field( $reply, 'name' ) : '' );
	$url      = web( field( $notice, 'url' ) );
	return '<li class="h-entry">' . element( 'p', '<strong>' . esc_html( $mark ) . ': ' . words( $notice->title, $board, 'span', 'p-name' ) . '</strong>' )
		. element( 'p', span_text( day_in( $notice, 'from' ), day_in( $notice, 'to' ) ) )
		. element( 'p', parted( array_merge( $facts, array( esc_html( field( $notice->location ?? null, 'city' ) ) ) ), ' · ' ) )
		. element( 'div', paragraphs( $notice->text ?? '', $board ), '', 'e-content' )
		. element( 'p', parted( array( words( $notice->by ?? '', $board ), esc_html( $name ), reach_text( $reply ) ), ' · ' ) )
		. element( 'p', web_link( $url, esc_html( shown_address( $url ) ), 'u-url' ) ) . '</li>';
}

/** From when until when it holds. Escaped. */
function span_text( $from, $to ) {
	$time = static fn( $day, $class, $pattern = '%s' ) => time_text( moment_of( $day )['wall'], true, $class, $pattern );
	if ( $from && $to ) {
		return $from === $to ? $time( $from, 'dt-start' ) : $time( $from, 'dt-start' ) . ' – ' . $time( $to, 'dt-end' );
	}
	if ( $from ) {
		/* translators: %s: a day. */
		return $time( $from, 'dt-start', __( 'From %s', 'bob-widgets' ) );
	}
	if ( $to ) {
		/* translators: %s: a day. */
		return $time( $to, 'dt-end', __( 'Until %s', 'bob-widgets' ) );
	}
	return esc_html__( 'No end date', 'bob-widgets' );
}

/** Demand and Offer nodes. */
function notice_nodes( $board ) {
	return array_map( static fn( $one ) => notice_node( $one, $board ), array_slice( open_notices( $board ), 0, MOST_NODES ) );
}

function notice_node( $notice, $board ) {
	$is_offer = 'offer' === field( $notice, 'kind' );
	$giver    = $is_offer ? plain( $notice->by ?? '', $board ) : '';
	$where    = array_filter( array( field( $notice->location ?? null, 'city' ), field( $notice->location ?? null, 'region' ) ), 'strlen' );
	$page     = web( field( $notice, 'url' ) );
	return array(
		'@type'              => $is_offer ? 'Offer' : 'Demand',
		'name'               => plain( $notice->title, $board ),
		'description'        => without_marks( plain( $notice->text ?? '', $board ) ),
		'availabilityStarts' => day_in( $notice, 'from' ),
		'availabilityEnds'   => day_in( $notice, 'to' ),
		'offeredBy'          => '' === $giver ? array() : array( '@type' => 'Organization', 'name' => $giver ),
		'areaServed'         => (string) reset( $where ),
		'image'              => web( field( $notice->image ?? null, 'src' ) ),
		'url'                => $page ? $page : page_address(),
	);
}
