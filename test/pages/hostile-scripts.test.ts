/** The widgets among scripts, names and kinds of pages that would break them: each says what it says on a clean page. */
import { expect } from '@open-wc/testing';
import { CLOBBERS, FIELDS, POLLUTIONS } from './hostile/hostile-scripts.js';
import { journey, widgetsOf } from './hostile/journeys.js';
import {
  ALL,
  EVERY_FORM,
  expectTexts,
  FORMS,
  makeRawPage,
  MODULE,
  openMade,
  type MadePage,
  until,
} from './made-page.js';
import { closePages, openPage } from './open-page.js';
import { showsFirst, toTheEnd, VIEWS, type Widget } from './visit-widget.js';

const NAMES = Object.keys(VIEWS).map((tag) => tag.slice('sos-'.length));
const ALL_FORMS = EVERY_FORM.map((form) => NAMES.map(form).join('')).join('');
const SOME = FORMS.tag('five-k') + FORMS.placeholder('samsyn') + FORMS.link('case-timeline');

async function arrived(page: MadePage, count: number): Promise<Widget[]> {
  await until(() => widgetsOf(page).length === count, 'some are missing');
  for (const each of widgetsOf(page)) await showsFirst(each);
  return widgetsOf(page);
}

/** What three of them say to their ends, without the time that is in files. */
async function told(page: MadePage): Promise<string> {
  const texts: string[][] = [];
  for (const each of await arrived(page, 3)) texts.push(await journey(each));
  expect(page.notes).to.deep.equal([]);
  return texts
    .flat()
    .join('\n')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '');
}

/** Tells where two long texts part, and not all of them. */
function expectSame(text: string, expected: string): void {
  const at = [...expected].findIndex((_character, i) => text[i] !== expected[i]);
  if (at >= 0 || text.length !== expected.length)
    expect(text.slice(Math.max(0, at - 60), at + 60)).to.equal(expected.slice(Math.max(0, at - 60), at + 60));
  expect(text.length).to.equal(expected.length);
}

describe('a page whose scripts have left behind', function () {
  this.timeout(60_000);
  let clean: string;
  before(async () => {
    clean = await told(await openMade(SOME, { head: MODULE }));
    closePages();
  });
  afterEach(closePages);

  for (const [title, script] of Object.entries(POLLUTIONS)) {
    it(`${title}: widgets say what they say elsewhere, codes and files too`, async () => {
      for (const head of [MODULE, ALL]) {
        const page = await openMade(SOME, { head: `<script>${script}</script>${head}` });
        expectSame(await told(page), clean);
        page.document.body.insertAdjacentHTML('beforeend', FORMS.tag('iop-quiz'));
        await until(() => widgetsOf(page).length === 4);
        await showsFirst(widgetsOf(page)[3]!);
        // What is out of sight draws no pictures for its files.
        closePages();
      }
    });
  }
});

describe('a page with', function () {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [title, markup] of Object.entries(CLOBBERS)) {
    it(`${title}: every widget works in every form`, async () => {
      for (const head of [MODULE, ALL]) {
        const page = await openMade(markup + ALL_FORMS, { head });
        const widgets = await arrived(page, NAMES.length * EVERY_FORM.length);
        for (const each of widgets.slice(0, NAMES.length)) await toTheEnd(each);
        expect(page.notes).to.deep.equal([]);
      }
    });
  }

  it('a form whose fields have the names of what an element has: every widget within it works', async () => {
    const page = await openMade(`<form lang="en">${FIELDS}${ALL_FORMS}</form>`);
    const widgets = await arrived(page, NAMES.length * EVERY_FORM.length);
    for (const each of widgets.slice(0, NAMES.length)) await toTheEnd(each);
    expect(page.notes).to.deep.equal([]);
  });

  it('copies of tags in <template> and <noscript>: these are left alone, and the others work', async () => {
    const page = await openMade(`<template>${ALL_FORMS}</template><noscript>${ALL_FORMS}</noscript>${SOME}`);
    await arrived(page, 3);
    expect(page.document.querySelector('template')!.content.querySelectorAll('p')).to.have.length(
      NAMES.length * EVERY_FORM.length,
    );
    expect(page.notes).to.deep.equal([]);
  });

  it('an encoding of its own, and quirks: every letter is right', async () => {
    const head = `<html lang="sv"><head>${MODULE}</head><body>${NAMES.map((name) => `<sos-${name}></sos-${name}>`).join('')}`;
    const open = async (doctype: string, charset: string): Promise<string[]> => {
      const address = await makeRawPage(doctype + head, {
        headers: { 'Content-Type': `text/html; charset=${charset}` },
      });
      const page = { ...(await openPage(address)), notes: [] };
      const texts: string[] = [];
      for (const each of await arrived(page, NAMES.length)) texts.push((await journey(each)).slice(0, 3).join('\n'));
      closePages();
      return texts;
    };
    const wanted = await open('<!doctype html>', 'utf-8');
    expect(wanted.join()).to.contain('å').and.contain('”').and.not.contain('Ã');
    expect(await open('', 'iso-8859-1')).to.deep.equal(wanted);
  });

  it('XHTML as such: every widget works in every form', async () => {
    // Chromium runs no module of a page that is XHTML until something else is put in.
    for (const head of ['sos-widgets.js', 'sos-widgets.all.js'].map(
      (file) => `<script src="/dist/cdn/${file}"></script>`,
    )) {
      const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="sv"><head><title>x</title><script src="/test/pages/notes.js"></script>${head}</head><body>${ALL_FORMS}</body></html>`;
      const address = await makeRawPage(xhtml, { headers: { 'Content-Type': 'application/xhtml+xml' } });
      const opened = await openPage(address);
      const page = { ...opened, notes: (opened.window as unknown as { notes: string[] }).notes };
      const widgets = await arrived(page, NAMES.length * EVERY_FORM.length);
      for (const each of widgets.slice(0, NAMES.length)) await toTheEnd(each);
      expect(page.notes).to.deep.equal([]);
      closePages();
    }
  });

  // What wpautop has made of them, WordPress' own function.
  const AUTOP: Readonly<Record<string, readonly [string, string]>> = {
    'a tag with its text in one line': ['<p><sos-five-k lang="en">Text</sos-five-k></p>\n', 'Text'],
    'a tag with its text on a line of its own': [
      '<p><sos-five-k lang="en"><br />\nText<br />\n</sos-five-k></p>\n',
      'Text',
    ],
    'a placeholder with a paragraph': [
      '<div class="sos-five-k" data-sos="five-k" data-sos-lang="en">\n<p>Text</p>\n</div>\n',
      'Text',
    ],
    'a placeholder with lines of text': [
      '<div class="sos-five-k" data-sos="five-k" data-sos-lang="en">\nText\n</div>\n',
      'Text',
    ],
    'a link': ['<p><a href="/five-k/?lang=en#embed">Text</a></p>\n', 'Text'],
    // The parser ends the tag with the paragraph: the text stands below the widget, which is why the guides name the placeholder.
    'a tag with a paragraph': ['<p><sos-five-k lang="en"></p>\n<p>Text</p>\n<p></sos-five-k></p>\n', ''],
  };
  for (const [title, [markup, text]] of Object.entries(AUTOP)) {
    it(`what WordPress makes of ${title}: the widget works, and the text is in the page once`, async () => {
      const page = await openMade(markup);
      const [widget] = await arrived(page, 1);
      expect(widget!.textContent.trim()).to.equal(text);
      expect(page.document.body.textContent.match(/Text/g)).to.have.length(1);
      expect(page.notes).to.deep.equal([]);
    });
  }
});

describe('the browser files, joined with other scripts', function () {
  this.timeout(60_000);
  afterEach(closePages);

  const code = async (file: string): Promise<string> => (await fetch(`/dist/cdn/${file}`)).text();
  const HOME = '<script data-sos-home="/dist/cdn/"></script>';
  /** Neither has a semicolon where it ends. */
  const joined = (file: string): string => `var before = function () {}${file}var after = before // done`;

  for (const strict of ['', '"use strict";']) {
    it(`${strict || 'sloppy'}: everything in one file works, within the page as classic script and module`, async () => {
      for (const kind of ['', ' type="module"']) {
        const page = await openMade(SOME, {
          head: `<script${kind}>${strict}${joined(await code('sos-widgets.all.js'))}</script>`,
        });
        await arrived(page, 3);
        expect(page.notes).to.deep.equal([]);
      }
    });
  }

  it('the loader works, with the address of its folder in the page', async () => {
    for (const kind of ['', ' type="module"']) {
      const page = await openMade(SOME, {
        head: `${HOME}<script${kind}>${joined(await code('sos-widgets.js'))}</script>`,
      });
      await arrived(page, 3);
      expect(page.notes).to.deep.equal([]);
    }
  });

  it('the loader without it: every text stays, and the console says what to do, once', async () => {
    const page = await openMade(SOME, { head: `<script>${joined(await code('sos-widgets.js'))}</script>` });
    await until(() => page.notes.length === 4, 'the errors');
    expectTexts(page, 3);
    expect(page.notes.filter((note) => note.includes('data-sos-home'))).to.have.length(1);
  });

  it('the loader under another name, whose tag is gone when it has run: links and placeholders work', async () => {
    const address = `/dist/cdn/sos-widgets.js?ver=6.4.2`;
    const page = await openMade(ALL_FORMS, {
      head: `<script type="module" src="${address}"></script><script type="module">document.querySelector('[src*="ver="]').remove()</script>`,
    });
    await arrived(page, NAMES.length * EVERY_FORM.length);
    expect(page.notes).to.deep.equal([]);
  });

  it('and each as a classic script: no name is left in the page', async () => {
    const names = `<script>window.known = Object.getOwnPropertyNames(window)</script>`;
    for (const file of ['sos-widgets.js', 'sos-widgets.all.js', 'sos-frame.js']) {
      const page = await openMade(SOME, {
        head: `<script>var s = 1, e = 2, t = 3, n = 4; let i = 5, o = 6</script>${names}<script src="/dist/cdn/${file}"></script>`,
      });
      if (!file.includes('frame')) await arrived(page, 3);
      const { known } = page.window as unknown as { known: string[] };
      const left = Object.getOwnPropertyNames(page.window).filter((name) => !known.includes(name) && name !== 'known');
      expect(
        left.filter((name) => !/^(lit|reactive)\w+Versions$|^litPropertyMetadata$/.test(name)),
        file,
      ).to.deep.equal([]);
      expect(page.notes, file).to.deep.equal([]);
    }
  });

  it('is plain ASCII', async () => {
    const integrity = await fetch('/dist/cdn/integrity.json');
    const files = integrity.ok
      ? Object.keys((await integrity.json()) as object)
      : ['sos-widgets.js', 'sos-widgets.all.js', 'sos-frame.js'];
    for (const file of files) expect(/[^\0-\x7f]/.exec(await code(file))?.[0], file).to.equal(undefined);
  });
});
