/** What the chapters of a book are called. */
import { msg } from '../../../../schema/messages.js';

const names: Readonly<Record<string, () => string>> = {
  concept: () => msg('Business concept', { id: 'dirs.chapter-concept' }),
  uniqueness: () => msg('What sets us apart', { id: 'dirs.chapter-uniqueness' }),
  methods: () => msg('How we work', { id: 'dirs.chapter-methods' }),
  sustainability: () => msg('Sustainability and growth', { id: 'dirs.chapter-sustainability' }),
  marketing: () => msg('Marketing and brand', { id: 'dirs.chapter-marketing' }),
  measurement: () => msg('Our figures', { id: 'dirs.chapter-measurement' }),
  cooperation: () => msg('Cooperation', { id: 'dirs.chapter-cooperation' }),
  media: () => msg('Pictures, videos and documents', { id: 'dirs.chapter-media' }),
  quotes: () => msg('What people say', { id: 'dirs.chapter-quotes' }),
  contact: () => msg('Contact', { id: 'dirs.contact' }),
};

/** The name of a chapter; empty for the head of the book. */
export const chapterName = (id: string): string => (Object.hasOwn(names, id) ? names[id]!() : '');
