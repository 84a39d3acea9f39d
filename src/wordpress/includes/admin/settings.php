<?php
/** The one setting: what happens to documents when the plug-in is deleted. They stay unless somebody has said otherwise here. */

namespace BobWidgets;

defined( 'ABSPATH' ) || exit;

const DELETES = 'bob_widgets_delete_documents';

function add_settings() {
	register_setting( 'bob-widgets', DELETES, array( 'type' => 'boolean', 'default' => false, 'sanitize_callback' => 'rest_sanitize_boolean' ) );
}
add_action( 'admin_init', __NAMESPACE__ . '\add_settings' );

function add_settings_page() {
	add_submenu_page( 'edit.php?post_type=' . TYPE, __( 'Settings', 'bob-widgets' ), __( 'Settings', 'bob-widgets' ), 'manage_options', 'bob-widgets', __NAMESPACE__ . '\print_settings' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );

function print_settings() {
	$count = array_sum( (array) wp_count_posts( TYPE ) );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Settings', 'bob-widgets' ); ?></h1>
		<form method="post" action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>">
			<?php settings_fields( 'bob-widgets' ); ?>
			<p>
				<label>
					<input type="checkbox" name="<?php echo esc_attr( DELETES ); ?>" value="1" <?php checked( get_option( DELETES ) ); ?>>
					<?php esc_html_e( 'When the plug-in is deleted, delete all documents and their revisions, too', 'bob-widgets' ); ?>
				</label>
			</p>
			<p>
				<?php
				/* translators: %s: a number */
				echo esc_html( sprintf( __( 'Documents on this site: %s. This cannot be undone. Without the tick they stay in the database.', 'bob-widgets' ), number_format_i18n( $count ) ) );
				?>
			</p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function plugin_links( $links ) {
	$url = admin_url( 'edit.php?post_type=' . TYPE . '&page=bob-widgets' );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $url ), esc_html__( 'Settings', 'bob-widgets' ) ) ), $links );
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\plugin_links' );
