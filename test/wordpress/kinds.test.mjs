/**
 * Calendars, notice boards and figures on real WordPress versions: written, carried, placed and read, with the same words and the same data for search
 * engines as `bob-widgets render` writes. What holds for all documents alike is in `wordpress.test.mjs`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startDatabase } from './database.mjs';
import { carried, dataIn, documentsAround, hostile, readable } from './documents.mjs';
import { copies, installPrograms } from './packages.mjs';
import { documentIn, launch, save, signIn, visit, writeName, writePost } from './people.mjs';
import { startSite } from './site.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(root, 'dist/npm/src/cli/bob-widgets.js');
const KINDS = ['events', 'board', 'figures'];
const ALL = KINDS.map((kind) => `bob-${kind}`).join();

for (const copy of installPrograms() ? [] : copies())
  describe(`events, boards and figures on WordPress ${copy.version}`, { timeout: 600_000 }, () => {
    let browser;
    let database;
    let site;
    let documents;
    const people = {};
    const ids = {};
    before(async () => {
      browser = await launch();
      database = await startDatabase();
      site = await startSite(copy, database);
      for (const role of ['author', 'contributor']) people[role] = await signIn(browser, site, role);
      documents = documentsAround(Number(site.php('echo time();')) * 1000);
      for (const kind of KINDS) ids[kind] = store(documents[kind]);
    });
    after(async () => {
      await browser?.close();
      await site?.end();
      await database?.end();
    });

    const file = (name) => path.join(site.folder, '..', name);
    const route = (id) => `${site.origin}/wp-json/bob-widgets/v1/documents/${id}`;
    function store(document) {
      writeFileSync(file('given.json'), JSON.stringify(document));
      return Number(site.php(`echo BobWidgets\\save_document( json_decode( file_get_contents( '${file('given.json')}' ) ), array( 'post_type' => 'bob_document', 'post_status' => 'publish', 'post_author' => get_user_by( 'login', 'author' )->ID ) );`)); // prettier-ignore
    }
    /** A post of an author with this text. Gives its address. */
    function publish(content) {
      writeFileSync(file('content.txt'), content);
      return site.php(`kses_init_filters(); echo get_permalink( wp_insert_post( wp_slash( array( 'post_title' => 'Text', 'post_status' => 'publish', 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_content' => file_get_contents( '${file('content.txt')}' ) ) ) ) );`); // prettier-ignore
    }
    const shown = (page) => page.waitForFunction((tags) => [...document.querySelectorAll(tags)].every((one) => one.document), ALL);

    for (const kind of KINDS)
      test(`${kind}: an author writes, publishes and saves it as a file; a contributor imports it`, async () => {
        const { page, errors } = people.author;
        await page.goto(`${site.origin}/wp-admin/post-new.php?post_type=bob_document`);
        await page.click(`.bob-widgets-kinds a[href$="bob_kind=${kind}"]`);
        await writeName(page, 'New & "own"');
        const id = await save(page);
        assert.equal((await (await fetch(route(id))).json()).name, 'New & "own"');
        await page.goto(`${site.origin}/wp-admin/edit.php?post_type=bob_document`);
        const row = page.locator(`#post-${ids[kind]}`);
        assert.equal(await row.locator('.column-bob_code').innerText(), `[bob-${kind} id="${ids[kind]}"]`);
        const exported = await people.author.context.request.get(await row.locator('a[href*="bob_widgets_export"]').getAttribute('href'));
        assert.deepEqual(await exported.json(), documents[kind]);
        assert.deepEqual(errors, []);
        const { page: other } = people.contributor;
        await other.goto(`${site.origin}/wp-admin/edit.php?post_type=bob_document&page=bob-widgets-import`);
        await other.fill('#bob-link', carried(documents[kind]));
        await other.click('#submit');
        await other.waitForURL(/post\.php/);
        assert.deepEqual((await documentIn(other)).name, documents[kind].name);
        assert.deepEqual(people.contributor.errors, []);
      });

    for (const kind of KINDS)
      test(`${kind}: pages without script and search engines get the words and the data that the command renders`, async () => {
        const address = publish(`<!-- wp:bob-widgets/${kind} {"document":${ids[kind]}} /-->`);
        const page = await (await fetch(address)).text();
        const given = file(`${kind}.json`);
        writeFileSync(given, JSON.stringify(documents[kind]));
        const { stdout } = spawnSync(process.execPath, [COMMAND, 'render', given, '--language', 'en', '--page', address], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } }); // prettier-ignore
        const [element] = new RegExp(`<bob-${kind}[\\s\\S]*</bob-${kind}>`).exec(page);
        assert.equal(readable(element), readable(stdout));
        assert.match(element, { events: /<time class="dt-start" datetime="/, board: /<time class="dt-end" datetime="/, figures: /<th scope="row">2025<\/th><td>41,200.5<\/td>/ }[kind]); // prettier-ignore
        const data = dataIn(page).filter((node) => node['@graph']?.some((one) => ['Event', 'Offer'].includes(one['@type'])));
        assert.deepEqual(data, dataIn(stdout));
        assert.equal(data.length, kind === 'figures' ? 0 : 1);
        assert.equal(/ json-ld="off"/.test(element), kind !== 'figures');
      });

    test('what a document says is text: no tag of it is one, and no address runs', async () => {
      const codes = KINDS.map((kind) => `[bob-${kind} id="${store(hostile(documents[kind]))}"]`);
      for (const script of [false, true]) {
        const { page, context } = await visit(browser, publish(codes.join('\n\n')), { script });
        if (script) await shown(page);
        else assert.match(await page.locator('bob-events').innerText(), /<img src=x onerror=alert\(1\)>/);
        assert.equal(await page.locator(`:is(${ALL}) :is(img, script, iframe, [onerror], [href^="javascript"])`).count(), 0);
        await context.close();
      }
    });

    test('feeds have dates, notices and tables, and no element', async () => {
      publish(KINDS.map((kind) => `[bob-${kind} id="${ids[kind]}"]`).join('\n\n'));
      const feed = await (await fetch(`${site.origin}/feed/`)).text();
      assert.match(feed, /class="h-event"/);
      assert.match(feed, /A boat for twelve/);
      assert.match(feed, /<th scope="row">2025<\/th>/);
      assert.doesNotMatch(feed, /<bob-|ld\+json|"kind"/);
    });

    test('a contributor places the blocks, also in columns and with nothing set; none is wider than its place, and nothing moves', async () => {
      const { page, errors } = people.contributor;
      const unset = KINDS.map((kind) => [`bob-widgets/${kind}`, {}]);
      const set = KINDS.map((kind) => [`bob-widgets/${kind}`, { document: ids[kind] }]);
      const { id, status } = await writePost(page, site.origin, [...set, ...unset], 'pending');
      assert.equal(status, 'pending');
      const canvas = () => page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page.mainFrame();
      await canvas().waitForFunction((tags) => [...document.querySelectorAll(tags)].filter((one) => one.document).length === 3, ALL);
      // what is not set asks for a document
      await canvas().waitForFunction(() => document.querySelectorAll('.components-placeholder select').length === 3);
      const column = ([name, attributes]) => `<!-- wp:column --><div class="wp-block-column"><!-- wp:${name} ${JSON.stringify(attributes)} /--></div><!-- /wp:column -->`; // prettier-ignore
      const columns = publish(`<!-- wp:columns --><div class="wp-block-columns">${set.map(column).join('')}</div><!-- /wp:columns -->`);
      site.php(`wp_update_post( array( 'ID' => ${id}, 'post_status' => 'publish' ) );`);
      const plain = site.php(`echo get_permalink( ${id} );`);
      site.php(`update_option( 'widget_block', array( 2 => array( 'content' => '${set.map(([name, one]) => `<!-- wp:${name} ${JSON.stringify(one)} /-->`).join('')}' ), '_multiwidget' => 1 ) );`); // prettier-ignore
      for (const theme of JSON.parse(site.php(`echo json_encode( array_keys( wp_get_themes() ) );`))) {
        site.php(`switch_theme( '${theme}' ); update_option( 'sidebars_widgets', array( 'sidebar-1' => array( 'block-2' ), 'array_version' => 3 ) );`); // prettier-ignore
        for (const address of [plain, columns])
          for (const width of [360, 1280]) {
            const { page: seen, context, errors: wrong } = await visit(browser, address, { width });
            await shown(seen);
            const { over, count, shift } = await seen.evaluate((tags) => {
              const all = [...document.querySelectorAll(tags)];
              // a theme's own form for comments is wider than a phone
              const beyond = (one) =>
                one.getBoundingClientRect().right - Math.min(innerWidth, one.parentElement.getBoundingClientRect().right);
              return { over: Math.max(...all.map(beyond)), count: all.length, shift: window.shift }; // prettier-ignore
            }, ALL);
            const what = `${theme} ${width} ${address === plain ? 'plain' : 'columns'}`;
            assert.equal(count, theme === 'twentytwentyone' ? 6 : 3, what); // a classic theme has a widget area
            assert.ok(over < 1, `${what}: ${over} px too wide`);
            assert.ok(shift < 0.02, `${what}: moved by ${shift}`);
            assert.deepEqual(wrong, [], what);
            await context.close();
          }
      }
      assert.deepEqual(errors, []);
    });

    test('the annual report reads other documents of the site by their number', async () => {
      const draft = Number(site.php(`echo BobWidgets\\save_document( (object) array( 'kind' => 'cluster', 'version' => 1, 'name' => 'Draft' ), array( 'post_type' => 'bob_document', 'post_status' => 'draft' ) );`)); // prettier-ignore
      const address = publish(`[bob-figures id="${ids.figures}" view="report" year="2026" events="${ids.events}" board="${ids.board}" cluster="${draft}" book="javascript:alert(1)"]`); // prettier-ignore
      const { page, context, errors } = await visit(browser, address);
      await page.waitForFunction(() =>
        document.querySelector('bob-figures[view=report]')?.shadowRoot?.textContent.includes('Winter meeting'),
      );
      const attributes = await page.locator('bob-figures[view=report]').evaluate((one) => ['events', 'board', 'cluster', 'book'].map((name) => one.getAttribute(name))); // prettier-ignore
      assert.deepEqual(attributes, [route(ids.events), route(ids.board), null, null]);
      assert.deepEqual(errors, []);
      await context.close();
    });

    test('a contact of a notice is exported and erased; with the plug-in the documents go where that was asked for', () => {
      const call = (name) => JSON.parse(site.php(`echo json_encode( BobWidgets\\${name}( 'anna@bakery.example' ) );`));
      assert.match(JSON.stringify(call('export_personal').data), /Anna/);
      assert.equal(call('erase_personal').items_removed, true);
      assert.equal(call('export_personal').data.length, 0);
      assert.match(site.php(`echo get_post( ${ids.board} )->post_content;`), /A boat for twelve/);
      site.php(`update_option( 'bob_widgets_delete_documents', true ); define( 'WP_UNINSTALL_PLUGIN', 'bob-widgets/bob-widgets.php' ); include WP_PLUGIN_DIR . '/bob-widgets/uninstall.php';`); // prettier-ignore
      assert.equal(
        site.php(`global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'bob_document'" );`),
        '0',
      );
    });

    test('PHP complains of nothing in the plug-in', () => assert.deepEqual(site.complaints(), []));
  });
