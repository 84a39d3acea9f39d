/** Members with books on a web server that answers as a test wants: `fetch` is replaced until the test is over. */
import { indexBook } from '../../src/formats/book-index/make.js';
import { readBook } from '../../src/formats/index.js';

export const address = (id: string): string => `https://${id}.example/book.json`;

export const bookOf = (id: string): object => books[id]!;

const books: Readonly<Record<string, object>> = {
  inn: {
    kind: 'book',
    version: 1,
    name: { en: 'Old Inn', is: 'Gamla gistihúsið' },
    tagline: { en: 'Nine quiet rooms' },
    color: '#0b6e4f',
    updated: '2026-05-01',
    sections: {
      uniqueness: {
        text: { en: 'Warm beds.', is: 'Hlý rúm.' },
        points: [{ en: 'Breakfast with bread from our own oven', is: 'Nýbakað brauð' }],
      },
      methods: { audience: 'staff', text: { en: 'The safe is behind the clock' } },
      cooperation: { needs: [{ en: 'A coach in April' }] },
    },
    topics: [{ id: 'sauna', title: { en: 'The sauna' }, text: { en: 'Heated with driftwood every Saturday.' } }],
  },
  boats: {
    kind: 'book',
    version: 1,
    lang: 'is',
    name: 'Bátar',
    sections: { concept: { text: 'Við siglum með **fuglaskoðara** og höfum morgunmat um borð.' } },
  },
};

export const members = [
  { id: 'cafe', name: 'Breakfast Café', sectors: ['food'], location: { city: 'Borgarnes', country: 'IS' } },
  { id: 'inn', name: 'Inn', sectors: ['lodging'], book: address('inn'), location: { city: 'Hellnar', country: 'IS' } },
  { id: 'boats', name: 'Boats', sectors: ['tours'], book: address('boats') },
  { id: 'farm', name: 'Farm', sectors: ['food'] },
];

export const cluster = (more: object = {}): object => ({
  kind: 'cluster',
  version: 1,
  id: 'coast',
  name: 'Coast',
  lang: 'en',
  members,
  ...more,
});

export const index = (): object => ({
  kind: 'book-index',
  version: 1,
  cluster: 'coast',
  books: Object.entries(books).map(([id, json]) => indexBook(readBook(json, { base: address(id) }).document!, id, address(id))),
});

export const INDEX = 'https://coast.example/index.json';

export type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;

export const answers = (): Answers => ({
  [INDEX]: () => Response.json(index()),
  ...Object.fromEntries(Object.entries(books).map(([id, json]) => [address(id), () => Response.json(json)])),
});

/** Serves these addresses and notes what is asked; 404 for other addresses of `.example`. */
export class Web {
  readonly asked: string[] = [];
  readonly #own = window.fetch;

  constructor(readonly pages: Answers = answers()) {
    window.fetch = async (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input.toString(), location.href).href;
      if (!/^https:\/\/[\w.-]+\.example\//.test(url)) return this.#own.call(window, input, init);
      this.asked.push(url);
      const { signal } = init ?? {};
      const aborted = new Promise<never>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      return Promise.race([Promise.resolve(this.pages[url]?.() ?? new Response('', { status: 404 })), aborted]);
    };
  }

  close(): void {
    window.fetch = this.#own;
  }
}
