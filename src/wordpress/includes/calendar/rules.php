<?php
/** Rules of repetition (RFC 5545, 3.3.10), by years, months, weeks and days: the same as `src/engines/calendar/rule.ts`. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const WEEKDAYS = array( 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU' );
const LISTS    = array( 'BYMONTH' => 12, 'BYMONTHDAY' => 31, 'BYYEARDAY' => 366, 'BYWEEKNO' => 53, 'BYSETPOS' => 366 );
/** So many days are gone through for one document: who writes a rule does not decide how long a page takes. */
const MOST_DAYS = 200000;

/** Reads a rule; null for one that cannot be followed to the letter. */
function rule_of( $text ) {
	if ( ! is_string( $text ) ) {
		return null;
	}
	$rule = array( 'INTERVAL' => 1, 'WKST' => 0 );
	$bare = strtoupper( preg_replace( array( '/^RRULE:/i', '/;$/' ), '', trim( $text ) ) );
	foreach ( explode( ';', $bare ) as $part ) {
		list( $name, $value ) = explode( '=', trim( $part ), 2 ) + array( '', '' );
		$items                = explode( ',', $value );
		if ( isset( LISTS[ $name ] ) ) {
			$least = 'BYMONTH' === $name ? 1 : -LISTS[ $name ];
			foreach ( $items as $item ) {
				if ( 1 !== preg_match( '/^[+-]?\d{1,3}$/', $item ) || 0 === (int) $item || (int) $item > LISTS[ $name ] || (int) $item < $least ) {
					return null;
				}
			}
			$rule[ $name ] = array_map( 'intval', $items );
		} elseif ( 'FREQ' === $name && in_array( $value, array( 'YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY' ), true ) ) {
			$rule['FREQ'] = $value;
		} elseif ( in_array( $name, array( 'COUNT', 'INTERVAL' ), true ) && 1 === preg_match( '/^[1-9]\d{0,5}$/', $value ) ) {
			$rule[ $name ] = (int) $value;
		} elseif ( 'UNTIL' === $name ) {
			$rule['UNTIL'] = moment_of( preg_replace( array( '/^(\d{4})(\d\d)(\d\d)/', '/T(\d\d)(\d\d)(\d\d)?/' ), array( '$1-$2-$3', 'T$1:$2' ), $value ) );
			if ( ! $rule['UNTIL'] ) {
				return null;
			}
		} elseif ( 'WKST' === $name && in_array( $value, WEEKDAYS, true ) ) {
			$rule['WKST'] = array_search( $value, WEEKDAYS, true );
		} elseif ( 'BYDAY' === $name && 1 === preg_match( '/^([+-]?([1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)(,(?!$)|$))+$/', $value ) ) {
			$rule['BYDAY'] = array_map( static fn( $item ) => array( array_search( substr( $item, -2 ), WEEKDAYS, true ), (int) substr( $item, 0, -2 ) ), $items );
		} else {
			return null;
		}
	}
	return isset( $rule['FREQ'] ) ? $rule : null;
}

function midnight_of( $year, $month, $day = 1 ) {
	return gmmktime( 0, 0, 0, $month, $day, $year );
}

/** From 0 for Monday. */
function weekday_of( $day ) {
	return (int) gmdate( 'N', $day ) - 1;
}

/** The first day of the week in which a day is. */
function week_of( $day, $start ) {
	return $day - ( ( weekday_of( $day ) - $start + 7 ) % 7 ) * DAY_IN_SECONDS;
}

/** Whether a list names a place, counted from the front or from the end. */
function names_place( $list, $from_front, $from_end ) {
	return in_array( $from_front, $list, true ) || in_array( $from_end, $list, true );
}

/** Whether a rule names a day within its period. @param int $own The year of the period. */
function names_day( $rule, $day, $own, $first ) {
	list( $year, $month, $number, $length, $nth ) = array_map( 'intval', explode( ' ', gmdate( 'Y n j t z', $day ) ) );
	if ( isset( $rule['BYMONTH'] ) && ! in_array( $month, $rule['BYMONTH'], true ) ) {
		return false;
	}
	if ( isset( $rule['BYMONTHDAY'] ) && ! names_place( $rule['BYMONTHDAY'], $number, $number - 1 - $length ) ) {
		return false;
	}
	if ( isset( $rule['BYYEARDAY'] ) && ! names_place( $rule['BYYEARDAY'], $nth + 1, $nth - ( gmdate( 'L', $day ) ? 366 : 365 ) ) ) {
		return false;
	}
	if ( isset( $rule['BYWEEKNO'] ) ) {
		$from = week_of( midnight_of( $own, 1, 4 ), $rule['WKST'] );
		$to   = week_of( midnight_of( $own + 1, 1, 4 ), $rule['WKST'] );
		$week = (int) floor( ( $day - $from ) / WEEK_IN_SECONDS ) + 1;
		if ( $day < $from || $day >= $to || ! names_place( $rule['BYWEEKNO'], $week, $week - 1 - (int) ( ( $to - $from ) / WEEK_IN_SECONDS ) ) ) {
			return false;
		}
		if ( ! isset( $rule['BYDAY'] ) && weekday_of( $day ) !== weekday_of( $first ) ) {
			return false;
		}
	}
	if ( isset( $rule['BYDAY'] ) ) {
		// “The second Friday” is one of the month, also in a year of which months are named.
		$of_year = 'YEARLY' === $rule['FREQ'] && ! isset( $rule['BYMONTH'] );
		$begin   = $of_year ? midnight_of( $year, 1 ) : midnight_of( $year, $month );
		$end     = $of_year ? midnight_of( $year + 1, 1 ) : midnight_of( $year, $month + 1 );
		$which   = intdiv( $day - $begin, WEEK_IN_SECONDS ) + 1;
		$last    = -intdiv( $end - DAY_IN_SECONDS - $day, WEEK_IN_SECONDS ) - 1;
		foreach ( $rule['BYDAY'] as list( $weekday, $asked ) ) {
			if ( weekday_of( $day ) === $weekday && in_array( $asked, array( 0, $which, $last ), true ) ) {
				return true;
			}
		}
		return false;
	}
	if ( isset( $rule['BYMONTHDAY'] ) || isset( $rule['BYYEARDAY'] ) || isset( $rule['BYWEEKNO'] ) || 'DAILY' === $rule['FREQ'] ) {
		return true;
	}
	if ( 'WEEKLY' === $rule['FREQ'] ) {
		return weekday_of( $day ) === weekday_of( $first );
	}
	return (int) gmdate( 'j', $first ) === $number && ( 'MONTHLY' === $rule['FREQ'] || isset( $rule['BYMONTH'] ) || (int) gmdate( 'n', $first ) === $month );
}

/** The period of a rule: its first day, and the day after its last. */
function period_of( $rule, $midnight, $step ) {
	list( $year, $month ) = array_map( 'intval', explode( ' ', gmdate( 'Y n', $midnight ) ) );
	switch ( $rule['FREQ'] ) {
		case 'YEARLY':
			return array( midnight_of( $year + $step, 1 ), midnight_of( $year + $step + 1, 1 ) );
		case 'MONTHLY':
			return array( midnight_of( $year, $month + $step ), midnight_of( $year, $month + $step + 1 ) );
		case 'WEEKLY':
			$week = week_of( $midnight, $rule['WKST'] ) + $step * WEEK_IN_SECONDS;
			return array( $week, $week + WEEK_IN_SECONDS );
		default:
			return array( $midnight + $step * DAY_IN_SECONDS, $midnight + ( $step + 1 ) * DAY_IN_SECONDS );
	}
}

/**
 * The wall times of a series within a window, in order, its start first: also where the rule does not name it, as calendars do.
 *
 * @param int $left How many days may still be gone through.
 */
function repeated( $rule, $start, $from, $to, &$left ) {
	$midnight = $start - ( ( $start % DAY_IN_SECONDS ) + DAY_IN_SECONDS ) % DAY_IN_SECONDS;
	$given    = 1;
	$step     = 0;
	// Years that are long past: only a rule that counts has to be gone through from its start.
	if ( ! isset( $rule['COUNT'] ) && $from > $start ) {
		$days = array( 'YEARLY' => 366, 'MONTHLY' => 31, 'WEEKLY' => 7, 'DAILY' => 1 )[ $rule['FREQ'] ];
		$step = max( 0, (int) floor( ( $from - $start ) / DAY_IN_SECONDS / $days / $rule['INTERVAL'] ) - 2 ) * $rule['INTERVAL'];
	}
	yield $start;
	for ( ; $left > 0; $step += $rule['INTERVAL'] ) {
		list( $begin, $end ) = period_of( $rule, $midnight, $step );
		if ( $begin > $to ) {
			return;
		}
		// A year with numbered weeks has days of its neighbours.
		$around = isset( $rule['BYWEEKNO'] ) ? 6 * DAY_IN_SECONDS : 0;
		$own    = (int) gmdate( 'Y', $begin );
		$days   = array();
		for ( $day = $begin - $around; $day < $end + $around; $day += DAY_IN_SECONDS ) {
			--$left;
			if ( names_day( $rule, $day, $own, $midnight ) ) {
				$days[] = $day;
			}
		}
		foreach ( $days as $at => $day ) {
			if ( isset( $rule['BYSETPOS'] ) && ! names_place( $rule['BYSETPOS'], $at + 1, $at - count( $days ) ) ) {
				continue;
			}
			$wall = $day + $start - $midnight;
			if ( $wall <= $start ) {
				continue;
			}
			if ( $given >= ( $rule['COUNT'] ?? PHP_INT_MAX ) || $wall > last_wall( $rule ) ) {
				return;
			}
			++$given;
			yield $wall;
		}
	}
}

/** The last wall time of a rule that says one by the clock. */
function last_wall( $rule ) {
	$until = $rule['UNTIL'] ?? null;
	return ! $until || null !== $until['instant'] ? PHP_INT_MAX : $until['wall'] + ( $until['day'] ? DAY_IN_SECONDS - 1 : 0 );
}
