/**
 * The plugin in a real WordPress, from the upload of its zip to what the visitor sees. See site.js for the WordPress, run.js for how it is run.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../test/runner/chromium.js';
import { shortcode } from '../../../site/builder/snippets.ts';
import { OPTION_TYPES } from '../../../src/catalog.ts';
import { PASSWORD, startSite } from './site.js';

const root = path.resolve(import.meta.dirname, '../../..');
const zip = path.join(root, 'dist/sos-widgets-wordpress.zip');
const pictures = path.join(root, 'screenshots/wordpress');
const BLOCK = 'sos-widgets/widget';

/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** What asked for anything beyond this site. @type {string[]} */
const foreign = [];
/** What the consoles of editors and visitors said is wrong. @type {string[]} */
let faults = [];

async function newPage() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(60_000);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.address) && !/^(data|blob|about):/.test(url)) foreign.push(url);
  });
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/validation|sos-widgets/i.test(message.text()) && /error|warn/.test(message.type()))
      faults.push(message.text());
  });
  return page;
}

/** @param {string} user */
async function logIn(user) {
  const page = await newPage();
  await page.goto(`${site.address}/wp-login.php`);
  await page.$eval('#user_login', (input, name) => void (/** @type {HTMLInputElement} */ (input.value = name)), user);
  await page.$eval(
    '#user_pass',
    (input, word) => void (/** @type {HTMLInputElement} */ (input.value = word)),
    PASSWORD,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/);
  return page;
}

/** A page as a visitor gets it, with the requests that it made for files of the plugin. @param {string} address */
async function visit(address) {
  const page = await newPage();
  /** @type {string[]} */
  const ours = [];
  page.on('request', (request) => {
    if (request.url().includes('/plugins/sos-widgets/')) ours.push(request.url());
  });
  await page.goto(address.startsWith('http') ? address : `${site.address}${address}`, { waitUntil: 'networkidle0' });
  return { page, ours };
}

/** Waits for the widget of a placeholder, and gives what it shows. @param {import('puppeteer-core').Page} page @param {string} tag */
async function upgraded(page, tag) {
  await page.waitForFunction(
    (name) => document.querySelector(`[data-sos] > ${name}`)?.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'),
    {},
    tag,
  );
  return page.$eval(`[data-sos] > ${tag}`, (element) => {
    const heading = element.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6');
    return {
      heading: heading?.textContent?.trim() ?? '',
      level: heading?.localName,
      lang: heading?.closest('[lang]')?.getAttribute('lang'),
      theme: element.getAttribute('theme'),
      width: element.getBoundingClientRect().width,
    };
  });
}

/** The editor, when it is ready. @param {import('puppeteer-core').Page} page @param {string} address */
async function openEditor(page, address) {
  await page.goto(`${site.address}/wp-admin/${address}`);
  await page.waitForFunction(() => {
    const { wp } = /** @type {any} */ (window);
    return (
      wp?.data?.select('core/editor')?.getCurrentPostId() &&
      wp.blocks.getBlockType('sos-widgets/widget') &&
      document.querySelector('.editor-post-title, .editor-post-title__input')
    );
  });
}

/** @param {import('puppeteer-core').Page} page */
const blocksOf = (page) =>
  page.evaluate(() =>
    /** @type {any} */ (window).wp.data
      .select('core/block-editor')
      .getBlocks()
      .map((/** @type {any} */ { name, attributes, isValid }) => ({ name, attributes, isValid })),
  );

/** Publishes what is in the editor, and gives its id. @param {import('puppeteer-core').Page} page @returns {Promise<number>} */
const publish = (page) =>
  page.evaluate(async () => {
    const { data } = /** @type {any} */ (window).wp;
    data.dispatch('core/editor').editPost({ status: 'publish' });
    await data.dispatch('core/editor').savePost();
    if (!data.select('core/editor').didPostSaveRequestSucceed()) throw new Error('not saved');
    return data.select('core/editor').getCurrentPostId();
  });

/** The id of the field that a label in the sidebar belongs to. @param {import('puppeteer-core').Page} page @param {string} label */
async function fieldOf(page, label) {
  const handle = await page.waitForFunction(
    (text) =>
      [...document.querySelectorAll('.block-editor-block-inspector label')]
        .find((each) => each.textContent?.trim() === text)
        ?.getAttribute('for'),
    {},
    label,
  );
  return `#${await handle.jsonValue()}`;
}

/** @param {import('puppeteer-core').Page} page */
const labels = (page) =>
  page.$$eval('.block-editor-block-inspector label', (all) => all.map((each) => each.textContent?.trim()));

/** @param {import('puppeteer-core').Page} page */
const notices = (page) =>
  page.$$eval('[data-type="sos-widgets/widget"] .components-notice.is-warning', (all) =>
    all.map((each) => each.textContent ?? ''),
  );

/** @param {import('puppeteer-core').Page} page @param {string} name */
const picture = (page, name) =>
  page.screenshot({ path: /** @type {`${string}.png`} */ (path.join(pictures, `${name}.png`)) });

/** A post made from the inside, as its author's rights let it be saved. @param {string} content @param {Record<string, string>} [more] */
async function post(content, { user = 'author', type = 'post' } = {}) {
  const code = `
    $user = get_user_by( 'login', '${user}' );
    wp_set_current_user( $user->ID );
    kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'Samverkan', 'post_status' => 'publish', 'post_type' => '${type}',
      'post_author' => $user->ID, 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ), true );
    echo is_wp_error( $id ) ? $id->get_error_message() : $id;`;
  const id = Number(await site.php(code));
  assert.ok(id > 0);
  return id;
}

describe('the WordPress plugin', () => {
  before(async () => {
    mkdirSync(pictures, { recursive: true });
    site = await startSite();
    const { executablePath, args, env } = await findChromium();
    browser = await puppeteer.launch({ executablePath, args: [...args, '--lang=sv'], env: /** @type {any} */ (env) });
  });
  after(async () => {
    await browser?.close();
    await site?.stop();
  });

  it('is a zip that WordPress.org would take: one version, every file of PHP guarded and prefixed, and nothing else', () => {
    const files = unzipSync(readFileSync(zip));
    const text = (/** @type {string} */ name) => strFromU8(files[`sos-widgets/${name}`] ?? new Uint8Array());
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.equal(/^ \* Version: +(\S+)$/m.exec(text('sos-widgets.php'))?.[1], version);
    assert.equal(/^Stable tag: (\S+)$/m.exec(text('readme.txt'))?.[1], version);
    assert.match(text('readme.txt'), /^== Changelog ==$/m);
    assert.match(text('LICENSE'), /MIT License/);
    for (const name of Object.keys(files)) {
      assert.match(name, /^sos-widgets\/(?:(?:includes|block|languages|assets|assets\/chunks)\/)?[A-Za-z][\w.-]*$/);
      assert.doesNotMatch(name, /\.(md|zip|gz|ts|map)$|all\.js$/);
      const content = strFromU8(files[name] ?? new Uint8Array());
      assert.doesNotMatch(content.slice(0, 5000), /@[A-Z]+@/, name);
      if (!name.endsWith('.php')) continue;
      assert.match(content, /^defined\( 'ABSPATH' \) \|\| exit;$/m, name);
      for (const [, declared] of content.matchAll(/^(?:function |define\( ')(\w+)/gm))
        assert.match(declared ?? '', /^soswidgets_/i, name);
    }
  });

  it('is uploaded as a zip and activated, with no notice of its own, and tells in Swedish what it is', async () => {
    const page = await logIn('administrator');
    await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
    const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
      await page.$('input[name=pluginzip]')
    );
    await input.uploadFile(zip);
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
    const activate = await page.waitForSelector('a[href*="action=activate"]');
    await Promise.all([page.waitForNavigation(), /** @type {any} */ (activate).click()]);
    await page.goto(`${site.address}/wp-admin/plugins.php`);
    const row = await page.$eval('tr[data-slug="sos-widgets"]', (each) => ({
      isActive: each.classList.contains('active'),
      text: each.textContent ?? '',
    }));
    assert.ok(row.isActive);
    assert.match(row.text, /Självtest, checklistor, frågor/);
    assert.match(row.text, /Författarna till sos-widgets/);
    const told = await page.$$eval('.notice, .error, .updated', (all) => all.map((each) => each.textContent ?? ''));
    assert.deepEqual(
      told.filter((text) => /sos-?widgets/i.test(text)),
      [],
    );
    await picture(page, 'plugins');
  });

  for (const user of ['author', 'editor']) {
    it(`lets an ${user} insert the block, set it, save it and open it again, and shows the visitor the widget`, async () => {
      faults = [];
      const page = await logIn(user);
      await openEditor(page, 'post-new.php');
      await page.click('.editor-post-title__input');
      await page.keyboard.type(`Om samverkan, ${user}`);
      await page.keyboard.press('Enter');
      await page.keyboard.type('/checklista');
      await page.waitForFunction(() =>
        document.querySelector('.components-autocomplete__result')?.textContent?.includes('Checklista'),
      );
      await page.keyboard.press('Enter');
      await page.waitForSelector(`[data-type="${BLOCK}"]`);

      await page.select(await fieldOf(page, 'Vilken checklista?'), 'results');
      await page.select(await fieldOf(page, 'Språk'), 'en');
      await page.select(await fieldOf(page, 'Rubriknivå'), '3');
      await page.select(await fieldOf(page, 'Ljust eller mörkt'), 'dark');
      await page.click(await fieldOf(page, 'Låt besökaren spara svaren på sin enhet'));
      await page.waitForFunction(() =>
        document
          .querySelector('[data-type="sos-widgets/widget"] [data-sos-set=results]')
          ?.textContent?.includes('results'),
      );
      const options = { set: 'results', lang: 'en', 'heading-level': '3', theme: 'dark', 'allow-save': 'true' };
      assert.deepEqual((await blocksOf(page)).at(-1).attributes.options, options);
      await picture(page, `block-${user}`);

      const id = await publish(page);
      await openEditor(page, `post.php?post=${id}&action=edit`);
      await page.waitForSelector(`[data-type="${BLOCK}"]`);
      const blocks = await blocksOf(page);
      assert.deepEqual(
        blocks.filter(({ isValid }) => !isValid),
        [],
      );
      assert.deepEqual(blocks.at(-1).attributes, { widget: 'factor-checklist', options });
      assert.deepEqual(await notices(page), []);
      assert.deepEqual(faults, []);

      const { page: visitor } = await visit(`/?p=${id}`);
      const shown = await upgraded(visitor, 'sos-factor-checklist');
      assert.match(shown.heading, /What affects the results/);
      assert.deepEqual([shown.level, shown.lang, shown.theme], ['h3', 'en', 'dark']);
      assert.ok(shown.width > 300);
      await picture(visitor, `visitor-${user}`);
      assert.deepEqual(faults, []);
    });
  }

  it('offers each widget in the list of blocks, and each option of the chosen one as a control', async () => {
    const page = await logIn('editor');
    await openEditor(page, 'post-new.php?post_type=page');
    const items = await page.evaluate(() =>
      /** @type {any} */ (window).wp.data
        .select('core/block-editor')
        .getInserterItems()
        .filter((/** @type {any} */ { name }) => name === 'sos-widgets/widget')
        .map((/** @type {any} */ { title }) => title),
    );
    assert.deepEqual(items.slice().sort(), [
      'Checklista',
      'Frågor om idéburet offentligt partnerskap (IOP)',
      'Samsyn: flera parters svar bredvid varandra',
      'Självtest: De fem\u00a0K',
      'Tidslinje över ett fall',
    ]);
    for (const [widget, expected] of Object.entries({
      'five-k': [
        'Språk',
        'Rubriknivå',
        'Resultatet visas först som',
        'Bara resultatet i korthet',
        'Fil med eget innehåll',
      ],
      samsyn: ['Vilka svar ska jämföras?', 'Dölj de andras svar tills den egna koden är med', 'Gruppens namn'],
      'case-timeline': ['Vilket fall?'],
    })) {
      await page.evaluate((name) => {
        const { blocks, data } = /** @type {any} */ (window).wp;
        const block = blocks.createBlock('sos-widgets/widget', { widget: name });
        data.dispatch('core/block-editor').resetBlocks([block]);
        data.dispatch('core/block-editor').selectBlock(block.clientId);
      }, widget);
      await fieldOf(page, 'Vad vill ni visa?');
      await page.waitForFunction(
        () => document.querySelectorAll('.block-editor-block-inspector .components-panel__body').length > 1,
      );
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll(
          '.block-editor-block-inspector .components-panel__body:not(.is-opened) .components-panel__body-toggle',
        ))
          if (/Fler inställningar/.test(closed.textContent ?? '')) /** @type {HTMLElement} */ (closed).click();
      });
      for (const label of expected) await fieldOf(page, label);
      assert.ok((await labels(page)).includes('Vad vill ni visa?'));
      await picture(page, `sidebar-${widget}`);
    }
  });

  it('keeps a value that there is no more, says so in the editor, and shows the visitor the default', async () => {
    faults = [];
    const content = `<!-- wp:${BLOCK} {"widget":"factor-checklist","options":{"set":"of-old","heading-level":"9","glow":"yes","lang":"sv"}} /-->`;
    const id = await post(content, { user: 'editor' });
    const page = await logIn('editor');
    await openEditor(page, `post.php?post=${id}&action=edit`);
    await page.waitForSelector(`[data-type="${BLOCK}"] .components-notice.is-warning`);
    const told = (await notices(page)).join('\n');
    assert.match(told, /”of-old” går inte att använda för ”Vilken checklista\?”/);
    assert.match(told, /”9” går inte att använda för ”Rubriknivå”/);
    assert.match(told, /”glow” finns inte/);
    await page.click(`[data-type="${BLOCK}"]`);
    assert.equal(
      await page.$eval(
        await fieldOf(page, 'Vilken checklista?'),
        (select) => /** @type {HTMLSelectElement} */ (select).value,
      ),
      'of-old',
    );
    await picture(page, 'kept-value');
    await page.select(await fieldOf(page, 'Ljust eller mörkt'), 'dark');
    await publish(page);
    const saved = await site.php(`echo get_post( ${id} )->post_content;`);
    for (const kept of ['"set":"of-old"', '"heading-level":"9"', '"glow":"yes"', '"theme":"dark"'])
      assert.ok(saved.includes(kept), `${kept} in ${saved}`);
    const { page: visitor } = await visit(`/?p=${id}`);
    assert.match((await upgraded(visitor, 'sos-factor-checklist')).heading, /hjälper och vad hindrar|Vad/);
    assert.equal(await visitor.$eval('[data-sos]', (place) => place.getAttribute('data-sos-set')), null);
    assert.deepEqual(faults, []);
  });

  it('shows nothing of a block whose widget there is no more, and keeps it', async () => {
    const id = await post(`<!-- wp:${BLOCK} {"widget":"oracle","options":{"lang":"en"}} /-->`, { user: 'editor' });
    const { page: visitor, ours } = await visit(`/?p=${id}`);
    assert.equal(await visitor.$('[data-sos]'), null);
    assert.deepEqual(ours, []);
    assert.ok(!/oracle/.test(await visitor.content()));
    const page = await logIn('editor');
    await page.goto(`${site.address}/?p=${id}`);
    assert.ok(/<!-- sos-widgets: [^>]*oracle[^>]* -->/.test(await page.content()));
    await openEditor(page, `post.php?post=${id}&action=edit`);
    await page.waitForSelector(`[data-type="${BLOCK}"] .components-notice.is-warning`);
    assert.match((await notices(page)).join(), /”oracle” finns inte i det här tillägget/);
    assert.deepEqual((await blocksOf(page))[0].attributes, { widget: 'oracle', options: { lang: 'en' } });
  });

  it('works as a shortcode in a classic post of an author, with the text between its tags in the placeholder', async () => {
    faults = [];
    const id = await post(
      'Före.\n\n[sos-widget name="five-k" lang="en" compact theme=”dark” scores="4 3.5 2 3 4"]\n\nEn <strong>egen</strong> text.\n\nOch en till.\n\n[/sos-widget]\n\nEfter.',
    );
    const { page } = await visit(`/?p=${id}`);
    assert.deepEqual((await upgraded(page, 'sos-five-k')).lang, 'en');
    const place = await page.$eval('[data-sos]', (each) => ({
      attributes: Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value])),
      text: each.querySelector('sos-five-k')?.innerHTML.trim(),
      parent: each.parentElement?.localName,
      before: each.previousElementSibling?.outerHTML,
      after: each.nextElementSibling?.outerHTML,
    }));
    assert.deepEqual(place.attributes, {
      class: 'sos-five-k',
      lang: 'en',
      'data-sos': 'five-k',
      'data-sos-lang': 'en',
      'data-sos-compact': 'true',
      'data-sos-theme': 'dark',
      'data-sos-scores': '4 3.5 2 3 4',
    });
    assert.match(place.text ?? '', /^<p>En <strong>egen<\/strong> text\.<\/p>\s*<p>Och en till\.<\/p>$/);
    assert.equal(place.parent, 'div');
    assert.deepEqual([place.before, place.after], ['<p>Före.</p>', '<p>Efter.</p>']);
    assert.deepEqual(faults, []);
    await picture(page, 'shortcode');
  });

  it('takes the shortcode that the builder writes, with all that was chosen', async () => {
    const options = {
      set: 'motives',
      theme: 'dark',
      'heading-level': '3',
      'allow-save': 'true',
      accent: 'rgb(140 23 54)',
    };
    const id = await post(shortcode({ widget: 'factor-checklist', lang: 'en', options }));
    const page = await newPage();
    await page.goto(`${site.address}/?p=${id}`);
    const widget = await page.waitForSelector('sos-factor-checklist');
    const given = await widget.evaluate((each) => [
      each.closest('[lang]').getAttribute('lang'),
      ...['set', 'theme', 'heading-level'].map((name) => each.getAttribute(name)),
      each.hasAttribute('allow-save'),
      each.style.getPropertyValue('--sos-color-accent'),
    ]);
    assert.deepEqual(given, ['en', 'motives', 'dark', '3', true, 'rgb(140 23 54)']);
  });

  it('gives a shortcode without text the fallback of the page’s language, without JavaScript too', async () => {
    const id = await post('[sos-widget name="iop-quiz"]');
    const page = await newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}/?p=${id}`);
    const place = await page.$eval('[data-sos]', (each) => ({
      lang: each.getAttribute('lang'),
      text: each.textContent ?? '',
      items: each.querySelectorAll('li').length,
    }));
    assert.equal(place.lang, 'sv');
    assert.match(place.text, /Några av frågorna:.*behöver JavaScript/s);
    assert.ok(place.items > 1);
    await picture(page, 'without-javascript');
  });

  it('leaves the text of a shortcode that names no widget, with a comment for those who edit only', async () => {
    const id = await post('[sos-widget name="oracle"]Läs mer i <em>vår</em> handbok.[/sos-widget]');
    const { page, ours } = await visit(`/?p=${id}`);
    assert.ok(/Läs mer i <em>vår<\/em> handbok\./.test(await page.content()));
    assert.ok(!/oracle|data-sos/.test(await page.content()));
    assert.deepEqual(ours, []);
    const author = await logIn('author');
    await author.goto(`${site.address}/?p=${id}`);
    assert.ok(/<!-- sos-widgets: [^>]*oracle[^>]*five-k[^>]* -->/.test(await author.content()));
  });

  it('leaves out an option that cannot be, and lets nothing out of an attribute', async () => {
    const id = await post(
      '[sos-widget name="samsyn" instrument="nonsense" src="javascript:alert(1)" group=\'A"><img src=x onerror=alert(1)>\' accent="red;}"]' +
        `\n\n<!-- wp:${BLOCK} {"widget":"five-k","options":{"src":"/eget.json?a=1&b=2","accent":"url(javascript:x)\\u0022 onclick=\\u0022x"}} /-->`,
    );
    const page = await newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}/?p=${id}`);
    const places = await page.$$eval('[data-sos]', (all) =>
      all.map((each) => Object.fromEntries([...each.attributes].map(({ name, value }) => [name, value]))),
    );
    assert.equal(places.length, 2);
    for (const place of places)
      for (const name of Object.keys(place)) assert.match(name, /^(class|lang|data-sos(-[a-z-]+)?)$/);
    assert.deepEqual(
      places.map((place) => [place['data-sos-instrument'], place['data-sos-accent'], place['data-sos-src']]),
      [
        [undefined, undefined, undefined],
        [undefined, undefined, '/eget.json?a=1&b=2'],
      ],
    );
    assert.equal(await page.$('img[src=x]'), null);
  });

  it('loads no script on a page without a widget', async () => {
    const { page, ours } = await visit(`/?p=${await post('Inget här.')}`);
    assert.deepEqual(ours, []);
    assert.ok(!/plugins\/sos-widgets/.test(await page.content()));
  });

  it('brings its script, once and as a module, where the widget is in a template part or a widget area', async () => {
    const id = await post('Inget i inlägget.');
    await site.php(`
      $part = wp_insert_post( array( 'post_title' => 'Footer', 'post_name' => 'footer', 'post_status' => 'publish', 'post_type' => 'wp_template_part',
        'post_content' => '<!-- wp:${BLOCK} {"widget":"five-k","options":{}} /--><!-- wp:shortcode -->[sos-widget name="case-timeline"]<!-- /wp:shortcode -->',
        'tax_input' => array() ) );
      wp_set_object_terms( $part, 'twentytwentythree', 'wp_theme' );
      wp_set_object_terms( $part, 'footer', 'wp_template_part_area' );`);
    const { page } = await visit(`/?p=${id}`);
    await upgraded(page, 'sos-five-k');
    await upgraded(page, 'sos-case-timeline');
    const scripts = () => [
      'script[src*="sos-widgets.js"]',
      (/** @type {Element[]} */ all) => all.map((each) => each.getAttribute('type')),
    ];
    assert.deepEqual(await page.$$eval(...scripts()), ['module']);
    await site.php(`
      foreach ( get_posts( array( 'post_type' => 'wp_template_part', 'numberposts' => -1 ) ) as $part ) wp_delete_post( $part->ID, true );
      switch_theme( 'twentytwentyone' );
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => '[sos-widget name="five-k"]', 'filter' => true, 'visual' => true ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'text-2' ), 'wp_inactive_widgets' => array() ) );`);
    const { page: classic } = await visit(`/?p=${id}`);
    await upgraded(classic, 'sos-five-k');
    assert.deepEqual(await classic.$$eval(...scripts()), ['module']);
    await classic.$eval('[data-sos]', (place) => place.scrollIntoView());
    await picture(classic, 'widget-area');
    await site.php(`switch_theme( 'twentytwentythree' );`);
  });

  it('takes in PHP what the widgets take in the browser', async () => {
    const values = [
      '',
      'sv',
      'sv_SE',
      'en-GB',
      'svenska!',
      'true',
      'false',
      'yes',
      'K7-ab 3',
      'Å7',
      'ABC\n',
      '4 3,5 2 – 4',
      '4;3',
      '/a.json',
      '#id',
      'a.json',
      'https://x.org/a',
      'javascript:alert(1)',
      'data:text/html,x',
      '//x.org',
      'x:y/z',
      '٣',
      'åäö',
    ];
    const types = Object.keys(OPTION_TYPES).filter((type) => type !== 'colour');
    const found = JSON.parse(
      await site.php(`
        $values = json_decode( base64_decode( '${Buffer.from(JSON.stringify(values)).toString('base64')}' ) );
        $result = array();
        foreach ( ${`json_decode( '${JSON.stringify(types)}' )`} as $type )
          foreach ( $values as $value ) $result[ $type ][] = soswidgets_allows( array( 'type' => $type ), $value );
        echo json_encode( $result );`),
    );
    for (const type of types) {
      const { pattern } = OPTION_TYPES[/** @type {keyof typeof OPTION_TYPES} */ (type)];
      assert.deepEqual(
        found[type],
        values.map((value) => pattern.test(value)),
        type,
      );
    }
  });

  it('leaves nothing in the database when it is deleted, asks nothing of other sites, and has given PHP nothing to complain about', async () => {
    const names = `global $wpdb; echo json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%sos%widget%'" ) );`;
    assert.deepEqual(JSON.parse(await site.php(names)), []);
    await site.php(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';
      wp_set_current_user( 1 ); deactivate_plugins( 'sos-widgets/sos-widgets.php' ); delete_plugins( array( 'sos-widgets/sos-widgets.php' ) );`);
    assert.deepEqual(JSON.parse(await site.php(names)), []);
    assert.deepEqual(foreign, []);
    assert.doesNotMatch(await site.log(), /sos-?widgets\/(includes|sos-widgets\.php)|soswidgets/);
  });
});
