/** The pages with every message: the lists that they are made from are told of what they lack. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  isMessage,
  messageFaults,
  page,
  textsIn,
  troubleFaults,
  troublePage,
  warningFaults,
  warningsIn,
} from '../../build/messages.js';
import { MESSAGES } from '../../build/message-list.js';
import { TROUBLES } from '../../build/trouble-list.js';

const xliff = readFileSync(new URL('../../locales/en.xlf', import.meta.url), 'utf8');
const texts = textsIn(xliff);

test('every text that tells of something amiss is in the list, and the reverse', () => {
  assert.deepEqual(messageFaults(texts), []);
  const added = {
    id: 'scan.melted',
    sv: 'Kameran har smält.',
    en: 'The camera has melted.',
    note: 'Status: a fault of the camera',
  };
  assert.match(messageFaults([...texts, added]).join(), /^scan\.melted is not in build\/message-list\.ts/);
  assert.match(messageFaults(texts.filter(({ id }) => id !== 'scan.busy')).join(), /^scan\.busy is in .* no text/);
  assert.match(messageFaults(texts, [...MESSAGES, MESSAGES[0]!]).join(), /start\.failed is in .* more than once/);
});

test('what is no message is told from what is: by its id, or what translators are told', () => {
  assert.equal(isMessage({ id: 'json.new', note: '' }), true);
  assert.equal(isMessage({ id: 'any.thing', note: 'When it could not be fetched' }), true);
  assert.equal(isMessage({ id: 'step.next', note: 'Button: to the next step' }), false);
  assert.equal(isMessage({ id: 'code.yes', note: 'Button' }), false);
});

test('each page has each text as it is shown, in both languages', () => {
  for (const locale of ['sv', 'en'] as const) {
    const written = page(locale, texts);
    for (const id of MESSAGES.flatMap(({ causes }) => Object.keys(causes))) {
      const { sv, en } = texts.find((text) => text.id === id)!;
      assert.ok(sv && en, id);
      for (const text of [sv, en])
        assert.ok(written.includes(text.replaceAll('<', '&lt;').replaceAll('\\n', '\\\\n')), text);
    }
  }
});

test('what it looks like when something is wrong: each message as it is shown, each picture there', () => {
  assert.deepEqual(troubleFaults(texts), []);
  const { picture } = TROUBLES[0]!;
  const wrong = {
    ...TROUBLES[0]!,
    messages: ['no.such'],
    picture: { ...picture!, file: { sv: 'saknas', en: 'trouble-only-text' } },
  };
  assert.deepEqual(troubleFaults(texts, [wrong]), [
    '"Only the text is there" names no.such, but no text has that id.',
    'docs/saknas.png is missing: run npm run guide-pictures.',
  ]);
  for (const locale of ['sv', 'en'] as const) {
    const written = troublePage(locale, texts);
    for (const id of TROUBLES.flatMap(({ messages }) => messages))
      assert.ok(written.includes(`> ${texts.find((text) => text.id === id)![locale]}`), id);
  }
});

test('warnings are found where they are written, with what is put in left open', () => {
  const code =
    "warnOnce(this.#host, `answers: \"${id}\" has no ${ids}; left out.`); tell('each must be it\\'s own'); msg('inte den');";
  assert.deepEqual(warningsIn(code), ['answers: "{…}" has no {…}; left out.', "each must be it's own"]);
  assert.match(
    warningFaults({ 'a.ts': "warn('something new is wrong')" }).join('\n'),
    /lacks the warning "something new is wrong"/,
  );
  assert.match(warningFaults({}).join('\n'), /which the code does not say/);
});
