<?php
/**
 * Plugin Name:       sos-widgets
 * Description:       @DESCRIPTION@
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The sos-widgets authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       sos-widgets
 * Domain Path:       /languages
 *
 * Puts widgets on a page by a block or a shortcode. Both print a placeholder with text, which the script in assets/ turns into
 * the widget in the visitor's browser. Nothing is stored: no options, no tables, no files, so there is nothing to uninstall.
 */

defined( 'ABSPATH' ) || exit;

define( 'SOSWIDGETS_VERSION', '@VERSION@' );
define( 'SOSWIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/shortcode.php';

/** Translations of the plugin itself, for sites that have none from WordPress. */
function soswidgets_load_translations() {
	load_plugin_textdomain( 'sos-widgets', false, dirname( plugin_basename( SOSWIDGETS_FILE ) ) . '/languages' );
}
add_action( 'init', 'soswidgets_load_translations', 1 );
