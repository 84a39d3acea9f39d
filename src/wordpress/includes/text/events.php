<?php
/** A calendar as text: what is still to come, each event as an h-event; and what search engines read of it. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function events_text( $calendar ) {
	$items = array_map( static fn( $one ) => event_text( $one, $calendar ), coming( $calendar, time() ) );
	$none  = element( 'p', esc_html__( 'Nothing is planned at the moment.', 'bob-widgets' ) );
	return element( 'p', name_text( $calendar ) ) . ( $items ? '<ul>' . implode( '', $items ) . '</ul>' : $none );
}

function event_text( $one, $calendar ) {
	$event = $one['event'];
	$place = $event->place ?? null;
	$grant = $event->grant ?? null;
	$name  = words( $event->name, $calendar, 'strong', 'p-name' ) . ( 'cancelled' === $one['status'] ? ' (' . esc_html__( 'Cancelled', 'bob-widgets' ) . ')' : '' );
	// Of all-day events the last day is meant.
	$last = $one['wall_end'] - ( $one['all_day'] ? DAY_IN_SECONDS : 0 );
	$when = time_text( $one['wall_start'], $one['all_day'], 'dt-start' ) . ( $last > $one['wall_start'] ? ' – ' . time_text( $last, $one['all_day'], 'dt-end' ) : '' );
	$url  = web( field( $event, 'url' ) );
	return '<li class="h-event">' . element( 'p', $name ) . element( 'p', $when )
		. element( 'p', parted( array( words( $place->name ?? '', $calendar ), esc_html( field( $place, 'address' ) ) ), ', ' ), '', 'p-location' )
		. element( 'p', web_link( field( $place, 'online' ), esc_html__( 'Online', 'bob-widgets' ) ) )
		. element( 'div', paragraphs( $event->text ?? '', $calendar ), '', 'p-summary' )
		. words( $event->by ?? '', $calendar, 'p' )
		. element( 'p', parted( array( words( $grant->by ?? '', $calendar ), words( $grant->sum ?? '', $calendar ) ), ' · ' ) )
		. words( $event->price ?? '', $calendar, 'p' )
		. element( 'p', web_link( field( $event, 'signUp' ), esc_html__( 'Sign up', 'bob-widgets' ) ) )
		. element( 'p', web_link( $url, esc_html( shown_address( $url ) ), 'u-url' ) ) . '</li>';
}

/** Event nodes. A deadline is no event, and stays out. */
function event_nodes( $calendar ) {
	$nodes = array();
	foreach ( array_slice( coming( $calendar, time() ), 0, MOST_NODES ) as $one ) {
		if ( 'deadline' !== field( $one['event'], 'type' ) ) {
			$nodes[] = event_node( $one, $calendar );
		}
	}
	return $nodes;
}

function event_node( $one, $calendar ) {
	$event  = $one['event'];
	$place  = $event->place ?? null;
	$name   = plain( $place->name ?? '', $calendar );
	$street = field( $place, 'address' );
	$online = web( field( $place, 'online' ) );
	$spot   = $name . $street . field( $place, 'lat' );
	$when   = static fn( $wall, $instant ) => $one['all_day'] ? day_of( $wall ) : gmdate( 'Y-m-d\TH:i', $wall ) . ( $one['zone'] ? offset_words( $wall - $instant ) : '' );
	$status = array( 'planned' => 'EventScheduled', 'moved' => 'EventRescheduled', 'cancelled' => 'EventCancelled' );
	$mode   = array( 'Offline', 'Online', 'Mixed' )[ '' === $online ? 0 : ( '' === $spot ? 1 : 2 ) ];
	$was    = 'moved' === $one['status'] ? $one['was'] : null;
	$geo    = is_numeric( $place->lat ?? null ) && is_numeric( $place->lon ?? null ) ? array( '@type' => 'GeoCoordinates', 'latitude' => $place->lat, 'longitude' => $place->lon ) : array();
	$spots  = array(
		'' === $spot ? array() : without_empty( array( '@type' => 'Place', 'name' => $name, 'address' => $street ? $street : $name, 'geo' => $geo ) ),
		'' === $online ? array() : array( '@type' => 'VirtualLocation', 'url' => $online ),
	);
	$by     = plain( $event->by ?? '', $calendar );
	$pages  = array_filter( array( web( field( $event, 'url' ) ), web( field( $event, 'signUp' ) ), page_address() ) );
	return array(
		'@type'                   => 'Event',
		'name'                    => plain( $event->name, $calendar ),
		'startDate'               => $when( $one['wall_start'], $one['start'] ),
		'endDate'                 => $one['end'] <= $one['start'] ? '' : ( $one['all_day'] ? day_of( $one['wall_end'] - 1 ) : $when( $one['wall_end'], $one['end'] ) ),
		'eventStatus'             => 'https://schema.org/' . $status[ $one['status'] ],
		'previousStartDate'       => null === $was ? '' : $when( $was, $one['start'] + $was - $one['wall_start'] ),
		'eventAttendanceMode'     => '' === $online . $spot ? '' : "https://schema.org/{$mode}EventAttendanceMode",
		'location'                => array_values( array_filter( $spots ) ),
		'description'             => without_marks( plain( $event->text ?? '', $calendar ) ),
		'organizer'               => '' === $by ? array() : array( '@type' => 'Organization', 'name' => $by ),
		'maximumAttendeeCapacity' => is_int( $event->places ?? null ) ? $event->places : '',
		'url'                     => (string) reset( $pages ),
	);
}

/** `+02:00` of so many seconds. */
function offset_words( $seconds ) {
	return ( $seconds < 0 ? '-' : '+' ) . gmdate( 'H:i', abs( $seconds ) );
}
