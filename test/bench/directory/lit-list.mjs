/** What an engineer would write by hand: a list drawn by Lit, searched by MiniSearch or by looking through folded strings. */
import { html, render } from 'lit';
import MiniSearch from 'minisearch';

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const finders = {
  async minisearch(rows, fields, ready) {
    const index = new MiniSearch({ idField: 'at', fields, searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' } });
    await index.addAllAsync(rows.map((row, at) => ({ ...row, at })), { chunkSize: 500 }); // prettier-ignore
    ready((query) => index.search(query).map(({ id }) => rows[id]));
  },
  scan(rows, fields, ready) {
    const folded = rows.map((row) => fold(fields.map((field) => row[field]).join('\n')));
    ready((query) => {
      const words = fold(query).split(/\s+/);
      return rows.filter((_, at) => words.every((word) => folded[at].includes(word)));
    });
  },
};

/** Shows the first page at once, and answers the field `#search` as soon as there is an index. */
export function list(finder, rows, fields, shown, most) {
  const input = document.querySelector('#search');
  const show = (found) =>
    render(
      found.slice(0, most).map((row) => html`<li>${shown.map((field) => html`<span>${row[field]}</span> `)}</li>`),
      document.querySelector('#list'),
    );
  show(rows);
  // the first rows are painted before the work of the index begins
  requestAnimationFrame(() =>
    setTimeout(() =>
      finders[finder](rows, fields, (find) => {
        const search = () => show(input.value.trim() ? find(input.value) : rows);
        input.addEventListener('input', search);
        if (input.value) search();
      }),
    ),
  );
}
