<?php
/**
 * The placeholder that becomes a widget, with the text that stands in it until then.
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of a text of ours for a language code: as the widgets have it, what is neither is the first.
 *
 * @param string $code Such as sv_SE.
 * @return string
 */
function soswidgets_locale( $code ) {
	$locales = soswidgets_generated( 'catalog' )['locales'];
	$locale  = strtolower( substr( $code, 0, 2 ) );
	return in_array( $locale, $locales, true ) ? $locale : $locales[0];
}

/**
 * What is wrong, for the one who edits: a comment in the source of the page. Visitors get nothing.
 *
 * @param string[] $faults Sentences.
 * @return string
 */
function soswidgets_comment( $faults ) {
	if ( ! $faults || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<!-- sos-widgets: ' . str_replace( '--', '- -', esc_html( implode( ' ', $faults ) ) ) . ' -->';
}

/**
 * The comment about a widget that there is not.
 *
 * @param string $widget As it was written.
 * @return string
 */
function soswidgets_unknown( $widget ) {
	$words = soswidgets_generated( 'words' )['comments'];
	$names = array_keys( soswidgets_generated( 'catalog' )['widgets'] );
	return soswidgets_comment( array( sprintf( $words['unknownWidget'], $widget, implode( ', ', $names ) ) ) );
}

/**
 * The fallback text of a widget, from the widget's own words.
 *
 * @param string $widget  A name of the catalogue.
 * @param array  $options Those that hold.
 * @param string $locale  sv or en.
 * @return string Markup.
 */
function soswidgets_fallback( $widget, $options, $locale ) {
	$info  = soswidgets_generated( 'catalog' )['widgets'][ $widget ];
	$about = '';
	if ( isset( $info['subject'] ) ) {
		$subject = $info['subject'];
		$about   = isset( $options[ $subject ] ) ? $options[ $subject ] : $info['options'][ $subject ]['default'];
	}
	$text = soswidgets_generated( 'texts' )[ $locale ][ $widget ][ $about ];
	return wp_kses( $text, array_fill_keys( array( 'strong', 'p', 'ul', 'li' ), array() ) );
}

/**
 * The placeholder of a widget, and its script for the page.
 *
 * @param string $widget   A name of the catalogue.
 * @param array  $given    Options as a block or a shortcode has them.
 * @param string $text     The site's own text in place of ours; markup that is safe, or nothing.
 * @param bool   $in_block Whether a block is being rendered, which has attributes of its own.
 * @return string Markup.
 */
function soswidgets_placeholder( $widget, $given, $text = '', $in_block = false ) {
	list( $options, $faults ) = soswidgets_options( $widget, $given );

	// The page's own language holds for a text of the site, unless the widget is in another.
	$lang       = isset( $options['lang'] ) ? $options['lang'] : get_locale();
	$locale     = soswidgets_locale( $lang );
	$attributes = array( 'class' => 'sos-' . $widget );
	if ( '' === $text || isset( $options['lang'] ) ) {
		$attributes['lang'] = '' === $text ? $locale : str_replace( '_', '-', $lang );
	}
	$attributes['data-sos'] = $widget;
	foreach ( $options as $name => $value ) {
		$attributes[ 'data-sos-' . $name ] = $value;
	}
	soswidgets_enqueue();

	$content = '' === $text ? soswidgets_fallback( $widget, $options, $locale ) : $text;
	// On one line: what makes paragraphs of lines finds none here.
	return soswidgets_comment( $faults ) . '<div ' . soswidgets_attributes( $attributes, $in_block ) . '>' . $content . '</div>';
}

/**
 * Attributes as markup.
 *
 * @param array $attributes By name.
 * @param bool  $in_block   Whether a block is being rendered.
 * @return string Escaped.
 */
function soswidgets_attributes( $attributes, $in_block ) {
	if ( $in_block ) {
		return get_block_wrapper_attributes( $attributes );
	}
	$written = array();
	foreach ( $attributes as $name => $value ) {
		$written[] = esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	return implode( ' ', $written );
}
