/** The notices of a board on a map. Loaded when the visitor asks for it. */
import type { Notice } from '../../../formats/board/board.js';
import { MapView, type MapHost, type MapWords } from '../../../kit/map/view.js';
import { msg, str } from '../../../schema/messages.js';
import { plural } from '../../../schema/plural.js';

const words: MapWords<Notice> = {
  name: ({ title }) => title,
  many: (count, code) => {
    const number = String(count);
    return plural(count, code, {
      zero: () => msg(str`${number} notices`, { id: 'boardMore.map-many.zero' }),
      one: () => msg(str`${number} notice`, { id: 'boardMore.map-many.one' }),
      few: () => msg(str`${number} notices`, { id: 'boardMore.map-many.few' }),
      many: () => msg(str`${number} notices`, { id: 'boardMore.map-many.many' }),
      other: () => msg(str`${number} notices`, { id: 'boardMore.map-many.other' }),
    });
  },
  map: () => msg('Map of notices', { id: 'boardMore.map-name' }),
  keys: () =>
    msg('Use the arrow keys to move the map, and + and − to zoom. Press Tab for the next notice and Escape to leave the map.', {
      id: 'boardMore.map-keys',
    }),
  all: () => msg('Show all notices', { id: 'boardMore.show-all' }),
  on: (count, number, code) =>
    count
      ? plural(count, code, {
          zero: () => msg(str`${number} notices on the map`, { id: 'boardMore.map-count.zero' }),
          one: () => msg(str`${number} notice on the map`, { id: 'boardMore.map-count.one' }),
          few: () => msg(str`${number} notices on the map`, { id: 'boardMore.map-count.few' }),
          many: () => msg(str`${number} notices on the map`, { id: 'boardMore.map-count.many' }),
          other: () => msg(str`${number} notices on the map`, { id: 'boardMore.map-count.other' }),
        })
      : msg('None of these notices are on the map.', { id: 'boardMore.map-none' }),
  off: (count, number, code) =>
    plural(count, code, {
      zero: () => msg(str`${number} notices not on the map`, { id: 'boardMore.map-without.zero' }),
      one: () => msg(str`${number} notice not on the map`, { id: 'boardMore.map-without.one' }),
      few: () => msg(str`${number} notices not on the map`, { id: 'boardMore.map-without.few' }),
      many: () => msg(str`${number} notices not on the map`, { id: 'boardMore.map-without.many' }),
      other: () => msg(str`${number} notices not on the map`, { id: 'boardMore.map-without.other' }),
    }),
};

/** @param open shows a notice */
export const noticeMap = (host: MapHost, open: (notice: Notice) => void): MapView<Notice> => new MapView(host, words, open);
