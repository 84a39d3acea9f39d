import type { Book } from '../../../formats/book/book.js';
import type { Host } from '../../../kit/element/host.js';

/** What the lazy half reads of the element. */
export interface CardAttributes {
  readonly view: 'badge' | 'compact' | 'full' | null | undefined;
  readonly sections: string | null | undefined;
  readonly audience: 'public' | 'partners' | 'staff' | null | undefined;
  readonly theme: 'auto' | 'light' | 'dark' | null | undefined;
  readonly jsonLd: 'on' | 'off' | null | undefined;
}

export type CardHost = Host<Book, CardAttributes>;
