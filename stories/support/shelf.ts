/** Members with books, and the index of these, for the stories. Every firm is invented; pictures are those of the demo. */
import { indexBook } from '../../src/formats/book-index/make.js';
import { readBook } from '../../src/formats/index.js';
import { answering, status, text } from './answers.js';

const picture = (name: string, en: string, width: number, height: number) => ({
  src: `/demo/books/pictures/${name}.svg`,
  alt: { en },
  width,
  height,
});

const books = [
  {
    name: { en: 'Mosabrekka Guesthouse', is: 'Gistiheimilið Mosabrekka' },
    tagline: { en: 'Nine rooms below the mountain' },
    color: '#3f6b4a',
    cover: picture('mosabrekka-cover', 'A turf house below a mountain', 1600, 900),
    updated: '2026-08-30',
    sections: { uniqueness: { points: [{ en: 'Bread baked every morning', is: 'Brauð bakað á hverjum morgni' }] } },
  },
  {
    name: { en: 'Harbour Bakery' },
    tagline: { en: 'Rye bread and coffee by the ferry quay' },
    color: '#8a5a12',
    logo: picture('rugelis-logo', 'The sign of the bakery', 240, 240),
    updated: '2025-11-20',
    sections: { methods: { text: { en: 'We light the oven at four in the morning.' } } },
  },
  {
    name: { is: 'Jökulferðir Vesturlands' },
    updated: '2026-06-02',
    sections: { concept: { text: { is: 'Við förum á jökulinn þegar morgunmat er lokið.' } } },
  },
  {
    name: { en: 'The Society for the Preservation of Old Fishing Boats and Boathouses' },
    tagline: { en: 'Forty boats in eleven harbours' },
    color: '#f2d7a0',
    sections: { cooperation: { needs: [{ en: 'Somebody who rows every morning' }] } },
  },
] as const;

const idOf = (at: number) => `member-${at}`;
const link = (at: number) => `/demo/books/member-${at}.json`;

export const cluster = {
  ...{ kind: 'cluster', version: 1, id: 'shelf', lang: 'en', name: { en: 'North Coast Cluster', nb: 'Nordkystklyngen' } },
  members: [
    ...books.map((book, at) => ({ id: idOf(at), name: book.name, ...('tagline' in book && { tagline: book.tagline }), book: link(at) })),
    { id: 'without', name: 'Imaq Kajak', tagline: { en: 'Kayaks between icebergs' } },
  ],
};

/** Many: the same books again and again. */
export const sixty = {
  ...cluster,
  members: Array.from({ length: 60 }, (_, at) => ({ ...cluster.members[at % books.length]!, id: `m${at}`, name: `Firm ${at + 1}` })),
};

const index = {
  ...{ kind: 'book-index', version: 1 },
  books: books.map((book, at) => indexBook(readBook({ kind: 'book', version: 1, ...book }, { base: location.href }).document!, idOf(at), new URL(link(at), location.href).href)), // prettier-ignore
};

/** The address of the index; and of one that is not there. */
export const indexed = answering('books', text(JSON.stringify(index)));
export const lost = answering('no-books', status(404));
