<?php
/**
 * The block. It is rendered here, so what is stored is its options only, and no later version finds it invalid.
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block and the script of its editor. */
function soswidgets_register_block() {
	wp_register_script(
		'soswidgets-editor',
		plugins_url( 'block/editor.js', SOSWIDGETS_FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-html-entities', 'wp-i18n', 'wp-server-side-render' ),
		SOSWIDGETS_VERSION,
		true
	);
	register_block_type(
		dirname( SOSWIDGETS_FILE ) . '/block',
		array(
			// From 6.3 on, a block of this version may be edited in a frame.
			'api_version'     => version_compare( get_bloginfo( 'version' ), '6.3', '<' ) ? 2 : 3,
			'render_callback' => 'soswidgets_render_block',
		)
	);
}
add_action( 'init', 'soswidgets_register_block' );

/** Hands the catalogue and the words, in the language of the one who edits, to the editor. */
function soswidgets_editor_data() {
	$catalog = soswidgets_generated( 'catalog' );
	$words   = soswidgets_generated( 'words' );
	unset( $words['comments'] );
	foreach ( $catalog['types'] as $name => $type ) {
		unset( $catalog['types'][ $name ]['pattern'], $catalog['types'][ $name ]['expected'] );
	}
	$data = wp_json_encode( array_merge( $catalog, array( 'words' => $words ) ), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'soswidgets-editor', 'window.soswidgetsEditor = ' . $data . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'soswidgets_editor_data', 1 );

/**
 * The block on the page.
 *
 * @param array $attributes widget and options.
 * @return string Markup.
 */
function soswidgets_render_block( $attributes ) {
	$widget  = isset( $attributes['widget'] ) && is_string( $attributes['widget'] ) ? $attributes['widget'] : '';
	$options = isset( $attributes['options'] ) && is_array( $attributes['options'] ) ? $attributes['options'] : array();
	if ( ! isset( soswidgets_generated( 'catalog' )['widgets'][ $widget ] ) ) {
		return soswidgets_unknown( $widget );
	}
	return soswidgets_placeholder( $widget, $options, '', true );
}
