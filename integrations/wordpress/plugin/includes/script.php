<?php
/**
 * The script that turns placeholders into widgets: from this plugin's folder, as a module, on pages that have one.
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks for the script on this page. Called where a placeholder is rendered, so that it comes wherever that is: in a post, a widget
 * area, a template or a template part.
 */
function soswidgets_enqueue() {
	$address = plugins_url( 'assets/sos-widgets.js', SOSWIDGETS_FILE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		// WordPress 6.5 and later.
		wp_enqueue_script_module( 'sos-widgets', $address, array(), SOSWIDGETS_VERSION );
	} else {
		wp_enqueue_script( 'sos-widgets', $address, array(), SOSWIDGETS_VERSION, true );
	}
}

/**
 * Makes a module of the script before WordPress 6.5, which has no modules of its own.
 *
 * @param string $tag    Markup of the script.
 * @param string $handle Its name.
 * @return string
 */
function soswidgets_as_module( $tag, $handle ) {
	if ( 'sos-widgets' !== $handle ) {
		return $tag;
	}
	// A theme without support for HTML5 scripts has a type there.
	$tag = str_replace( array( " type='text/javascript'", ' type="text/javascript"' ), '', $tag );
	return str_replace( '<script ', '<script type="module" ', $tag );
}
add_filter( 'script_loader_tag', 'soswidgets_as_module', 10, 2 );
