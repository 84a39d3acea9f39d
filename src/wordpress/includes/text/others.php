<?php
/** Clusters, loyalty programmes, checklists, and kinds that have no text of their own, as text. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function cluster_text( $cluster ) {
	$html  = element( 'p', link_to( field( $cluster, 'website' ), name_text( $cluster ) ) );
	$html .= isset( $cluster->description ) ? paragraphs( $cluster->description, $cluster ) : '';
	$lines = array();
	foreach ( records( $cluster->members ?? null, 500 ) as $member ) {
		$name    = link_to( field( $member, 'website' ), words( $member->name ?? '', $cluster, 'span', 'p-name' ), 'u-url' );
		$rest    = array( words( $member->tagline ?? '', $cluster ), isset( $member->location ) ? esc_html( field( $member->location, 'city' ) ) : '', reach_text( $member ) );
		$lines[] = '' === $name ? '' : '<span class="h-card">' . implode( ', ', array_filter( array_merge( array( $name ), $rest ), 'strlen' ) ) . '</span>';
	}
	return $html . list_text( $lines );
}

function loyalty_text( $programme ) {
	$html  = element( 'p', name_text( $programme ) );
	$html .= isset( $programme->description ) ? paragraphs( $programme->description, $programme ) : '';
	$lines = array();
	foreach ( records( $programme->participants ?? null, 500 ) as $one ) {
		$lines[] = link_to( field( $one, 'url' ), words( $one->name ?? '', $programme ) );
	}
	$rewards = array();
	foreach ( records( $programme->rewards ?? null ) as $one ) {
		$rewards[] = words( $one->name ?? '', $programme );
	}
	return $html . with_title( __( 'Rewards', 'bob-widgets' ), list_text( $rewards ) ) . with_title( __( 'Who takes part', 'bob-widgets' ), list_text( $lines ) );
}

function checklist_text( $checklist ) {
	$html  = element( 'p', words( $checklist->title ?? '', $checklist, 'strong', 'p-name' ) );
	$html .= isset( $checklist->intro ) ? paragraphs( $checklist->intro, $checklist ) : '';
	foreach ( records( $checklist->groups ?? null ) as $group ) {
		$items = array_map(
			static fn( $item ) => words( $item->title ?? '', $checklist ),
			records( $group->items ?? null, 200 )
		);
		$html .= with_title( plain( $group->title ?? '', $checklist ), list_text( $items ) );
	}
	return $html;
}

/** Name and description. */
function any_text( $document ) {
	$html = element( 'p', name_text( $document ) );
	foreach ( array( 'description', 'intro' ) as $field ) {
		$html .= isset( $document->{$field} ) ? paragraphs( $document->{$field}, $document ) : '';
	}
	return $html;
}
