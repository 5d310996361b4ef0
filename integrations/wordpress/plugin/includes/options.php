<?php
/**
 * What a widget can be set to, by the lists of the catalogue.
 */

defined( 'ABSPATH' ) || exit;

/**
 * A generated file of the plugin, read once.
 *
 * @param string $name catalog, words or texts.
 * @return array
 */
function soswidgets_generated( $name ) {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$read[ $name ] = require __DIR__ . '/' . $name . '.php';
	}
	return $read[ $name ];
}

/**
 * A value as it was meant: without the entities that WordPress writes for authors, and without typographic quotes, which come with
 * text that is pasted from a word processor. A switch is true or false.
 *
 * @param mixed $value From a block or a shortcode.
 * @return string
 */
function soswidgets_plain( $value ) {
	if ( is_bool( $value ) ) {
		return $value ? 'true' : 'false';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = html_entity_decode( wp_check_invalid_utf8( (string) $value ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( (string) preg_replace( '~^[\s"“”„«»]+|[\s"“”„«»]+$~u', '', $text ) );
}

/**
 * Whether an option can have this value.
 *
 * @param array  $option From the catalogue: type, and for a choice its values.
 * @param string $value  Without blanks around it.
 * @return bool
 */
function soswidgets_allows( $option, $value ) {
	if ( 'choice' === $option['type'] ) {
		return in_array( $value, $option['values'], true );
	}
	$types = soswidgets_generated( 'catalog' )['types'];
	return 1 === preg_match( $types[ $option['type'] ]['pattern'], $value );
}

/**
 * What would be right, for the one who edits.
 *
 * @param array $option From the catalogue.
 * @return string
 */
function soswidgets_expected( $option ) {
	if ( 'choice' === $option['type'] ) {
		return implode( ', ', $option['values'] );
	}
	return soswidgets_generated( 'catalog' )['types'][ $option['type'] ]['expected'];
}

/**
 * The options of a widget that hold. What does not is left out, so that the default holds, and told to the one who edits.
 *
 * @param string $widget A name of the catalogue.
 * @param array  $given  By name, as a block or a shortcode has them.
 * @return array{0: array<string, string>, 1: string[]} The options, and what is wrong with the rest.
 */
function soswidgets_options( $widget, $given ) {
	$catalog = soswidgets_generated( 'catalog' );
	$words   = soswidgets_generated( 'words' )['comments'];
	$known   = $catalog['widgets'][ $widget ]['options'];
	$options = array();
	$faults  = array();
	foreach ( $given as $name => $written ) {
		$value = soswidgets_plain( $written );
		if ( ! isset( $known[ $name ] ) ) {
			// That another widget has it is no fault: a block keeps it for when that one is chosen again.
			if ( ! soswidgets_is_option( $name ) ) {
				$faults[] = sprintf( $words['unknownOption'], $widget, $name );
			}
		} elseif ( 'flag' === $known[ $name ]['type'] && '' === $value ) {
			$options[ $name ] = 'true';
		} elseif ( '' === $value ) {
			continue;
		} elseif ( soswidgets_allows( $known[ $name ], $value ) ) {
			$options[ $name ] = $value;
		} else {
			$faults[] = sprintf( $words['badValue'], $value, $name, soswidgets_expected( $known[ $name ] ) );
		}
	}
	return array( $options, $faults );
}

/**
 * Whether any widget has an option of this name.
 *
 * @param string $name Of an option.
 * @return bool
 */
function soswidgets_is_option( $name ) {
	foreach ( soswidgets_generated( 'catalog' )['widgets'] as $widget ) {
		if ( isset( $widget['options'][ $name ] ) ) {
			return true;
		}
	}
	return false;
}
