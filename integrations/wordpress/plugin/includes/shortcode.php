<?php
/**
 * The shortcode: [sos-widget name="five-k" lang="en"]text[/sos-widget]. Without text of its own it has that of the widget.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The shortcode on the page.
 *
 * @param array|string $attributes As they were written.
 * @param string|null  $content    What is between the tags.
 * @return string Markup.
 */
function soswidgets_render_shortcode( $attributes, $content = null ) {
	$given = is_array( $attributes ) ? $attributes : array();
	// "name" is the widget. The widget's own option of that name, which is for forms, can be had where "widget" says the other.
	$named = isset( $given['widget'] ) ? 'widget' : 'name';
	$name  = isset( $given[ $named ] ) ? soswidgets_plain( $given[ $named ] ) : '';
	unset( $given[ $named ] );
	foreach ( $given as $key => $value ) {
		// A word alone switches something on.
		if ( is_int( $key ) ) {
			unset( $given[ $key ] );
			$given[ strtolower( soswidgets_plain( $value ) ) ] = 'true';
		}
	}
	$text   = soswidgets_between( $content );
	$widget = strtolower( preg_replace( '~^sos-~i', '', $name ) );
	if ( ! isset( soswidgets_generated( 'catalog' )['widgets'][ $widget ] ) ) {
		return soswidgets_unknown( $name ) . $text;
	}
	return soswidgets_placeholder( $widget, $given, $text );
}
add_shortcode( 'sos-widget', 'soswidgets_render_shortcode' );

/**
 * What is between the tags of a shortcode, without the halves of paragraphs that WordPress leaves there.
 *
 * @param string|null $content Markup.
 * @return string Markup that an author may write, with all its tags closed.
 */
function soswidgets_between( $content ) {
	$rest = '(?:\s|&nbsp;|\x{00A0}|<br\s*/?>)';
	$text = do_shortcode( (string) $content );
	$text = (string) preg_replace( "~^(?:{$rest}|</p>)+|(?:{$rest}|<p>)+$~u", '', $text );
	return trim( force_balance_tags( wp_kses_post( $text ) ) );
}
