<?php
/** When events take place: each time of a series, with what was changed for it. The same as `src/engines/calendar/occurrences.ts`. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** So far ahead events are written out, and so many of them: a series has no end. */
const AHEAD       = 366 * DAY_IN_SECONDS;
const MOST_EVENTS = 100;

/**
 * The times of all events that are not over, in the order of time.
 *
 * @return array[] Each with `event`, `start` and `end` (instants), `wall_start` and `wall_end` (what the clocks show), `all_day`, `zone`, `status`, `was`.
 */
function coming( $calendar, $now ) {
	$left  = MOST_DAYS;
	$found = array();
	$until = $now + AHEAD;
	$zone  = zone_of( field( $calendar, 'timeZone' ) );
	foreach ( records( $calendar->events ?? null, 1000 ) as $event ) {
		if ( '' !== plain( $event->name ?? '', $calendar ) ) {
			$found = array_merge( $found, occurrences_of( $event, $zone, $now, $until, $left ) );
		}
		// What begins after the last of those that are shown need not be looked for: a thousand daily series are a few bytes.
		if ( count( $found ) > 2 * MOST_EVENTS ) {
			$found = earliest( $found );
			$until = end( $found )['start'] + 1;
		}
	}
	return earliest( $found );
}

/** So many as are shown, in the order of time. */
function earliest( $found ) {
	$order = static fn( $one, $other ) => array( $one['start'], $one['end'] ) <=> array( $other['start'], $other['end'] );
	// Before PHP 8 equal ones lose their order.
	$keys = array_keys( $found );
	usort( $keys, static fn( $one, $other ) => $order( $found[ $one ], $found[ $other ] ) ?: $one - $other );
	return array_map( static fn( $key ) => $found[ $key ], array_slice( $keys, 0, MOST_EVENTS ) );
}

/** The wall time of a moment by a clock. */
function wall_of( $moment, $clock ) {
	return null === $moment['instant'] ? $moment['wall'] : wall_at( $moment['instant'], $clock );
}

/** How long something lasts until an end. @param array|null $end A moment. */
function lasts( $end, $wall, $is_day, $clock ) {
	$usual = $is_day ? DAY_IN_SECONDS : 0;
	if ( ! $end ) {
		return $usual;
	}
	$last = wall_of( $end, $clock );
	$till = $last;
	if ( $is_day || $end['day'] ) {
		$till = $last - $last % DAY_IN_SECONDS + DAY_IN_SECONDS;
	}
	return $till > $wall ? $till - $wall : $usual;
}

/** What is changed, by the moment that is named, as it is written. */
function changes_of( $event, $clock ) {
	$changes = array();
	foreach ( records( $event->changes ?? null, 1000 ) as $change ) {
		$moment = moment_of( field( $change, 'date' ) );
		if ( $moment ) {
			$changes[ key_of( $moment, $clock ) ] = $change;
		}
	}
	return $changes;
}

/** What names a time of a series: its day, or its moment on the clocks of the series. */
function key_of( $moment, $clock ) {
	$wall = wall_of( $moment, $clock );
	return $moment['day'] ? day_of( $moment['wall'] ) : gmdate( 'Y-m-d H:i:s', $wall );
}

/** Moments of a list of texts. */
function moments_of( $list ) {
	return array_values( array_filter( array_map( __NAMESPACE__ . '\moment_of', is_array( $list ) ? array_slice( $list, 0, 1000 ) : array() ) ) );
}

function occurrences_of( $event, $zone, $from, $to, &$left ) {
	$start = moment_of( field( $event, 'start' ) );
	if ( ! $start ) {
		return array();
	}
	$named   = zone_of( field( $event, 'timeZone' ) );
	$shown   = $named ? $named : $zone;
	$site    = $shown ? $shown : wp_timezone();
	$clock   = null === $start['instant'] ? $site : ( $named ? $named : new \DateTimeZone( 'UTC' ) );
	$first   = wall_of( $start, $clock );
	$length  = lasts( moment_of( field( $event, 'end' ) ), $first, $start['day'], $clock );
	$changes = changes_of( $event, $clock );
	$except  = array_map( static fn( $moment ) => key_of( $moment, $clock ), moments_of( $event->except ?? null ) );
	$named_wall = static fn( $moment ) => $moment['day'] && ! $start['day'] ? $moment['wall'] + $first % DAY_IN_SECONDS : wall_of( $moment, $clock );

	$found = array();
	$used  = array();
	$add   = static function ( $wall ) use ( &$found, &$used, $event, $start, $length, $changes, $except, $clock, $shown, $from, $to ) {
		$day  = day_of( $wall );
		$key  = $start['day'] ? $day : gmdate( 'Y-m-d H:i:s', $wall );
		if ( in_array( $key, $except, true ) || in_array( $day, $except, true ) ) {
			return;
		}
		$name   = isset( $changes[ $key ] ) ? $key : $day;
		$change = $changes[ $name ] ?? null;
		if ( $change ) {
			$used[ $name ] = true;
		}
		$moved  = moment_of( field( $change, 'start' ) );
		$is_day = $moved ? $moved['day'] : $start['day'];
		$begins = $moved ? wall_of( $moved, $clock ) : $wall;
		$end    = moment_of( field( $change, 'end' ) );
		$usual  = $is_day === $start['day'] ? $length : ( $is_day ? DAY_IN_SECONDS : 0 );
		$till   = $begins + ( $end ? lasts( $end, $begins, $is_day, $clock ) : $usual );
		$opens  = instant_of( $begins, $clock );
		$closes = instant_of( $till, $clock );
		if ( $closes < $from || $opens >= $to || ( $closes === $from && $till > $begins ) ) {
			return;
		}
		$differs = $begins !== $wall || $till - $begins !== $length;
		$said    = field( $change, 'status' );
		$status  = $said ? $said : ( $change && $differs ? 'moved' : field( $event, 'status' ) );
		// An instant without a zone of its own is shown by the clock of the document.
		$show    = static fn( $instant, $one ) => ! $shown || $is_day || $shown->getName() === $clock->getName() ? $one : wall_at( $instant, $shown );
		$found[] = array(
			'event'      => $event,
			'start'      => $opens,
			'end'        => $closes,
			'wall_start' => $show( $opens, $begins ),
			'wall_end'   => $show( $closes, $till ),
			'all_day'    => $is_day,
			'zone'       => $shown ? $shown : ( null === $start['instant'] ? null : $clock ),
			'status'     => in_array( $status, array( 'moved', 'cancelled' ), true ) ? $status : 'planned',
			'was'        => $begins === $wall ? null : $show( instant_of( $wall, $clock ), $wall ),
		);
	};

	// A day on each side of the window: clocks are at most so far from each other.
	$begin = $from - $length - 2 * DAY_IN_SECONDS;
	$rule  = rule_of( $event->rrule ?? null );
	$also  = array_unique( array_map( $named_wall, moments_of( $event->also ?? null ) ) );
	foreach ( $rule ? repeated( $rule, $first, $begin, $to + 2 * DAY_IN_SECONDS, $left ) : array( $first ) as $wall ) {
		$until = $rule['UNTIL']['instant'] ?? null;
		if ( $rule && ( $wall > $to + 2 * DAY_IN_SECONDS || count( $found ) >= MOST_EVENTS || ( null !== $until && instant_of( $wall, $clock ) > $until ) ) ) {
			break;
		}
		if ( ! $rule || $wall >= $begin ) {
			$add( $wall );
		}
	}
	foreach ( array_diff( $also, array( $first ) ) as $wall ) {
		$add( $wall );
	}
	// What was moved into the window from outside of it.
	foreach ( $rule || $also ? $changes : array() as $name => $change ) {
		if ( ! isset( $used[ $name ] ) && field( $change, 'start' ) ) {
			$add( $named_wall( moment_of( field( $change, 'date' ) ) ) );
		}
	}
	return $found;
}
