/**
 * Who is measured as a directory, each set up as its own docs have it for long lists: a page of 24 rows, no waiting between keys. All read
 * the same file, search the same texts (name, tagline, description, place, trades) and show the same of each member.
 *
 * `row` and `field` are selectors, in the shadow root of `host` where there is one.
 */

/** Rows that a page shows. */
export const ROWS = 24;

const FLAT = `const text = (one) => (typeof one === 'string' ? one : Object.values(one ?? {}).join(' '));
const load = async () => (await (await fetch('members.json')).json()).members.map(({ name, tagline, description, location, sectors }) => ({
  name, tagline: text(tagline), description, place: location.city + ', ' + location.region, trades: sectors.join(', '),
}));
const fields = ['name', 'tagline', 'place', 'trades', 'description'];
const shown = fields.slice(0, 4);`;

const inPage = (script) => `<script type="module">\n${FLAT}\n${script}\n</script>`;
const SEARCH = '<input type="search" id="search" aria-label="Search">';

/** What is the same by either script. */
const OURS = {
  ours: true,
  host: 'bob-directory',
  row: '[part~=member]',
  field: '[part~=search]',
  body: `<bob-directory src="members.json" page-size="${ROWS}"><a href="/members">Our members</a></bob-directory>`,
};

/** @type {readonly { id: string, title: string, host?: string, row: string, field: string, head: string, body: string, ours?: boolean }[]} */
export const contestants = [
  {
    id: 'bob',
    title: 'bob-directory, by bob.js',
    ...OURS,
    head: '<script type="module" src="/dist/bob.js"></script>',
  },
  {
    // as `bob-widgets embed --seo` writes it for a page with one element
    id: 'bob-own',
    title: 'bob-directory, by bob-directory.js',
    ...OURS,
    head: '<link rel="preload" as="fetch" crossorigin href="members.json">\n<script type="module" src="/dist/bob-directory.js"></script>',
  },
  {
    id: 'list.js',
    title: 'List.js',
    row: '.list li',
    field: '#list .search',
    head: '<script src="/peers/list.js"></script>',
    body: `<div id="list"><input class="search" aria-label="Search"><ul class="list"></ul><ul class="pagination"></ul></div>
${inPage(`const item = '<li><b class="name"></b> <span class="tagline"></span> <span class="place"></span> <span class="trades"></span><span class="description" hidden></span></li>';
new List('list', { valueNames: fields, item, page: ${ROWS}, pagination: true }, await load());`)}`,
  },
  {
    id: 'datatables',
    title: 'DataTables',
    row: '#table tbody tr',
    field: '#table_wrapper input[type=search]',
    head: '<script src="/peers/datatables.js"></script>',
    body: `<table id="table"></table>
${inPage(`const columns = fields.map((data) => ({ data, title: data, visible: shown.includes(data) }));
new DataTable('#table', { data: await load(), columns, pageLength: ${ROWS}, deferRender: true, searchDelay: 0 });`)}`,
  },
  {
    id: 'tabulator',
    title: 'Tabulator',
    row: '#table .tabulator-row',
    field: '#search',
    head: '<link rel="stylesheet" href="/peers/tabulator.css">\n<script src="/peers/tabulator.js"></script>',
    body: `${SEARCH}<div id="table"></div>
${inPage(`const columns = shown.map((field) => ({ field, title: field }));
const table = new Tabulator('#table', { data: await load(), columns, layout: 'fitColumns', pagination: true, paginationSize: ${ROWS} });
const input = document.querySelector('#search');
const find = () => table.setFilter([fields.map((field) => ({ field, type: 'like', value: input.value }))]);
table.on('tableBuilt', () => { input.addEventListener('input', find); if (input.value) find(); });`)}`,
  },
  {
    id: 'grid.js',
    title: 'Grid.js',
    row: '#table tbody tr',
    field: '#table input',
    head: '<script src="/peers/grid.js"></script>',
    body: `<div id="table"></div>
${inPage(`const columns = fields.map((id) => ({ id, name: id, hidden: !shown.includes(id) }));
new gridjs.Grid({ columns, data: await load(), search: { debounceTimeout: 0 }, pagination: { limit: ${ROWS} } }).render(document.querySelector('#table'));`)}`,
  },
  ...[
    ['minisearch', 'MiniSearch + a Lit list'],
    ['scan', 'a linear scan over folded strings + a Lit list'],
  ].map(([id, title]) => ({
    ...{ id, title, row: '#list li', field: '#search', head: '' },
    body: `${SEARCH}<ul id="list"></ul>
${inPage(`const { list } = await import('/peers/lit-list.js');
list('${id}', await load(), fields, shown, ${ROWS});`)}`,
  })),
];
