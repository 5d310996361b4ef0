/**
 * The block in the editor: a control for each option of the widget, made from the catalogue, and the text that stands on the page
 * until the widget does. What has been chosen is kept, also where this version of the plugin does not have it.
 */
((wp, { widgets, types, locales, first, words }) => {
  const { createElement: el } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { BaseControl, ColorPalette, Disabled, Notice, PanelBody, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { sprintf } = wp.i18n;

  /** Where an author may not write all HTML, WordPress stores entities. */
  const plain = (value) => wp.htmlEntities.decodeEntities(String(value)).trim();
  const isOption = (name) => Object.values(widgets).some(({ options }) => name in options);

  function allows({ type, values }, value) {
    if (type === 'choice') return values.includes(value);
    const { source, flags } = types[type];
    return new RegExp(source, flags).test(value) && (type !== 'colour' || CSS.supports('color', value));
  }

  /** What the visitor does not get as it was chosen, a sentence each. */
  function faultsOf(widget, options) {
    if (!widgets[widget]) return [sprintf(words.editor.unknownWidget, widget)];
    const known = widgets[widget].options;
    return Object.entries(options).flatMap(([name, written]) => {
      const value = plain(written);
      if (!known[name]) return isOption(name) ? [] : [sprintf(words.editor.unknownOption, name)];
      if (value === '' || allows(known[name], value)) return [];
      return [sprintf(words.editor.badValue, value, words.options[name].label)];
    });
  }

  /** Choices of a list, with the chosen one too where it is none of them. */
  function choices(values, labels, value, none) {
    const all = values.map((each) => ({ value: each, label: labels[each] ?? each }));
    if (none !== undefined) all.unshift({ value: '', label: none });
    if (!all.some((each) => each.value === value)) all.push({ value, label: sprintf(words.editor.gone, value) });
    return all;
  }

  function Accent({ label, help, value, onChange }) {
    const colors = wp.data.useSelect((select) => select('core/block-editor').getSettings().colors ?? [], []);
    return el(
      BaseControl,
      { help },
      el(BaseControl.VisualLabel, null, label),
      el(ColorPalette, { colors, value: value || undefined, onChange: (chosen) => onChange(chosen ?? '') }),
    );
  }

  /** The control of one option. */
  function Control({ name, option, written, onChange }) {
    const { label, help } = words.options[name];
    const value = plain(written ?? '');
    const isWrong = value !== '' && !allows(option, value);
    const same = { label, help: isWrong ? words.editor.wrong : help, onChange };
    const labels = words.values[name] ?? {};
    switch (option.type) {
      case 'choice':
        return el(SelectControl, {
          ...same,
          value: value || (option.default ?? ''),
          options: choices(
            option.values,
            labels,
            value || (option.default ?? ''),
            option.default === undefined ? words.editor.none : undefined,
          ),
        });
      case 'language':
        return el(SelectControl, { ...same, value, options: choices(locales, labels, value, words.editor.asPage) });
      case 'flag':
        return el(ToggleControl, {
          ...same,
          checked: value === 'true',
          onChange: (isOn) => onChange(isOn ? 'true' : ''),
        });
      case 'colour':
        return el(Accent, { ...same, help: isWrong ? words.accentWrong : help, value });
      default:
        return el(TextControl, { ...same, value: wp.htmlEntities.decodeEntities(String(written ?? '')) });
    }
  }

  function Edit({ attributes: { widget, options }, setAttributes }) {
    const found = widgets[widget];
    const faults = faultsOf(widget, options);
    /** What is empty is not stored, nor a default, but for what the widget is about. */
    const set = (name) => (value) => {
      const { [name]: _before, ...others } = options;
      const isDefault = value === '' || (value === found.options[name].default && name !== found.subject);
      setAttributes({ options: isDefault ? others : { ...others, [name]: value } });
    };
    const controls = (names) =>
      names.map((name) =>
        el(Control, {
          key: name,
          name,
          option: found.options[name],
          written: options[name],
          onChange: set(name),
        }),
      );
    const names = found ? Object.keys(found.options) : [];
    const more = names.filter((name) => !first.includes(name));
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: words.editor.options },
          el(SelectControl, {
            label: words.widget,
            value: widget,
            options: choices(
              Object.keys(widgets),
              Object.fromEntries(Object.entries(words.widgets).map(([name, each]) => [name, each.name])),
              widget,
            ),
            onChange: (chosen) => setAttributes({ widget: chosen }),
          }),
          controls(first.filter((name) => names.includes(name))),
        ),
        more.length > 0 && el(PanelBody, { title: words.editor.more, initialOpen: false }, controls(more)),
      ),
      faults.map((fault) => el(Notice, { key: fault, status: 'warning', isDismissible: false }, fault)),
      found &&
        el(
          Disabled,
          null,
          el(wp.serverSideRender, { block: 'sos-widgets/widget', attributes: { widget, options }, httpMethod: 'POST' }),
        ),
      found && el(Notice, { status: 'info', isDismissible: false }, words.editor.preview),
    );
  }

  wp.blocks.registerBlockType('sos-widgets/widget', {
    edit: Edit,
    // Rendered by PHP: see includes/block.php.
    save: () => null,
    variations: Object.entries(words.widgets).map(([name, { name: title, description }], index) => ({
      name,
      title,
      description,
      attributes: { widget: name },
      isDefault: index === 0,
      isActive: ['widget'],
      scope: ['inserter'],
    })),
  });
})(window.wp, window.soswidgetsEditor);
