<?php
/** An element as HTML: its attributes checked and escaped, its document as text inside. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

/** Where the document of an element comes from, if its attributes say one: a document of this site, an address, or a carried one. */
function source_of( $given ) {
	$id = isset( $given['id'] ) ? absint( $given['id'] ) : 0;
	if ( $id ) {
		return array( 'id' => $id, 'src' => '' );
	}
	$src = isset( $given['src'] ) && is_string( $given['src'] ) ? trim( $given['src'] ) : '';
	if ( is_carried( $src ) ) {
		return array( 'id' => 0, 'src' => carried_fragment( $src ) );
	}
	return array( 'id' => 0, 'src' => esc_url_raw( $src, array( 'http', 'https' ) ) );
}

/** The attributes that the manifest knows, as text; those of a wrong type are left out. */
function attributes_of( $name, $given ) {
	$found = array();
	foreach ( elements()[ $name ]['attributes'] as $attribute => $rule ) {
		$value = $given[ $attribute ] ?? null;
		if ( null === $value || is_array( $value ) || is_object( $value ) ) {
			continue;
		}
		if ( 'boolean' === $rule['type'] ) {
			if ( ! in_array( $value, array( false, '', 'false', '0', 0 ), true ) ) {
				$found[ $attribute ] = '';
			}
			continue;
		}
		$value = trim( (string) $value );
		if ( '' === $value || ( 'number' === $rule['type'] && ! is_numeric( $value ) ) ) {
			continue;
		}
		if ( 'words' === $rule['type'] && ! in_array( $value, $rule['words'], true ) ) {
			continue;
		}
		$value = 'document' === $rule['type'] ? named_document( $value ) : $value;
		if ( '' !== $value ) {
			$found[ $attribute ] = $value;
		}
	}
	return $found;
}

/** The address of another document that an element reads, as the members of a report: the id of one of this site, or an address. */
function named_document( $value ) {
	if ( ! ctype_digit( $value ) ) {
		return esc_url_raw( $value, array( 'http', 'https' ) );
	}
	return published_document( (int) $value ) ? public_address( (int) $value ) : '';
}

/**
 * The element.
 *
 * @param string $name  Without `bob-`.
 * @param array  $given Attributes as somebody wrote them: `id` or `src`, and those of the manifest.
 * @param string $inner What stands inside where we have no document: escaped HTML.
 */
function markup( $name, $given, $inner = '' ) {
	if ( ! may_show( $name ) ) {
		return '';
	}
	$source     = source_of( $given );
	$attributes = attributes_of( $name, $given );
	$document   = null;
	if ( '' === $source['src'] && ! $source['id'] && elements()[ $name ]['display'] && ! isset( $attributes['pack'] ) ) {
		return $inner; // nothing to show, and no space to keep.
	}
	if ( $source['id'] ) {
		$document = published_document( $source['id'] );
		if ( null === $document ) {
			return missing( $source['id'], $inner );
		}
		$source['src'] = public_address( $source['id'] );
	} elseif ( is_carried( $source['src'] ) ) {
		$carried  = unpack_carried( $source['src'] );
		$document = is_wp_error( $carried ) ? null : public_parts( $carried );
	}
	$text = $document ? document_text( $document ) : $inner;
	if ( is_feed() ) {
		return $text; // a reader of feeds runs no script.
	}
	enqueue();
	$json_ld = $document && ( ! isset( $attributes['json-ld'] ) || 'off' !== $attributes['json-ld'] ) ? json_ld_script( $document ) : '';
	if ( $json_ld && isset( elements()[ $name ]['attributes']['json-ld'] ) ) {
		$attributes['json-ld'] = 'off'; // it stands in the page already.
	}
	$html = $source['src'] ? sprintf( ' src="%s"', is_carried( $source['src'] ) ? esc_attr( $source['src'] ) : esc_url( $source['src'], array( 'http', 'https' ) ) ) : '';
	foreach ( $attributes as $attribute => $value ) {
		$html .= '' === $value ? " $attribute" : sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	$html    = without_shortcodes( $html );
	$wrapped = '' === $text ? '' : "<div class=\"bob-widgets-text\">$text</div>";
	return "<bob-$name$html>$wrapped</bob-$name>$json_ld";
}

/** Those who may edit a document are told why nothing is shown; visitors see what the author wrote inside. */
function missing( $id, $inner ) {
	if ( is_feed() || ! current_user_can( 'edit_post', $id ) ) {
		return $inner;
	}
	return $inner . sprintf(
		'<p class="bob-widgets-note">%s</p>',
		esc_html__( 'Only you see this: the document is not published, or it has a password. Publish it to show it here.', 'bob-widgets' )
	);
}
