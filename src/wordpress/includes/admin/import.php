<?php
/** Import: a link that carries a document, or a JSON file, becomes a draft. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

function add_import_page() {
	add_submenu_page( 'edit.php?post_type=' . TYPE, __( 'Import', 'bob-widgets' ), __( 'Import', 'bob-widgets' ), 'edit_posts', 'bob-widgets-import', __NAMESPACE__ . '\print_import' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_import_page' );

function print_import() {
	$fault = get_transient( 'bob_widgets_import_' . get_current_user_id() );
	delete_transient( 'bob_widgets_import_' . get_current_user_id() );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Import', 'bob-widgets' ); ?></h1>
		<?php if ( $fault ) : ?>
			<div class="notice notice-error"><p><?php echo esc_html( $fault ); ?></p></div>
		<?php endif; ?>
		<form method="post" enctype="multipart/form-data" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
			<input type="hidden" name="action" value="bob_widgets_import">
			<?php wp_nonce_field( 'bob_widgets_import' ); ?>
			<p><label for="bob-link"><?php esc_html_e( 'A link that carries a document, or its JSON', 'bob-widgets' ); ?></label></p>
			<p><textarea id="bob-link" name="bob_link" rows="6" class="large-text code"></textarea></p>
			<p><label for="bob-file"><?php esc_html_e( 'Or a file (.json)', 'bob-widgets' ); ?></label></p>
			<p><input id="bob-file" type="file" name="bob_file" accept=".json,application/json"></p>
			<?php submit_button( __( 'Import as a draft', 'bob-widgets' ) ); ?>
		</form>
	</div>
	<?php
}

function import() {
	check_admin_referer( 'bob_widgets_import' );
	if ( ! current_user_can( 'edit_posts' ) ) {
		wp_die( esc_html__( 'You may not write documents.', 'bob-widgets' ), 403 );
	}
	$document = imported();
	$id       = is_wp_error( $document ) ? $document : save_document( $document, array( 'post_type' => TYPE, 'post_status' => 'draft' ) );
	if ( is_wp_error( $id ) ) {
		set_transient( 'bob_widgets_import_' . get_current_user_id(), $id->get_error_message(), MINUTE_IN_SECONDS );
		wp_safe_redirect( admin_url( 'edit.php?post_type=' . TYPE . '&page=bob-widgets-import' ) );
		exit;
	}
	wp_safe_redirect( get_edit_post_link( $id, 'raw' ) );
	exit;
}
add_action( 'admin_post_bob_widgets_import', __NAMESPACE__ . '\import' );

/** What was sent: the file if there is one, else the text. Nothing is fetched. */
function imported() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- checked by import(); read as JSON, never as HTML or a path.
	$file = $_FILES['bob_file']['tmp_name'] ?? '';
	if ( is_string( $file ) && '' !== $file && is_uploaded_file( $file ) ) {
		if ( filesize( $file ) > LONGEST ) {
			return fault( 'large', __( 'The document is too long. It may have 1 MB.', 'bob-widgets' ) );
		}
		return read_document( (string) file_get_contents( $file ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents
	}
	$text = isset( $_POST['bob_link'] ) && is_string( $_POST['bob_link'] ) ? trim( wp_unslash( $_POST['bob_link'] ) ) : '';
	// phpcs:enable
	return '' !== $text && '{' === $text[0] ? read_document( $text ) : unpack_carried( $text );
}
