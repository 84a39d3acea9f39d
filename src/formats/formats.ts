/** All formats by their kind: the one list from which the published schemas, their reference and the generated tests follow. */
import { basicLeaves } from '../schema/leaves/basic.js';
import type { Leaves } from '../schema/leaves/leaf.js';
import type { Reading } from '../schema/problem.js';
import type { ObjectShape } from '../schema/shape.js';
import { book } from './book/book.js';
import { bookPreview, readBookPreview } from './book/preview.js';
import { bookReader } from './book/read.js';
import { checklist } from './checklist/checklist.js';
import { checklistPreview, previewLeaves as checklistLeaves, readChecklistPreview } from './checklist/preview.js';
import { checklistReader } from './checklist/read.js';
import { cluster } from './cluster/cluster.js';
import { clusterPreview, memberPreview, previewLeaves as clusterLeaves, readClusterPreview } from './cluster/preview.js';
import { clusterReader } from './cluster/read.js';
import { loyalty } from './loyalty/loyalty.js';
import { loyaltyPreview, previewLeaves as loyaltyLeaves, readLoyaltyPreview } from './loyalty/preview.js';
import { loyaltyReader } from './loyalty/read.js';
import { passwordPolicy } from './password-policy/password-policy.js';
import { passwordPolicyReader } from './password-policy/read.js';

export interface Format {
  /** What a document of the kind holds. */
  readonly shape: ObjectShape;
  readonly read: (json: unknown, base?: string) => Reading<object>;
  /** What the first view of its element reads, if it has one. */
  readonly preview?: Preview;
}
export interface Preview {
  readonly shape: ObjectShape;
  readonly leaves: Leaves;
  readonly read: (json: unknown, base: string) => object | null;
}

export const formats: Readonly<Record<string, Format>> = {
  book: {
    shape: book,
    read: bookReader,
    preview: { shape: bookPreview, leaves: basicLeaves, read: readBookPreview },
  },
  cluster: {
    shape: cluster,
    read: clusterReader,
    preview: {
      shape: { ...clusterPreview, members: [memberPreview] },
      leaves: clusterLeaves,
      read: (json, base) => readClusterPreview(json, base, (count) => Array(count).keys()),
    },
  },
  'password-policy': { shape: passwordPolicy, read: passwordPolicyReader },
  checklist: {
    shape: checklist,
    read: checklistReader,
    preview: { shape: checklistPreview, leaves: checklistLeaves, read: readChecklistPreview },
  },
  loyalty: {
    shape: loyalty,
    read: loyaltyReader,
    preview: { shape: loyaltyPreview, leaves: loyaltyLeaves, read: readLoyaltyPreview },
  },
};
