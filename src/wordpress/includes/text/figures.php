<?php
/** Figures of a cluster as text: each as a table, with its source; and where the cluster was seen, by days from the newest. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function figures_text( $figures ) {
	$html = element( 'p', name_text( $figures ) ) . paragraphs( $figures->text ?? '', $figures );
	foreach ( records( $figures->indicators ?? null ) as $figure ) {
		$source = words( $figure->source ?? '', $figures );
		$url    = web( field( $figure, 'url' ) );
		$from   = '' === $source ? esc_html( shown_address( $url ) ) : $source;
		$inner  = indicator_text( $figure, $figures ) . element( 'p', link_to( $url, $from ) ) . paragraphs( $figure->method ?? '', $figures );
		$html  .= '<p><strong>' . words( $figure->name ?? '', $figures ) . "</strong></p>$inner";
	}
	$log = records( $figures->visibility ?? null, 200 );
	usort( $log, static fn( $one, $other ) => strcmp( field( $other, 'date' ), field( $one, 'date' ) ) );
	return $html . with_title( __( 'Where we were seen', 'bob-widgets' ), list_text( array_map( static fn( $one ) => appearance_text( $one, $figures ), $log ) ) );
}

/** One time at which the cluster was seen. Of some only the month or the year is known. */
function appearance_text( $one, $figures ) {
	$title = words( $one->title ?? '', $figures );
	if ( '' === $title ) {
		return '';
	}
	$date   = field( $one, 'date' );
	$moment = moment_of( $date );
	$said   = $moment ? day_words( $moment['wall'] ) : $date;
	$time   = 1 === preg_match( '/^\d{4}(-\d\d){0,2}$/', $date ) ? sprintf( '<time datetime="%s">%s</time>', esc_attr( $date ), esc_html( $said ) ) : '';
	return parted( array( $time, link_to( web( field( $one, 'url' ) ), $title ), words( $one->by ?? '', $figures ) ), ' · ' );
}

/** A figure over time as a table: its target, its values. */
function indicator_text( $figure, $document ) {
	$rows     = indicator_rows( $figure );
	$has_note = array_filter( $rows, static fn( $one ) => '' !== plain( $one->note ?? '', $document ) );
	$unit     = words( $figure->unit ?? '', $document );
	$heads    = array( esc_html__( 'Period', 'bob-widgets' ), '' === $unit ? esc_html__( 'Value', 'bob-widgets' ) : $unit );
	if ( $has_note ) {
		$heads[] = esc_html__( 'Note', 'bob-widgets' );
	}
	$body = '';
	foreach ( $rows as $one ) {
		$note  = $has_note ? '<td>' . words( $one->note ?? '', $document ) . '</td>' : '';
		$body .= '<tr><th scope="row">' . esc_html( field( $one, 'period' ) ) . '</th><td>' . esc_html( number_words( $one->value ?? '' ) ) . "</td>$note</tr>";
	}
	$head   = '<thead><tr><th scope="col">' . implode( '</th><th scope="col">', $heads ) . '</th></tr></thead>';
	$target = number_words( $figure->target ?? '' );
	/* translators: %s: a number. */
	$aim = 'lower' === field( $figure, 'better' ) ? __( 'Target: %s or less', 'bob-widgets' ) : __( 'Target: %s', 'bob-widgets' );
	return ( '' === $target ? '' : element( 'p', esc_html( sprintf( $aim, $target ) ) ) ) . ( '' === $body ? '' : "<table>$head<tbody>$body</tbody></table>" );
}

/** Values by time where their periods are years, months or days; else in their own order. */
function indicator_rows( $figure ) {
	$rows     = array_values( array_filter( records( $figure->values ?? null ), static fn( $one ) => '' !== field( $one, 'period' ) ) );
	$in_words = array_filter( $rows, static fn( $one ) => 1 !== preg_match( '/^\d{4}(-\d\d){0,2}$/', field( $one, 'period' ) ) );
	if ( ! $in_words ) {
		usort( $rows, static fn( $one, $other ) => strcmp( field( $one, 'period' ), field( $other, 'period' ) ) );
	}
	return $rows;
}

/** A number as the site writes it, with its decimals; what is none as it is. */
function number_words( $value ) {
	if ( is_int( $value ) || is_float( $value ) ) {
		// In full: 0.1 has one decimal, whatever a float has.
		$decimals = strlen( strrchr( rtrim( sprintf( '%.3F', $value ), '0' ), '.' ) ) - 1;
		return number_format_i18n( $value, $decimals );
	}
	return is_string( $value ) ? trim( $value ) : '';
}
