/** What the plugin is given from the catalogue and the builder. How it behaves in a WordPress: wordpress.test.js. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { CASES, OPTION_TYPES, optionsOf, WIDGET_NAMES } from '../../../src/catalog.js';
import { CONTENT_LOCALES } from '../../../src/content/types.js';
import { makeFallbackTexts, type FallbackTexts } from '../../../site/builder/fallback-texts.js';
import { SNIPPETS } from '../../../site/builder/snippets.js';
import { subjectOf, subjectsOf, valuesOf } from '../../../site/hosted/subjects.js';
import { FIRST_OPTIONS, makeCatalog, makeFiles, makeTexts, makeWords } from '../generate.js';
import { messagesOnce, mo, php, phpPattern, po, textsOf, type PhpValue } from '../php.js';

/** What a machine reads from a file of translations, as gettext's manual lays it out. */
function readMo(file: Buffer): Map<string, string> {
  assert.equal(file.readUInt32LE(0), 0x950412de);
  const [count, ids, translations] = [8, 12, 16].map((at) => file.readUInt32LE(at)) as [number, number, number];
  const text = (at: number) => {
    const [length, start] = [file.readUInt32LE(at), file.readUInt32LE(at + 4)];
    assert.equal(file[start + length], 0);
    return file.toString('utf8', start, start + length);
  };
  return new Map(Array.from({ length: count }, (_none, i) => [text(ids + 8 * i), text(translations + 8 * i)] as const));
}

describe('what the WordPress plugin is given', () => {
  let texts: FallbackTexts;
  let words: ReturnType<typeof makeWords>;
  before(async () => {
    texts = await makeFallbackTexts();
    words = makeWords(texts);
  });

  it('has a label in both languages for every option of every widget, and a word for every value that can be chosen', () => {
    for (const widget of WIDGET_NAMES) {
      for (const locale of CONTENT_LOCALES) assert.ok(words.widgets[widget]?.name[locale]);
      for (const [name, option] of Object.entries(optionsOf(widget))) {
        for (const locale of CONTENT_LOCALES) {
          assert.ok(words.options[name]?.label[locale], `${name} ${locale}`);
          if (option.type === 'choice')
            for (const value of option.values)
              assert.ok(words.values[name]?.[String(value)]?.[locale], `${name} ${value} ${locale}`);
        }
      }
    }
  });

  it('names no option or value that the catalogue has not', () => {
    const known = new Set(WIDGET_NAMES.flatMap((widget) => Object.keys(optionsOf(widget))));
    for (const name of [...Object.keys(words.options), ...FIRST_OPTIONS]) assert.ok(known.has(name), name);
    for (const [name, values] of Object.entries(words.values))
      for (const value of Object.keys(values))
        assert.ok(
          (name === 'lang' && (CONTENT_LOCALES as readonly string[]).includes(value)) ||
            WIDGET_NAMES.some((widget) => valuesOf(widget, name).includes(value)),
          `${name} ${value}`,
        );
  });

  it('has the limits of the catalogue', () => {
    const { widgets } = makeCatalog();
    assert.deepEqual(Object.keys(widgets), WIDGET_NAMES);
    for (const widget of WIDGET_NAMES) {
      assert.equal(widgets[widget]?.subject, subjectOf(widget));
      assert.deepEqual(Object.keys(widgets[widget]?.options ?? {}), Object.keys(optionsOf(widget)));
    }
    assert.deepEqual(widgets['case-timeline']?.options['case'], {
      type: 'choice',
      values: [...CASES],
      default: CASES[0],
    });
    assert.deepEqual(widgets['five-k']?.options['sector']?.default, undefined);
  });

  it('has the text of the builder for each widget, all that it can be about and both languages, but for the link', () => {
    const made = makeTexts(texts);
    for (const lang of CONTENT_LOCALES)
      for (const widget of WIDGET_NAMES)
        for (const subject of subjectsOf(widget)) {
          const text = texts[widget][subject]![lang];
          const markup = made[lang]?.[widget]?.[subject] ?? '';
          const pasted = SNIPPETS.placeholder({ widget, lang, options: {}, home: 'https://example.org/', text });
          // As many statements stand there as fill the place of the widget, and the link takes a line or two.
          for (const part of markup
            .split(/<[^>]+>/)
            .filter((each) => each && !text.items.some((item) => each === item)))
            assert.ok(pasted.includes(part), `${widget} ${subject} ${lang}: ${part}`);
          assert.ok(markup.startsWith('<strong>'));
          assert.doesNotMatch(markup, /\n|<a\b/);
        }
  });

  it('says the same places of a sentence in both languages', () => {
    const places = (text: string) => (text.match(/%(\d\$)?s/g) ?? []).sort();
    for (const { sv, en } of textsOf(words as unknown as PhpValue)) assert.deepEqual(places(sv), places(en), en);
  });

  it('comes with Swedish translations of every message that PHP asks for, and of the block', async () => {
    const files = await makeFiles('1.2.3');
    const known = readMo(files['languages/sos-widgets-sv_SE.mo'] as Buffer);
    const asked = [...(files['includes/words.php'] as string).matchAll(/__\( '((?:[^'\\]|\\.)*)', 'sos-widgets' \)/g)];
    assert.ok(asked.length > 60);
    for (const [, id] of asked) assert.ok(known.get(id!.replace(/\\(.)/g, '$1')), id);
    assert.equal(known.get('block title\u0004Collaboration'), 'Samverkan');
    assert.match(known.get('')!, /charset=UTF-8/);
    for (const [name, content] of Object.entries(files))
      if (name.endsWith('.php')) assert.match(content as string, /^<\?php\n.*\n\ndefined\( 'ABSPATH' \) \|\| exit;\n/);
  });
});

describe('php', () => {
  it('writes what PHP reads as the same', () => {
    assert.equal(
      php({ a: "It's \\ $x", none: undefined, list: ['1', 2, true], text: { sv: 'Ja', en: "Let's" } }),
      `array(\n\t'a' => 'It\\'s \\\\ $x',\n\t'list' => array(\n\t\t'1',\n\t\t2,\n\t\ttrue,\n\t),\n\t'text' => __( 'Let\\'s', 'sos-widgets' ),\n)`,
    );
  });

  it('keeps the meaning of a pattern', () => {
    assert.equal(phpPattern(/^[\w\d~-]+$/i), '~^[A-Za-z0-9_0-9\\~-]+$~uDi');
    assert.throws(() => phpPattern(/x/g), /flags g/);
    // What the catalogue has: classes of letters stand in brackets only, or there would be none around the letters.
    for (const { pattern } of Object.values(OPTION_TYPES))
      assert.doesNotMatch(pattern.source.replace(/\[[^\]]*\]/g, ''), /\\[wd]/);
  });

  it('refuses one English text with two Swedish meanings, unless WordPress can tell them apart', () => {
    const [one, other] = [
      { sv: 'Ljus', en: 'Light' },
      { sv: 'Lätt', en: 'Light' },
    ];
    assert.throws(() => messagesOnce([{ text: one }, { text: other }]), /"Light" is both "Ljus" and "Lätt"/);
    assert.equal(messagesOnce([{ text: one }, { text: one }]).length, 1);
    assert.equal(messagesOnce([{ text: one }, { text: other, context: 'weight' }]).length, 2);
  });

  it('writes translations for people and for machines', () => {
    const messages = [
      { text: { sv: 'Säg ”hej”\n', en: 'Say "hello"\n' } },
      { text: { sv: '%s finns', en: '%s exists' }, context: 'x' },
    ];
    assert.match(po(messages, '1.0.0', true), /^msgid "Say \\"hello\\"\\n"\nmsgstr "Säg ”hej”\\n"$/m);
    assert.match(po(messages, '1.0.0', true), /^msgctxt "x"\n#, php-format\nmsgid "%s exists"$/m);
    assert.match(po(messages, '1.0.0', false), /^msgid "%s exists"\nmsgstr ""$/m);
    const read = readMo(mo(messages, '1.0.0'));
    assert.equal(read.get('Say "hello"\n'), 'Säg ”hej”\n');
    assert.equal(read.get('x\u0004%s exists'), '%s finns');
  });
});
