/**
 * The plug-in on real WordPress versions, in Chromium: four roles write, place, look, edit and delete. `WORDPRESS=7.1` chooses versions. Part of `npm run
 * test:all`; where WordPress cannot be installed, the test says so and is skipped.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startDatabase } from './database.mjs';
import { carried } from './documents.mjs';
import { copies, installPrograms } from './packages.mjs';
import { documentIn, launch, save, shown, signIn, visit, writeName, writePost } from './people.mjs';
import { ROLES, startSite } from './site.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const missing = installPrograms();
const versions = missing ? [] : copies();
if (!versions.length) console.log(`!!! THE PLUG-IN WAS NOT TESTED: ${missing ?? 'no package of WordPress could be had'} !!!`);

/** A document with what WordPress likes to change, and with parts that are not for everybody. */
const NAME = 'Harbour <b>Bakery</b> & "Sons" \\ 5 % 😀';
const BOOK = {
  kind: 'book',
  version: 1,
  id: '1',
  name: NAME,
  tagline: { en: 'Bread\\cake', nb: 'Brød' },
  website: 'https://bakery.example/?a=1&b=2',
  contacts: [{ name: 'Anna', email: 'anna@bakery.example', phone: '+47 55 55 01 01' }],
  location: { address: 'Quay 3', postalCode: '5003', city: 'Bergen', country: 'NO' },
  sections: {
    concept: { text: 'Old <script>alert(1)</script> ovens, *new* bread.' },
    methods: { text: 'SECRET of the staff', audience: 'staff' },
    cooperation: { text: 'SECRET of partners', audience: 'partners' },
  },
  topics: [{ id: 'a', title: 'SECRET topic', text: 'x', audience: ['public'] }],
};

for (const copy of versions)
  describe(`WordPress ${copy.version}`, { timeout: 900_000 }, () => {
    let browser;
    let database;
    let site;
    const people = {};
    const documents = {};
    before(async () => {
      browser = await launch();
      database = await startDatabase();
      site = await startSite(copy, database);
      for (const role of ROLES) people[role] = await signIn(browser, site, role);
    });
    after(async () => {
      await browser?.close();
      await site?.end();
      await database?.end();
    });

    const route = (id) => `${site.origin}/wp-json/bob-widgets/v1/documents/${id}`;
    const edit = ({ context, nonce }, id, { method = 'PUT', data = BOOK, headers = { 'X-WP-Nonce': nonce } } = {}) =>
      context.request.fetch(`${site.origin}/wp-json/bob-widgets/v1/edit/${id}`, { method, headers, ...(method === 'PUT' && { data }) });
    const remake = (id, values) => site.php(`wp_update_post( array( 'ID' => ${id} ) + ${values} );`);
    const themes = () => JSON.parse(site.php(`echo json_encode( array_keys( wp_get_themes() ) );`));

    for (const role of ROLES)
      test(`${role}: writes a document, publishes it or hands it in, edits it`, async () => {
        const { page, errors } = people[role];
        const mayPublish = role !== 'contributor';
        await page.goto(`${site.origin}/wp-admin/post-new.php?post_type=bob_document`);
        await page.click('.bob-widgets-kinds a[href*="bob_kind=book"]');
        await writeName(page, NAME);
        const id = await save(page);
        documents[role] = id;
        assert.equal((await documentIn(page)).name, NAME);
        const answer = await fetch(route(id));
        assert.equal(answer.status, mayPublish ? 200 : 404);
        if (mayPublish) assert.equal((await answer.json()).name, NAME);
        await writeName(page, `${NAME} again`);
        await save(page);
        if (mayPublish) assert.equal((await (await fetch(route(id))).json()).name, `${NAME} again`);
        assert.equal(site.php(`echo get_post( ${id} )->post_status;`), mayPublish ? 'publish' : 'pending');
        assert.deepEqual(errors, []);
      });

    test('an author restores an earlier revision, whole', async () => {
      const id = documents.author;
      const { page } = people.author;
      const [first] = JSON.parse(site.php(`echo json_encode( array_values( array_map( fn( $one ) => $one->ID, wp_get_post_revisions( ${id}, array( 'order' => 'ASC' ) ) ) ) );`)); // prettier-ignore
      await page.goto(`${site.origin}/wp-admin/revision.php?revision=${first}`);
      const restore = page.locator('.restore-revision');
      await restore.waitFor();
      await page.evaluate(() => document.querySelector('.restore-revision').click());
      await page.waitForURL(/post\.php/);
      assert.equal((await documentIn(page)).name, NAME);
      assert.equal((await (await fetch(route(id))).json()).name, NAME);
    });

    test('what is not saved is not lost: a refused document stays in the form, and the reason is said', async () => {
      const { page } = people.author;
      await page.goto(`${site.origin}/wp-admin/post.php?post=${documents.author}&action=edit`);
      await writeName(page, 'Mine');
      assert.equal((await edit(people.administrator, documents.author)).status(), 200);
      await page.click('#publish');
      await page.getByText('Somebody else has saved this document meanwhile').waitFor();
      assert.match(people.author.errors.splice(0).join(), /^[^,]*412[^,]*$/);
      assert.equal((await documentIn(page)).name, 'Mine');
      assert.equal((await (await fetch(route(documents.author))).json()).name, NAME);
      page.once('dialog', (dialog) => dialog.accept());
      await page.goto(`${site.origin}/wp-admin/`);
    });

    test('the public route gives public parts to every site, without credentials, and says when nothing is new', async () => {
      const answer = await fetch(route(documents.author), { headers: { Origin: 'https://other.example' } });
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('access-control-allow-credentials'), null);
      assert.match(answer.headers.get('cache-control'), /public/);
      const text = await answer.text();
      assert.doesNotMatch(text, /SECRET/);
      assert.match(text, /ovens/);
      const same = await fetch(route(documents.author), { headers: { 'If-None-Match': `W/${answer.headers.get('etag')}` } });
      assert.equal(same.status, 304);
      assert.equal(await same.text(), '');
      const other = await fetch(route(documents.author), { headers: { 'If-None-Match': '"x"' } });
      assert.equal(other.status, 200);
    });

    test('drafts, private documents and those with a password are served nowhere', async () => {
      const id = documents.editor;
      await edit(people.administrator, id, { data: { ...BOOK, name: 'HIDDEN' } });
      for (const state of [
        `array( 'post_status' => 'draft' )`,
        `array( 'post_status' => 'private' )`,
        `array( 'post_status' => 'publish', 'post_password' => 'x' )`,
        `array( 'post_status' => 'trash', 'post_password' => '' )`,
      ]) {
        // prettier-ignore
        remake(id, state);
        for (const address of [route(id), `${site.origin}/wp-json/wp/v2/bob_document/${id}`, `${site.origin}/wp-json/wp/v2/posts/${id}`, `${site.origin}/?p=${id}&post_type=bob_document`, `${site.origin}/?s=HIDDEN`, `${site.origin}/feed/?post_type=bob_document`]) // prettier-ignore
          assert.doesNotMatch((await (await fetch(address)).text()).replaceAll('?s=HIDDEN', '').replaceAll(/[“"]HIDDEN[”"]|value="HIDDEN"|s=HIDDEN|(?:results for|for:?)[^<]*HIDDEN/g, ''), /HIDDEN<|"HIDDEN|HIDDEN&/, `${state} ${address}`); // prettier-ignore
        assert.equal((await fetch(route(id))).status, 404, state);
        // nor to somebody who is signed in: the route knows nobody
        assert.equal((await people.administrator.context.request.get(route(id))).status(), 404, state);
      }
      remake(id, `array( 'post_status' => 'publish', 'post_password' => '' )`);
      assert.equal((await fetch(route(id))).status, 200);
      await edit(people.administrator, id);
    });

    test('the edit route wants a nonce, the capability, JSON, and nothing but the id of its address', async () => {
      const { author, contributor, editor } = people;
      const own = documents.author;
      assert.equal((await edit(author, own, { headers: {} })).status(), 401);
      assert.equal((await edit(author, own, { headers: { 'X-WP-Nonce': 'wrong' } })).status(), 403);
      assert.equal((await edit(contributor, own)).status(), 403);
      assert.equal((await edit(contributor, own, { method: 'GET' })).status(), 403);
      assert.equal((await edit(author, documents.administrator)).status(), 403);
      assert.equal((await edit(author, 1)).status(), 403, 'a post that is no document');
      assert.equal((await edit(author, 99999)).status(), 403);
      // an id within the document is not the id of the post
      assert.equal((await edit(author, documents.administrator, { data: { ...BOOK, id: String(own) } })).status(), 403);
      assert.equal((await edit(author, own, { data: { ...BOOK, id: String(documents.administrator), name: 'Own' } })).status(), 200);
      assert.equal((await (await fetch(route(own))).json()).name, 'Own');
      assert.notEqual((await (await fetch(route(documents.administrator))).json()).name, 'Own');
      const nonce = { 'X-WP-Nonce': author.nonce };
      assert.equal(
        (await edit(author, own, { data: JSON.stringify(BOOK), headers: { ...nonce, 'Content-Type': 'text/plain' } })).status(),
        415,
      );
      for (const data of ['[]', '{"kind":"constructor"}', '{"kind":"book","version":2}', '{', JSON.stringify({ ...BOOK, keys: [{ kty: 'EC', d: 'x' }] }), JSON.stringify({ ...BOOK, x: 'x'.repeat(1_000_001) })]) // prettier-ignore
        assert.equal((await edit(author, own, { data, headers: { ...nonce, 'Content-Type': 'application/json' } })).status(), 400, data.slice(0, 60)); // prettier-ignore
      assert.equal((await edit(author, own, { headers: { ...nonce, 'If-Match': 'other' } })).status(), 412);
      assert.equal((await edit(editor, own)).status(), 200);
    });

    test('an author keeps display elements in what they write, and nothing else', () => {
      const text = `<bob-card src="https://x.example/b.json" view="full" onclick="x()">a</bob-card><bob-card src="javascript:x">b</bob-card><bob-password name="p"></bob-password><bob-editor></bob-editor><script>x</script>`;
      const kept = (role) =>
        site.php(
          `wp_set_current_user( get_user_by( 'login', '${role}' )->ID ); kses_init(); echo wp_unslash( apply_filters( 'content_save_pre', wp_slash( ${JSON.stringify(text)} ) ) );`,
        );
      const author = kept('author');
      assert.match(author, /<bob-card src="https:\/\/x\.example\/b\.json" view="full">a<\/bob-card>/);
      assert.doesNotMatch(author, /onclick|javascript|bob-password|bob-editor|<script/);
      assert.match(kept('editor'), /bob-password/);
    });

    for (const role of ROLES)
      test(`${role}: places blocks; visitors see them at 360 and 1280 px, and nothing moves`, async () => {
        const person = people[role];
        assert.equal((await edit(people.administrator, documents.author)).status(), 200);
        const blocks = [['core/paragraph', { content: 'Before.' }], ['bob-widgets/card', { document: documents.author, anchor: 'our-book', align: 'wide', className: 'mine' }], ['bob-widgets/card', { document: documents.author, view: 'full' }], ['bob-widgets/password', {}], ['core/paragraph', { content: 'After.' }]]; // prettier-ignore
        const { id, status } = await writePost(person.page, site.origin, blocks, role === 'contributor' ? 'pending' : 'publish');
        assert.equal(status, role === 'contributor' ? 'pending' : 'publish');
        // the canvas shows the element itself
        const canvas = () => person.page.frames().find((frame) => frame.name() === 'editor-canvas') ?? person.page.mainFrame();
        await canvas().waitForFunction(() => [...document.querySelectorAll('.bob-widgets-preview bob-card')].filter((one) => one.document).length === 2); // prettier-ignore
        remake(id, `array( 'post_status' => 'publish' )`);
        const address = site.php(`echo get_permalink( ${id} );`);
        for (const theme of themes()) {
          site.php(`switch_theme( '${theme}' );`);
          for (const width of [360, 1280]) {
            const { page, context, errors } = await visit(browser, address, { width });
            await shown(page, 'bob-card');
            const found = await page.evaluate(() => ({
              names: [...document.querySelectorAll('bob-card')].map((one) => one.document.name),
              password: document.querySelectorAll('bob-password').length,
              wide: document.querySelector('#our-book')?.className ?? '',
              // a theme's own form for comments is wider than a phone
              over:
                Math.max(...[...document.querySelectorAll('bob-card, bob-password')].map((one) => one.getBoundingClientRect().right)) -
                innerWidth,
              scripts: [...document.querySelectorAll('script[src*="bob.js"]')].map((one) => [one.type, one.integrity.slice(0, 7)].join()),
              shift: window.shift,
            }));
            const what = `${theme} ${width}`;
            // an element shows no tags of a text
            assert.deepEqual(found.names, Array(2).fill(NAME.replaceAll(/<\/?b>/g, '')), what);
            assert.deepEqual(found.scripts, ['module,sha384-'], what);
            assert.equal(found.password, ['administrator', 'editor'].includes(role) ? 1 : 0, what);
            assert.match(found.wide, /alignwide/, what);
            assert.match(found.wide, /mine/, what);
            assert.ok(found.over <= 0, `${what}: ${found.over} px too wide`);
            assert.ok(found.shift < 0.02, `${what}: moved by ${found.shift}`);
            assert.deepEqual(errors, [], what);
            await context.close();
          }
        }
        assert.deepEqual(person.errors, []);
      });

    test('without scripts, in feeds and for search engines there is the text: escaped, public, once', async () => {
      const id = Number(site.php(`echo wp_insert_post( array( 'post_title' => 'Text', 'post_status' => 'publish', 'post_author' => get_user_by( 'login', 'author' )->ID, 'post_content' => '[bob-card id="${documents.author}" view="full"]' ) );`)); // prettier-ignore
      const address = site.php(`echo get_permalink( ${id} );`);
      const { page, context } = await visit(browser, address, { script: false });
      const text = await page.locator('bob-card').innerText();
      for (const part of ['Harbour <b>Bakery</b> & "Sons"', 'Bread\\cake', 'Anna', '+47 55 55 01 01', 'Bergen', 'Business concept', 'ovens, new bread']) assert.ok(text.replace(/[“”]/g, '"').includes(part), `${part}: ${text}`); // prettier-ignore
      assert.doesNotMatch(text, /SECRET|alert/);
      const ld = await page
        .locator('script[type="application/ld+json"]')
        .evaluateAll((all) => all.map((one) => JSON.parse(one.textContent)));
      const nodes = ld.filter((node) => node['@type'] === 'LocalBusiness');
      assert.deepEqual(nodes.map(({ name, email }) => [name, email]), [[NAME, 'anna@bakery.example']]); // prettier-ignore
      await context.close();
      const feed = await (await fetch(`${site.origin}/feed/`)).text();
      assert.match(feed, /Anna/);
      assert.doesNotMatch(feed, /<bob-|ld\+json|SECRET|"kind"/);
    });

    test('a shortcode of an author shows display elements only, and no address but those of the web', () => {
      const show = (role, code) => site.php(`$id = wp_insert_post( array( 'post_title' => 'x', 'post_status' => 'publish', 'post_author' => get_user_by( 'login', '${role}' )->ID, 'post_content' => 'x' ) ); $GLOBALS['post'] = get_post( $id ); setup_postdata( $GLOBALS['post'] ); echo apply_filters( 'the_content', ${JSON.stringify(code).replaceAll('$', '\\$')} );`); // prettier-ignore
      assert.doesNotMatch(show('author', '[bob-password] [bob-loyalty-desk member=x] [bob-loyalty-card id=1]'), /<bob-/);
      assert.match(show('editor', '[bob-password name=p required]'), /<bob-password name="p" required>/);
      // a block that prints what an author gave it, and so a shortcode
      assert.doesNotMatch(show('author', '<!-- wp:search {"label":"\\u005bbob-password]"} /-->'), /<bob-/);
      assert.doesNotMatch(show('author', '[bob-card src="javascript:alert(1)"]'), /<bob-|javascript/);
      assert.doesNotMatch(show('author', `[bob-card src='https://x.example/"onload=x' view='full"onload=x']<script>alert(1)</script><img src=x onerror=x>[/bob-card]`), /" ?onload|<script>alert|onerror/); // prettier-ignore
      assert.match(show('author', `[bob-card src="${carried(BOOK)}"]`), /src="#bob=1[\w-]+"[\s\S]*Anna/);
      assert.match(show('author', '[bob-checklist pack=security]'), /<bob-checklist pack="security"/);
      assert.doesNotMatch(show('author', `[bob-card id=1]`), /<bob-/);
      // widgets are an administrator's
      assert.match(site.php(`echo apply_filters( 'widget_block_content', '<!-- wp:bob-widgets/password /--> [bob-password]', array(), null );`), /<bob-password>[\s\S]*<bob-password>/); // prettier-ignore
    });

    test('what a document, a comment or a feed says is no shortcode, and no address in disguise is a link', () => {
      const own = { kind: 'book', version: 1, name: '[bob-password] [ran]', tagline: '[bob-loyalty-desk src="https://evil.example/"]', website: 'https://bank.example@evil.example/', sections: { concept: { text: '[ran] [bob-editor]' } } }; // prettier-ignore
      const page = (content) => `$made = wp_insert_post( wp_slash( array( 'post_title' => 'x', 'post_status' => 'publish', 'post_type' => 'page', 'post_author' => get_user_by( 'login', 'editor' )->ID, 'post_content' => ${content} ) ) ); $GLOBALS['post'] = get_post( $made ); setup_postdata( $GLOBALS['post'] ); $shown = apply_filters( 'the_content', get_post( $made )->post_content );`; // prettier-ignore
      const ran = `add_shortcode( 'ran', static fn() => 'IT-RAN' );`;
      const document = `$document = BobWidgets\\save_document( json_decode( '${JSON.stringify(own)}' ), array( 'post_type' => 'bob_document', 'post_status' => 'publish' ) );`;
      for (const content of [`'<!-- wp:bob-widgets/card {"document":' . $document . '} /-->'`, `'[bob-card id="' . $document . '"]'`]) {
        const shown = site.php(`${ran} ${document} ${page(content)} echo $shown, do_shortcode( $shown );`);
        assert.doesNotMatch(shown, /IT-RAN|<bob-(?!card)|href="https:\/\/bank|bank\.example@/);
        assert.match(shown, /<bob-card[\s\S]*bob-password/);
      }
      const comment = `wp_insert_comment( array( 'comment_post_ID' => 1, 'comment_approved' => 1, 'comment_author' => 'x', 'comment_content' => 'STRANGER [bob-password] [bob-card src=https://evil.example/]' ) );`; // prettier-ignore
      const pattern = `$pattern = wp_insert_post( wp_slash( array( 'post_title' => 'p', 'post_status' => 'publish', 'post_type' => 'wp_block', 'post_content' => '<!-- wp:shortcode -->[bob-password name=p]<!-- /wp:shortcode -->' ) ) );`; // prettier-ignore
      const comments = site.php(`${comment} ${page(`'<!-- wp:latest-comments /-->'`)} echo $shown;`);
      assert.match(comments, /STRANGER/);
      assert.doesNotMatch(comments, /<bob-/);
      assert.match(site.php(`${pattern} ${page(`'<!-- wp:block {"ref":' . $pattern . '} /-->'`)} echo $shown;`), /<bob-password name="p">/);
    });

    test('a carried link is imported as a draft; a damaged one is explained', async () => {
      const { page } = people.contributor;
      const send = async (text) => {
        await page.goto(`${site.origin}/wp-admin/edit.php?post_type=bob_document&page=bob-widgets-import`);
        await page.fill('#bob-link', text);
        await page.click('#submit');
      };
      await send(`https://a.example/view.html${carried(BOOK)}`);
      await page.waitForURL(/post\.php/);
      assert.deepEqual((await documentIn(page)).tagline, BOOK.tagline);
      await send(carried(BOOK).slice(0, -9));
      await page.getByText('The link was cut or changed').waitFor();
    });

    test('JSON goes into the media library for an editor, not for an author; what is no JSON for nobody', () => {
      const check = (role, text) => site.php(`wp_set_current_user( get_user_by( 'login', '${role}' )->ID ); $file = wp_tempnam( 'a.json' ); file_put_contents( $file, ${JSON.stringify(text)} ); $found = wp_check_filetype_and_ext( $file, 'a.json' ); unlink( $file ); echo $found['type'] ? $found['type'] : 'no';`); // prettier-ignore
      assert.equal(check('editor', '{"kind":"book"}'), 'application/json');
      assert.equal(check('author', '{"kind":"book"}'), 'no');
      assert.equal(check('editor', '<script>'), 'no');
    });

    test('the button of the classic editor writes a shortcode', async () => {
      site.php(
        `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/classic.php', '<?php add_filter( "use_block_editor_for_post", fn( $use ) => isset( $_GET["classic"] ) ? false : $use );' );`,
      );
      const { page } = people.author;
      await page.goto(`${site.origin}/wp-admin/post-new.php?classic`);
      await page.waitForFunction(() => window.tinymce?.get('content')?.initialized);
      await page.click('#content-html');
      await page.locator('#wp-content-wrap.html-active').waitFor();
      await page.click('#bob-widgets-insert');
      const dialog = page.locator('dialog');
      const [kind, chosen] = [dialog.locator('select').nth(0), dialog.locator('select').nth(1)];
      assert.deepEqual((await kind.locator('option').evaluateAll((all) => all.map(({ value }) => value))).filter((name) => /password|desk|editor/.test(name)), []); // prettier-ignore
      await kind.selectOption('card');
      await chosen.selectOption(String(documents.author));
      await dialog.getByRole('button', { name: 'Insert' }).click();
      assert.match(await page.inputValue('#content'), new RegExp(`\\[bob-card id="${documents.author}"\\]`));
      page.once('dialog', (ask) => ask.accept());
      await page.goto(`${site.origin}/wp-admin/`);
    });

    test('personal data: a contact is exported, and erased with the revisions that have it; also an address with signs that are stored in another way', () => {
      site.php(`BobWidgets\\save_document( json_decode( '${JSON.stringify({ kind: 'book', name: 'A', contacts: [{ name: 'Anna', email: 'q&a%b@bakery.example' }] })}' ), array( 'post_type' => 'bob_document', 'post_status' => 'publish' ) );`); // prettier-ignore
      for (const address of ['anna@bakery.example', 'q&a%b@bakery.example']) {
        const call = (name) => JSON.parse(site.php(`echo json_encode( BobWidgets\\${name}( '${address}' ) );`));
        const { data, done } = call('export_personal');
        assert.ok(done && data.length > 0);
        assert.match(JSON.stringify(data), /Anna/);
        assert.equal(call('erase_personal').items_removed, true);
        assert.equal(call('export_personal').data.length, 0);
      }
      const left = `global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type IN ('bob_document', 'revision') AND post_content LIKE '%anna@bakery%'" );`;
      assert.equal(site.php(left), '0');
    });

    for (const role of ROLES)
      test(`${role}: moves a document of their own to the bin, and nobody is shown it`, async () => {
        const { page } = people[role];
        await page.goto(
          `${site.origin}/wp-admin/edit.php?post_type=bob_document&author=${site.php(`echo get_user_by( 'login', '${role}' )->ID;`)}`,
        );
        const row = page.locator(`#post-${documents[role]}`);
        const bin = row.locator('.submitdelete');
        // a contributor may delete what is not published
        assert.equal(await bin.count(), 1);
        await Promise.all([page.waitForURL(/trashed=1/), bin.evaluate((link) => link.click())]);
        assert.equal((await fetch(route(documents[role]))).status, 404);
      });

    test('deleting the plug-in keeps the documents, unless somebody has said otherwise', () => {
      const count = () =>
        Number(site.php(`global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->posts WHERE post_type = 'bob_document'" );`));
      const uninstall = () =>
        site.php(`define( 'WP_UNINSTALL_PLUGIN', 'bob-widgets/bob-widgets.php' ); include WP_PLUGIN_DIR . '/bob-widgets/uninstall.php';`);
      uninstall();
      assert.ok(count() > 0);
      site.php(`update_option( 'bob_widgets_delete_documents', true );`);
      uninstall();
      assert.equal(count(), 0);
      assert.equal(
        site.php(`global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE 'bob_widgets%'" );`),
        '0',
      );
    });

    test('a network: each site has its documents, and says for itself whether they are deleted with the plug-in', async () => {
      site.makeNetwork();
      const [first, second] = JSON.parse(site.php(`
$ids = array();
foreach ( array( 1, 2 ) as $blog ) {
  switch_to_blog( $blog );
  $ids[] = BobWidgets\\save_document( (object) array( 'kind' => 'book', 'version' => 1, 'name' => "Of site $blog" ), array( 'post_type' => 'bob_document', 'post_status' => 'publish' ) );
  restore_current_blog();
}
echo json_encode( $ids );`)); // prettier-ignore
      const nameAt = async (base, id) =>
        (await (await fetch(`${site.origin}${base}?rest_route=/bob-widgets/v1/documents/${id}`)).json()).name;
      assert.equal(await nameAt('/', first), 'Of site 1');
      assert.equal(await nameAt('/two/', second), 'Of site 2');
      // editors of a network may not write all HTML: display elements they may
      const kept = site.php(`$user = get_user_by( 'login', 'editor' ); wp_set_current_user( $user->ID ); kses_init(); echo wp_unslash( apply_filters( 'content_save_pre', wp_slash( '<bob-card src="https://x.example/b.json">a</bob-card><bob-password>p</bob-password>' ) ) );`); // prettier-ignore
      assert.equal(kept, '<bob-card src="https://x.example/b.json">a</bob-card>p');
      site.php(
        `switch_to_blog( 2 ); update_option( 'bob_widgets_delete_documents', true ); restore_current_blog(); define( 'WP_UNINSTALL_PLUGIN', 'bob-widgets/bob-widgets.php' ); include WP_PLUGIN_DIR . '/bob-widgets/uninstall.php';`,
      );
      assert.equal(await nameAt('/', first), 'Of site 1');
      assert.equal(await nameAt('/two/', second), undefined);
    });

    test('PHP complains of nothing in the plug-in', () => assert.deepEqual(site.complaints(), []));
  });

test('the readme names the newest version that is tested', { skip: !versions.length && 'no version was tested' }, () => {
  const [, tested] = /^Tested up to: (.+)$/m.exec(readFileSync(path.join(root, 'src/wordpress/readme.txt'), 'utf8'));
  if (!process.env.WORDPRESS) assert.ok(versions.at(-1).version.startsWith(tested));
});
