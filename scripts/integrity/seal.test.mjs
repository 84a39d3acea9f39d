import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digest, fileOf, seal } from './seal.mjs';

const file = (code, ...imports) => ({ code, imports });

test('every lazy import holds the hashes of what it needs, and of nothing that its importer has', async () => {
  const files = new Map([
    ['bob.js', file('p(()=>import("./card.js"))')],
    ['card.js', file('export default e=>{p(()=>import(`./full.js`).then(m=>m.x))}', 'kit.js')],
    ['full.js', file('export default e=>{}', 'kit.js', 'shared.js')],
    ['kit.js', file('export default e=>{}')],
    ['shared.js', file('export default e=>{1}', 'kit.js')],
  ]);
  const sealed = await seal(files, ['bob.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('bob.js').code, `p(_=>_("${pin('kit.js')} ${pin('card.js')}"))`);
  assert.equal(sealed.get('card.js').code, `export default e=>{p(_=>_("${pin('shared.js')} ${pin('full.js')}").then(m=>m.x))}`);
  assert.equal(sealed.get('bob.js').file, 'bob.js');
  for (const { code, pin: own } of sealed.values()) assert.equal(own.slice(-43), digest(code));
  assert.equal(sealed.get('card.js').file, fileOf(pin('card.js')));
});

test('what all have that load a file is not named in it again, and may load it in turn', async () => {
  const files = new Map([
    ['bob.js', file('p(()=>import("./card.js"));p(()=>import("./desk.js"))')],
    ['card.js', file('export default e=>{p(()=>import("./rest.js"))}', 'kit.js', 'shared.js')],
    ['desk.js', file('export default e=>{p(()=>import("./open.js"))}', 'kit.js')],
    ['rest.js', file('export default e=>{p(()=>import("./open.js"));p(()=>import("./list.js"))}')],
    // what the card has is not there where the desk loads it
    ['open.js', file('export default e=>{p(()=>import("./icons.js"))}', 'kit.js')],
    ['list.js', file('export default e=>{}', 'card.js')],
    ['icons.js', file('export default e=>{}', 'shared.js', 'kit.js')],
    ['kit.js', file('export default e=>{}')],
    ['shared.js', file('export default e=>{1}')],
  ]);
  const sealed = await seal(files, ['bob.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('rest.js').code, `export default e=>{p(_=>_("${pin('open.js')}"));p(_=>_("${pin('list.js')}"))}`);
  assert.equal(sealed.get('open.js').code, `export default e=>{p(_=>_("${pin('shared.js')} ${pin('icons.js')}"))}`);
});

const listsIn = async ({ code }) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default();

test('lists of several files stand in a file of their own, which the script of the page pins; single files are named at once', async () => {
  const code = 'export default e=>{p(()=>import("./rest.js"));p(()=>import("./texts.js"))}';
  const files = new Map([
    ['bob.js', file('l="$lists";p(()=>import("./card.js"));p(()=>import("./one.js"))')],
    [
      'bob-card.js',
      { code: 'l="$lists";p(()=>import("./rest.js"));p(()=>import("./marks.js"))', imports: [], within: ['kit.js', 'card.js'] },
    ],
    ['card.js', file(code, 'kit.js')],
    // has more than the card, so that its list is another
    ['one.js', { code: 'export default e=>{p(()=>import("./rest.js"))}', imports: [], within: ['kit.js', 'card.js', 'shared.js'] }],
    ['rest.js', file('export default e=>{}', 'kit.js', 'shared.js', 'more.js')],
    ...['kit.js', 'shared.js', 'more.js', 'texts.js', 'marks.js'].map((name) => [name, file(`export default e=>{"${name}"}`)]),
  ]);
  const listed = new Map([
    ['card.js', 'card.js'],
    ['bob-card.js', 'card.js'],
    ['one.js', 'card.js'],
  ]);
  const sealed = await seal(files, ['bob.js', 'bob-card.js'], listed, ['marks.js']);
  const pin = (name) => sealed.get(name).pin;
  const lists = await listsIn(sealed.get('later-lists.js'));
  assert.deepEqual(lists, { rest: ['shared.js', 'more.js', 'rest.js'].map(pin).join(' '), marks: pin('marks.js') });
  assert.equal(
    sealed.get('card.js').code,
    `export default e=>{setTimeout(()=>e.$().catch(()=>{}));p(_=>_("","rest"));p(_=>_("${pin('texts.js')}"))}`,
  );
  assert.equal(sealed.get('bob-card.js').code, `l="${pin('later-lists.js')}";p(_=>_("","rest"));p(_=>_("","marks"))`);
  assert.match(sealed.get('bob.js').code, new RegExp(`^l="later-lists-\\S{43}";`));
  assert.match(sealed.get('one.js').code, new RegExp(`_\\("more-\\S+ rest-\\S+"\\)`), 'what is not in the lists is named at once');
  assert.ok(sealed.get('card.js').lazy.includes('later-lists.js'), 'the record tells of it');
  assert.equal(pin('later-lists.js').slice(-43), digest(sealed.get('later-lists.js').code));
});

test('what a list names may load the first view of another element, which has a list of its own there', async () => {
  const files = new Map([
    ['bob.js', file('l="$lists";p(()=>import("./board.js"));p(()=>import("./list.js"))')],
    ['board.js', file('export default e=>{p(()=>import("./board-rest.js"))}', 'core.js')],
    ['board-rest.js', file('export default e=>{p(()=>import("./list.js"))}', 'later.js')],
    ['list.js', file('export default e=>{p(()=>import("./list-rest.js"))}', 'core.js')],
    ['list-rest.js', file('export default e=>{p(()=>import("./board.js"))}', 'later.js')],
    ...['core.js', 'later.js'].map((name) => [name, file(`export default e=>{"${name}"}`)]),
  ]);
  const listed = new Map(['board.js', 'list.js'].map((name) => [name, name]));
  const sealed = await seal(files, ['bob.js'], listed);
  const pin = (name) => sealed.get(name).pin;
  assert.deepEqual(await listsIn(sealed.get('later-lists.js')), {
    'board-rest': `${pin('later.js')} ${pin('board-rest.js')}`,
    'list-rest': `${pin('later.js')} ${pin('list-rest.js')}`,
  });
  assert.equal(sealed.get('board-rest.js').code, `export default e=>{p(_=>_("${pin('list.js')}"))}`);
});

test('a change anywhere below changes the hash above', async () => {
  const build = async (text) =>
    (
      await seal(
        new Map([
          ['bob.js', file('p(()=>import("./a.js"))')],
          ['a.js', file('p(()=>import("./b.js"))')],
          ['b.js', file(text)],
        ]),
        ['bob.js'],
      )
    ).get('bob.js').code;
  assert.notEqual(await build('1'), await build('2'));
  assert.equal(await build('1'), await build('1'));
});

test('files that would hold the hashes of each other are named', async () => {
  const files = new Map([
    ['a.js', file('p(()=>import("./b.js"))')],
    ['b.js', file('p(()=>import("./a.js"))')],
  ]);
  await assert.rejects(seal(files, []), /a\.js -> b\.js -> a\.js/);
});

test('files that import each other are named', async () => {
  const files = new Map([
    ['a.js', file('', 'b.js')],
    ['b.js', file('', 'a.js')],
  ]);
  await assert.rejects(seal(files, []), /import each other.*: a\.js -> b\.js -> a\.js/);
});

test('an import that goes round the hashes is refused', async () => {
  for (const code of ['import"./b.js"', 'const x=await import("./b.js")', 'p(()=>import("https://example.org/b.js"))', 'p(()=>import(x))'])
    await assert.rejects(
      seal(
        new Map([
          ['a.js', file(code)],
          ['b.js', file('')],
        ]),
        [],
      ),
      /a\.js imports/,
      code,
    );
});

test('a script that holds the code of files pins none of them, and its lazy files find them there', async () => {
  const files = new Map([
    ['bob-card.js', { code: 'p(()=>import("./rest.js"))', imports: [], within: ['core.js', 'card.js'] }],
    ['bob.js', file('p(()=>import("./card.js"))')],
    ['card.js', file('export default e=>{p(()=>import("./rest.js"))}', 'core.js')],
    ['rest.js', file('export default e=>{}', 'core.js', 'later.js')],
    ['core.js', file('export default e=>{}')],
    ['later.js', file('export default e=>{1}', 'core.js')],
  ]);
  const sealed = await seal(files, ['bob.js', 'bob-card.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('bob-card.js').code, `p(_=>_("${pin('later.js')} ${pin('rest.js')}"))`);
});

test('a pinned file that holds the code of others comes without them', async () => {
  const files = new Map([
    ['bob.js', file('p(()=>import("./card-card.js"))')],
    ['card-card.js', { ...file('export default e=>{p(()=>import("./rest.js"))}'), within: ['core.js'] }],
    ['rest.js', file('export default e=>{}', 'core.js')],
    ['core.js', file('export default e=>{1}')],
  ]);
  const sealed = await seal(files, ['bob.js']);
  const pin = (name) => sealed.get(name).pin;
  assert.equal(sealed.get('bob.js').code, `p(_=>_("${pin('card-card.js')}"))`);
  assert.equal(sealed.get('card-card.js').code, `export default e=>{p(_=>_("${pin('rest.js')}"))}`);
});

test('what bob.js asks for by its name stands in lists of its own, without what all have that load it', async () => {
  const files = new Map([
    ['bob.js', file('f("$second");g("$second",name);p(()=>import("./start.js"))')],
    ['start.js', file('export default e=>{1}')],
    ['card.js', file('export default e=>{p(()=>import("./rest.js"))}', 'core.js')],
    ['rest.js', file('export default e=>{2}', 'core.js', 'more.js')],
    // loads the card, too, and has what that has not
    ['desk.js', file('export default e=>{p(()=>import("./card.js"))}', 'core.js', 'more.js')],
    ['core.js', file('export default e=>{3}')],
    ['more.js', file('export default e=>{4}')],
  ]);
  const sealed = await seal(files, ['bob.js'], new Map(), [], ['card.js', 'desk.js']);
  const pin = (name) => sealed.get(name).pin;
  const lists = pin('bob-lists.js');
  assert.equal(sealed.get('bob.js').code, `f("${lists}");g("${lists}",name);p(_=>_("${pin('start.js')}"))`);
  const [core, more, card, desk] = ['core.js', 'more.js', 'card.js', 'desk.js'].map(pin);
  assert.deepEqual(await listsIn(sealed.get('bob-lists.js')), { card: `${core} ${card}`, desk: `${core} ${more} ${desk}` });
  assert.equal(sealed.get('card.js').code, `export default e=>{p(_=>_("${more} ${pin('rest.js')}"))}`);
  assert.deepEqual(sealed.get('bob.js').lazy, ['start.js', 'card.js', 'desk.js', 'bob-lists.js']);
});
