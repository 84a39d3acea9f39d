/** A detailed map from another server: named by the owner of the page, asked only after the visitor's consent. */
import type { TileLayer } from 'leaflet';
import { safeUrl } from '../../schema/link.js';
import { L } from './leaflet.js';

export interface Tiles {
  /** Address with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** Who will see that the visitor looks at the map. */
  readonly host: string;
}

/** The address as it is usable; undefined where it is none, or lacks a place for the tile's number. */
export function tilesOf(template: string | null | undefined): Tiles | undefined {
  const url = template?.trim();
  if (!url || !['z', 'x', 'y'].every((name) => url.includes(`{${name}}`))) return undefined;
  const example = safeUrl(url.replace('{s}', 'a').replace(/\{\w+\}/g, '0'), document.baseURI, 'image');
  if (!example) return undefined;
  const { hostname } = new URL(example);
  return { url, host: url.includes('//{s}.') ? hostname.slice(2) : hostname };
}

/** The layer; its servers want to know which site asks, and are not told which page. */
export const tileLayer = ({ url }: Tiles): TileLayer =>
  new L.TileLayer(url, { maxZoom: 18, noWrap: true, referrerPolicy: 'strict-origin-when-cross-origin', keepBuffer: 1 });
