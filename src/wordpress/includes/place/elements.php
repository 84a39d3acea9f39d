<?php
/** The elements, as the build has written them down from their manifests. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** What the build wrote: `script` (`file`, `integrity`, `hash`) and `elements` by name. */
function build() {
	static $build = null;
	if ( null === $build ) {
		$build = require dirname( FILE ) . '/generated/build.php';
	}
	return $build;
}

/** The elements by name: `kind` and other `kinds` of documents, `main` (the one for that kind), `display`, `attributes`. */
function elements() {
	return build()['elements'];
}

/** What an element is called in the dashboard. */
function element_title( $name ) {
	$titles = array(
		'card'              => __( 'Book of Business', 'bob-widgets' ),
		'directory'         => __( 'Directory of members', 'bob-widgets' ),
		'checklist'         => __( 'Checklist', 'bob-widgets' ),
		'loyalty-programme' => __( 'Loyalty programme', 'bob-widgets' ),
		'loyalty-badge'     => __( 'Loyalty badge', 'bob-widgets' ),
		'loyalty-card'      => __( 'Stamp card', 'bob-widgets' ),
		'loyalty-desk'      => __( 'Counter', 'bob-widgets' ),
		'password'          => __( 'Password field', 'bob-widgets' ),
		'editor'            => __( 'Editor', 'bob-widgets' ),
		'events'            => __( 'Events', 'bob-widgets' ),
		'board'             => __( 'Notice board', 'bob-widgets' ),
		'figures'           => __( 'Figures', 'bob-widgets' ),
	);
	return $titles[ $name ] ?? $name;
}

/** The kinds of documents with their names. */
function kinds() {
	$names = array(
		'book'            => __( 'Book of Business', 'bob-widgets' ),
		'cluster'         => __( 'Cluster with its members', 'bob-widgets' ),
		'loyalty'         => __( 'Loyalty programme', 'bob-widgets' ),
		'checklist'       => __( 'Checklist', 'bob-widgets' ),
		'password-policy' => __( 'Password rules', 'bob-widgets' ),
		'events'          => __( 'Events', 'bob-widgets' ),
		'board'           => __( 'Notice board', 'bob-widgets' ),
		'figures'         => __( 'Figures', 'bob-widgets' ),
	);
	$kinds = array();
	foreach ( array_column( elements(), 'kind' ) as $kind ) {
		$kinds[ $kind ] = $names[ $kind ] ?? ucfirst( $kind ); // of an element that is newer than this list.
	}
	return $kinds;
}

/** Labels of the attributes that most owners need. Those that name a document are called as its kind, others are shown by their own name. */
function attribute_labels() {
	return array(
		'view'     => __( 'View', 'bob-widgets' ),
		'sections' => __( 'Sections', 'bob-widgets' ),
		'pack'     => __( 'Built-in checklist', 'bob-widgets' ),
		'theme'    => __( 'Light or dark', 'bob-widgets' ),
		'member'   => __( 'Member', 'bob-widgets' ),
	);
}

/**
 * Whether an element may be shown where we are now. Whoever may write a post must not be able to put a password field or a counter on the
 * site: outside of display elements, the post's author must be one who may edit the posts of others.
 */
function may_show( $name ) {
	$all = elements();
	if ( ! isset( $all[ $name ] ) ) {
		return false;
	}
	if ( $all[ $name ]['display'] ) {
		return true;
	}
	foreach ( array( 'widget_text', 'widget_text_content', 'widget_block_content', 'widget_custom_html_content' ) as $filter ) {
		if ( doing_filter( $filter ) ) {
			return true; // only an administrator places widgets.
		}
	}
	$post = get_post();
	return $post && author_can( $post, 'edit_others_posts' );
}

/** Whether the current user may place an element. */
function may_place( $name ) {
	$all = elements();
	return isset( $all[ $name ] ) && ( $all[ $name ]['display'] || current_user_can( 'edit_others_posts' ) );
}
