import { html } from 'lit';
import { card, describe, meta, type Args, type Story } from '../support/card.js';

export default {
  ...meta,
  tags: ['autodocs'],
  title: 'Card/Books of the demo',
  render: (args: Args) => card({ ...args, fallback: html`<a href="/demo/">The demo</a>` }),
  args: { ...meta.args, view: 'full' },
};

const book = (file: string, story: string): Story => ({ args: { src: `/demo/books/${file}.json` }, parameters: describe(story) });

export const Museum = book('kaeru-museum', 'A museum in Estonia (Estonian, English).');
export const SeaTours = book('ilulissat-sea', 'Sea tours from Ilulissat (Greenlandic, Danish, English).');
export const GuestHouse = book(
  'mosabrekka-guesthouse',
  'A guest house in West Iceland (Icelandic, English), with parts for partners and staff.',
);
export const Farm = book('lithuanian-farm', 'A farm in Lithuania (Lithuanian, English).');
export const Crafts = book('latvian-crafts', 'A workshop in Latvia (Latvian, English), the farm’s partner.');
export const Cluster = book('all-senses-group', 'A cluster’s book.');
export const Person = book('trainer', 'A person’s book.');

export const AllCompact: Story = {
  name: 'All of them, compact',
  render: (args) =>
    html`<div style="display: grid; gap: 2em; grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr))">
      ${['kaeru-museum', 'ilulissat-sea', 'mosabrekka-guesthouse', 'lithuanian-farm', 'latvian-crafts', 'all-senses-group', 'trainer'].map(
        (file) => card({ ...args, view: 'compact', src: `/demo/books/${file}.json` }),
      )}
    </div>`,
};
