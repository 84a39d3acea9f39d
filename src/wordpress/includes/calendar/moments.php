<?php
/** Moments as documents write them: `2026-05-01` (a whole day), `2026-05-01T10:00` (a clock's time), `2026-05-01T10:00Z` (an instant). In seconds. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const MOMENT = '/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?:(Z)|([+-])(\d\d):?(\d\d)?)?)?$/i';

/**
 * What is written, read.
 *
 * @return array{wall: int, day: bool, instant: ?int}|null `wall` is what the clock shows, as if it were at UTC; `instant` only where the distance from UTC is said.
 */
function moment_of( $written ) {
	if ( ! is_string( $written ) || 1 !== preg_match( MOMENT, $written, $found ) || ! checkdate( (int) $found[2], (int) $found[3], (int) $found[1] ) ) {
		return null;
	}
	$midnight = gmmktime( 0, 0, 0, (int) $found[2], (int) $found[3], (int) $found[1] );
	if ( ! isset( $found[4] ) ) {
		return array( 'wall' => $midnight, 'day' => true, 'instant' => null );
	}
	$wall = $midnight + ( (int) $found[4] * 60 + (int) $found[5] ) * 60 + (int) ( $found[6] ?? 0 );
	if ( $wall > $midnight + DAY_IN_SECONDS ) {
		return null;
	}
	$distance = ( '-' === ( $found[8] ?? '' ) ? -1 : 1 ) * ( (int) ( $found[9] ?? 0 ) * 60 + (int) ( $found[10] ?? 0 ) ) * 60;
	$is_told  = '' !== ( $found[7] ?? '' ) || '' !== ( $found[8] ?? '' );
	return array( 'wall' => $wall, 'day' => false, 'instant' => $is_told ? $wall - $distance : null );
}

/** A time zone that PHP knows; null for what is none. */
function zone_of( $name ) {
	if ( ! is_string( $name ) || 1 !== preg_match( '/^UTC$|^[A-Za-z_]+(\/[\w+-]+)+$/', $name ) ) {
		return null;
	}
	try {
		return new \DateTimeZone( $name );
	} catch ( \Exception $unknown ) {
		return null;
	}
}

/** What the clocks of a zone show at an instant. */
function wall_at( $instant, $zone ) {
	return $instant + $zone->getOffset( new \DateTimeImmutable( "@$instant" ) );
}

/** The instant at which the clocks of a zone show this. */
function instant_of( $wall, $zone ) {
	return ( new \DateTimeImmutable( gmdate( 'Y-m-d H:i:s', $wall ), $zone ) )->getTimestamp();
}

function day_of( $wall ) {
	return gmdate( 'Y-m-d', $wall );
}

/** A day as the site writes it. */
function day_words( $wall ) {
	return wp_date( get_option( 'date_format' ), $wall, new \DateTimeZone( 'UTC' ) );
}

/** A day with its time, as the site writes them, for people and for machines, in a pattern with `%s`. Escaped. */
function time_text( $wall, $is_day, $class, $pattern = '%s' ) {
	$clock = $is_day ? '' : ', ' . wp_date( get_option( 'time_format' ), $wall, new \DateTimeZone( 'UTC' ) );
	return sprintf( '<time class="%s" datetime="%s">%s</time>', esc_attr( $class ), esc_attr( gmdate( $is_day ? 'Y-m-d' : 'Y-m-d\TH:i', $wall ) ), esc_html( sprintf( $pattern, day_words( $wall ) . $clock ) ) );
}
