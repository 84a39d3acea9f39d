<?php
/** One dynamic block for each element. The canvas shows the element itself; the page is written by `markup()`. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function block_category( $categories ) {
	return array_merge( $categories, array( array( 'slug' => 'bob-widgets', 'title' => __( 'Bob Widgets', 'bob-widgets' ) ) ) );
}
add_filter( 'block_categories_all', __NAMESPACE__ . '\block_category' );

/** The attributes of a block: its document, and those of the element. */
function block_attributes( $element ) {
	$attributes = array(
		'document' => array( 'type' => 'integer', 'default' => 0 ),
		'address'  => array( 'type' => 'string', 'default' => '' ),
		'anchor'   => array( 'type' => 'string', 'default' => '' ), // a dynamic block saves no HTML to read it from.
	);
	foreach ( $element['attributes'] as $name => $rule ) {
		$attributes[ $name ] = 'boolean' === $rule['type'] ? array( 'type' => 'boolean', 'default' => false ) : array( 'type' => 'string', 'default' => '' );
	}
	return $attributes;
}

function register_blocks() {
	wp_register_script(
		'bob-widgets-blocks',
		plugins_url( 'assets/blocks.js', FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-api-fetch' ),
		VERSION,
		true
	);
	foreach ( elements() as $name => $element ) {
		register_block_type(
			"bob-widgets/$name",
			array(
				'api_version'           => 3,
				'title'                 => element_title( $name ),
				'category'              => 'bob-widgets',
				'icon'                  => 'id-alt',
				'attributes'            => block_attributes( $element ),
				'supports'              => block_supports(),
				'editor_script_handles' => array( 'bob-widgets-blocks' ),
				'render_callback'       => static fn( $attributes ) => render_block_of( $name, $attributes ),
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

function block_supports() {
	return array(
		'html'       => false,
		'align'      => array( 'wide', 'full' ),
		'anchor'     => true,
		'color'      => array( 'link' => true ),
		'typography' => array( 'fontSize' => true, 'lineHeight' => true ),
		'spacing'    => array( 'margin' => true, 'padding' => true ),
	);
}

function render_block_of( $name, $attributes ) {
	$html = markup( $name, array( 'id' => $attributes['document'], 'src' => $attributes['address'] ) + $attributes );
	if ( '' === $html ) {
		return '';
	}
	$id = sanitize_html_class( $attributes['anchor'] );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $id ? array( 'id' => $id ) : array() ), $html );
}

/** What the script of the blocks knows: the elements, and all of its words. */
function block_settings() {
	$list = array();
	foreach ( elements() as $name => $element ) {
		$list[ $name ] = array(
			'title'      => element_title( $name ),
			'kinds'      => array_merge( array( $element['kind'] ), $element['kinds'] ),
			'attributes' => $element['attributes'],
			'block'      => block_attributes( $element ),
			'place'      => may_place( $name ),
		);
	}
	$settings = array(
		'elements' => $list,
		'supports' => block_supports(),
		'labels'   => attribute_labels() + kinds(),
		'words'    => array(
			'document' => __( 'Document', 'bob-widgets' ),
			'choose'   => __( 'Choose a document', 'bob-widgets' ),
			'address'  => __( 'Or the address of a file, or a link that carries a document', 'bob-widgets' ),
			'draft'    => __( 'not published', 'bob-widgets' ),
			'settings' => __( 'Settings', 'bob-widgets' ),
			'asUsual'  => __( 'As usual', 'bob-widgets' ),
			'new'      => __( 'New document', 'bob-widgets' ),
			'edit'     => __( 'Edit document', 'bob-widgets' ),
			'hidden'   => __( 'Visitors see this when the document is published.', 'bob-widgets' ),
			'failed'   => __( 'The document could not be loaded.', 'bob-widgets' ),
		),
		'lang'     => get_bloginfo( 'language' ),
		'route'    => rest_url( ROUTES . '/documents/{id}' ),
		'newUrl'   => admin_url( 'post-new.php?post_type=' . TYPE ),
		'editUrl'  => admin_url( 'post.php?action=edit&post={id}' ),
	);
	give_settings( 'bob-widgets-blocks', 'bobWidgetsBlocks', $settings );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\block_settings' );
