import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answering, never, status } from '../support/answers.js';
import { checklist, describe, find, halfway, meta, press, shown, type Args, type Story } from '../support/checklist.js';
import { offerText } from '../../src/kit/output/fallback.js';
import { smallList } from '../../test/kit/checklists.js';

export default { ...meta, tags: ['autodocs'], title: 'Checklist/States' };

export const Loading: Story = {
  args: { src: answering('never', never) },
  play: ({ canvasElement }) => waitFor(() => expect(find(canvasElement, '[part=loading]')).not.toBeNull()),
};

export const NothingSet: Story = {
  name: 'Nothing set',
  args: {},
  play: ({ canvasElement }) => waitFor(() => expect(find(canvasElement, 'slot')).not.toBeNull()),
};

const failed: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(find(canvasElement, '[part=error]')).not.toBeNull(), { timeout: 10_000 });
  const details = find(canvasElement, '[part=problems]') as HTMLDetailsElement | null;
  if (details) details.open = true;
};
export const Failed: Story = { args: { debug: true, src: answering('missing', status(404)) }, play: failed };
export const NoSuchPack: Story = { name: 'A pack that there is not', args: { debug: true, pack: 'secrity' }, play: failed };

export const Remembered: Story = {
  args: { data: { ...smallList('Before we close'), id: 'story-remembered' } },
  parameters: describe('The visitor asked to keep the answers on this device, and can have them forgotten.'),
  // before it, and not after: what looks at the story once it stands would find the answers gone
  beforeEach: () => localStorage.removeItem('bob-checklist:1:story-remembered'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await press(canvasElement, 'Remember on this device');
    await expect(find(canvasElement, '.notice')).toHaveTextContent('remembered on this device');
  },
};

export const StorageBlocked: Story = {
  name: 'Storage is blocked',
  args: { data: { ...smallList('Before we close'), id: 'story-blocked' }, answers: { lock: { state: 'done' } } },
  parameters: describe('Said at once, with a file to save.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    await press(canvasElement, 'Remember on this device');
    Storage.prototype.setItem = setItem;
    await expect(find(canvasElement, '[role=alert]')).toHaveTextContent('cannot save your answers');
  },
};

export const NothingKept: Story = {
  name: 'A frame that keeps nothing',
  args: { data: { ...smallList('Before we close'), id: 'story-not-kept' } },
  parameters: describe('In a sandbox, or where all storage is forbidden: nothing is promised, file and code are offered.'),
  beforeEach: () => {
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const get = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get });
    return () => void Object.defineProperty(window, 'localStorage', before);
  },
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await expect(find(canvasElement, '.keeping')).toHaveTextContent('This page cannot save your answers');
    await expect(find(canvasElement, '.keeping')).not.toHaveTextContent('Remember');
  },
};

export const FileAsText: Story = {
  name: 'A frame that saves no files',
  args: { data: { ...smallList('Before we close'), id: 'story-as-text' } },
  parameters: describe('What cannot be saved is given as text to copy.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    const text = '{\n  "kind": "checklist-answers",\n  "version": 1\n}\n';
    await offerText(find(canvasElement, '.keeping')!, { text, type: 'application/json', name: 'answers.json', tried: false });
    await expect(find(canvasElement, 'dialog[open]')).toHaveTextContent('answers.json');
  },
};

export const BegunAnew: Story = {
  name: 'Begun anew, and to be undone',
  args: { pack: 'loyalty', answers: { rule: { state: 'done', title: 'An item that was here once' } } },
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await press(canvasElement, 'Clear all answers');
    await expect(find(canvasElement, '.notice')).toHaveTextContent('Undo');
  },
};

export const ReadingACode: Story = {
  name: 'Reading a code that is missing or changed',
  args: { pack: 'security', answers: { ...halfway, gone: { state: 'partly', title: 'An item that was here once' } } },
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    await press(canvasElement, 'Load answers');
    (find(canvasElement, '.reading textarea') as HTMLTextAreaElement).value = 'BC10a1b2c3d4e5';
    await press(canvasElement, 'Load the code');
    await waitFor(() => expect(find(canvasElement, '.notice')).toHaveTextContent('missing or changed'));
    (find(canvasElement, '.gone') as HTMLDetailsElement).open = true;
  },
};

export const OneItem: Story = {
  name: 'One item',
  args: { data: { kind: 'checklist', title: 'Before we close', groups: [{ title: 'Doors', items: ['The door is locked'] }] } },
};
export const Empty: Story = { name: 'No items', args: { data: { kind: 'checklist', title: 'Before we close' } } };

export const VeryLong: Story = {
  name: 'Very long words',
  render: (args: Args) => html`<div style="max-width: 20rem">${checklist(args)}</div>`,
  args: {
    data: smallList('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', {
      groups: [
        {
          id: 'g',
          title: 'Vaðlaheiðarvegavinnuverkfærageymsluskúrslyklakippuhringur',
          items: [{ id: 'i', title: 'Kuulilennuteetunneliluuk is closed, and so is everything else. '.repeat(6) }],
        },
      ],
    }),
  },
};

export const Folded: Story = {
  name: 'Groups folded up',
  args: { pack: 'security' },
  parameters: describe('As on a phone: all groups but the first begin folded up. Each says how far it is.'),
  play: async ({ canvasElement }) => {
    await shown({ canvasElement });
    const groups = [...canvasElement.querySelector('bob-checklist')!.renderRoot.querySelectorAll<HTMLDetailsElement>('.group > details')];
    for (const group of groups.slice(1)) group.open = false;
    await waitFor(() => expect(groups.filter((one) => one.open)).toHaveLength(1));
  },
};
