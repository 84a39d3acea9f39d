<?php
/** A button above the classic editor: it puts a shortcode where the cursor is. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function print_button() {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return;
	}
	printf( '<button type="button" class="button" id="bob-widgets-insert">%s</button>', esc_html__( 'Bob Widgets', 'bob-widgets' ) );
	$list = array();
	foreach ( elements() as $name => $element ) {
		if ( may_place( $name ) ) {
			$list[ $name ] = array( 'title' => element_title( $name ), 'kinds' => array_merge( array( $element['kind'] ), $element['kinds'] ) );
		}
	}
	wp_enqueue_script( 'bob-widgets-classic', plugins_url( 'assets/classic.js', FILE ), array( 'wp-api-fetch', 'media-upload' ), VERSION, true );
	$settings = array(
		'elements' => $list,
		'words'    => array(
			'title'    => __( 'Bob Widgets', 'bob-widgets' ),
			'element'  => __( 'What to show', 'bob-widgets' ),
			'document' => __( 'Document', 'bob-widgets' ),
			'draft'    => __( 'not published', 'bob-widgets' ),
			'insert'   => __( 'Insert', 'bob-widgets' ),
			'cancel'   => __( 'Cancel', 'bob-widgets' ),
			'none'     => __( 'There are no documents yet.', 'bob-widgets' ),
		),
	);
	give_settings( 'bob-widgets-classic', 'bobWidgetsClassic', $settings );
}
add_action( 'media_buttons', __NAMESPACE__ . '\print_button', 20 );
