/** The members of a cluster on a map. Loaded when a directory shows it. */
import type { Member } from '../../../../formats/cluster/cluster.js';
import { MapView, type MapHost, type MapWords } from '../../../../kit/map/view.js';
import { msg, str } from '../../../../schema/messages.js';
import { plural } from '../../../../schema/plural.js';
import { membersInWords } from '../../first/header.js';

const words: MapWords<Member> = {
  name: ({ name }) => name,
  many: membersInWords,
  map: () => msg('Map of members', { id: 'dirs.map-name' }),
  keys: () =>
    msg('Use the arrow keys to move the map, and + and − to zoom. Press Tab for the next member and Escape to leave the map.', {
      id: 'dirs.map-keys',
    }),
  all: () => msg('Show all members', { id: 'dirs.map-all' }),
  on: (count, number, code) =>
    count
      ? plural(count, code, {
          zero: () => msg(str`${number} members on the map`, { id: 'dirs.map-count.zero' }),
          one: () => msg(str`${number} member on the map`, { id: 'dirs.map-count.one' }),
          few: () => msg(str`${number} members on the map`, { id: 'dirs.map-count.few' }),
          many: () => msg(str`${number} members on the map`, { id: 'dirs.map-count.many' }),
          other: () => msg(str`${number} members on the map`, { id: 'dirs.map-count.other' }),
        })
      : msg('None of these members are on the map.', { id: 'dirs.map-none' }),
  off: (count, number, code) =>
    plural(count, code, {
      zero: () => msg(str`${number} members not on the map`, { id: 'dirs.map-without.zero' }),
      one: () => msg(str`${number} member not on the map`, { id: 'dirs.map-without.one' }),
      few: () => msg(str`${number} members not on the map`, { id: 'dirs.map-without.few' }),
      many: () => msg(str`${number} members not on the map`, { id: 'dirs.map-without.many' }),
      other: () => msg(str`${number} members not on the map`, { id: 'dirs.map-without.other' }),
    }),
};

/** @param open shows a member */
export const memberMap = (host: MapHost, open: (member: Member) => void): MapView<Member> => new MapView(host, words, open);
