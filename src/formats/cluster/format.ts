import type { Format } from '../format.js';
import { cluster } from './cluster.js';
import { clusterPreview, memberPreview, previewLeaves, readClusterPreview } from './preview.js';
import { clusterReader } from './read.js';

/** As it stands in the list of all formats: its preview reads the head, and some of the members. */
export const format: Format = {
  shape: cluster,
  read: clusterReader,
  preview: {
    shape: { ...clusterPreview, members: [memberPreview] },
    leaves: previewLeaves,
    read: (json, base) => readClusterPreview(json, base, (count) => Array(count).keys()),
  },
};
