import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { answering, never, status } from '../support/answers.js';
import { describe } from '../support/card.js';
import { field, fieldIn, inForm, meta, part, press, typing, type Story } from '../support/password.js';

export default { ...meta, tags: ['autodocs'], title: 'Password/States' };

const policy = (fields: object) => ({ kind: 'password-policy', version: 1, ...fields });

export const Plain: Story = {
  parameters: describe('One line of HTML, and the usual rules: `<bob-password name="password"></bob-password>`.'),
};

export const OwnInput: Story = {
  name: 'The page’s own label and input',
  args: {
    content: html`<label for="own">Your password</label
      ><input id="own" name="own" type="password" autocomplete="new-password" style="font: inherit; padding: 0.5em 0.75em" />`,
  },
  parameters: describe('The best way: it works without script, and password managers see it.'),
};

export const Required: Story = {
  name: 'Refused by the form',
  args: { required: true },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(fieldIn(canvasElement).document).not.toBeNull());
    fieldIn(canvasElement).checkValidity();
    await fieldIn(canvasElement).updateComplete;
    await expect(fieldIn(canvasElement).renderRoot.querySelector('#complaint')).toHaveTextContent(/\S/);
  },
};

export const OwnInputRefused: Story = {
  name: 'The page’s own input, refused by the form',
  args: {
    content: html`<label for="refused">Your password</label
      ><input
        id="refused"
        name="refused"
        type="password"
        required
        autocomplete="new-password"
        style="font: inherit; padding: 0.5em 0.75em"
      />`,
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(fieldIn(canvasElement).document).not.toBeNull());
    fieldIn(canvasElement).checkValidity();
    await fieldIn(canvasElement).updateComplete;
    await waitFor(() => expect(canvasElement.querySelector('#refused')).toBeInvalid());
    await expect(canvasElement.querySelector('#refused')).toHaveAccessibleDescription(/Not checked yet/);
  },
  parameters: describe('Rules and error are the description of the page’s own input.'),
};

export const Limits: Story = {
  name: 'A server that takes 72 bytes',
  args: { data: policy({ maxBytes: 72 }) },
  play: typing('kaffi-og-kökur-í-Þórsmörk-með-öllum-vinum-mínum-og-þeirra-vinum-líka-já'),
  parameters: describe('bcrypt drops what stands behind the 72nd byte: letters such as ö have two.'),
};

export const NoRoom: Story = {
  name: 'Too little room for a passphrase',
  args: { data: policy({ maxLength: 16 }) },
  play: typing('kaffi'),
  parameters: describe('No passphrase is suggested where none that is strong fits, and that is said.'),
};

export const Region: Story = {
  name: 'The words of the region',
  args: { languages: 'kl da' },
  play: typing('Ilulissat2024!', (canvas) => press(canvas, /^Show/)),
  parameters: describe('`languages="kl da"` on an English page: the place is known.'),
};

export const Disabled: Story = { args: { disabled: true } };

export const LoadingPolicy: Story = {
  name: 'The policy is on its way',
  args: { src: answering('policy-never', never) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, 'loading')).not.toBeNull());
    await expect(part(canvasElement, 'input')).not.toBeNull();
  },
  parameters: describe('The field can be used already; the place of the rules is kept.'),
};

export const LostPolicy: Story = {
  name: 'The policy cannot be had',
  args: { src: answering('policy-404', status(404)) },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(part(canvasElement, 'error')).not.toBeNull());
    await waitFor(() => expect(fieldIn(canvasElement).renderRoot.querySelector('details')).not.toBeNull());
  },
  parameters: describe('The form still works, with the usual rules; the owner is told why.'),
};

export const OwnPolicy: Story = {
  name: 'A policy of the site’s own',
  args: {
    data: policy({
      title: { en: 'A password for your West Pass', is: 'Lykilorð að Vesturpassanum' },
      note: { en: 'We never ask for it by mail or telephone.', is: 'Við spyrjum aldrei um það í pósti eða síma.' },
      minLength: 10,
      goodLength: 16,
      classes: 3,
      advise: ['different'],
    }),
  },
};

export const Nist: Story = {
  name: 'NIST SP 800-63B-4',
  args: { policy: 'nist' },
  parameters: describe('Fifteen characters, no rules of composition.'),
};

export const Weak: Story = { name: 'A weak one', args: { lang: 'is' }, play: typing('saltfiskur1985') };
export const WeakShown: Story = {
  name: 'A weak one, shown',
  args: { lang: 'is' },
  play: typing('saltfiskur1985', (canvas) => press(canvas, /^Sýna/)),
  parameters: describe('What was found is quoted only while the visitor shows the password.'),
};
export const Keys: Story = { name: 'A row of keys', play: typing('qwertyuiop12') };
export const Forbidden: Story = {
  name: 'A name of the firm',
  args: { data: policy({ forbid: ['Harbour Bakery'] }) },
  play: typing('HarbourBakery2026', (canvas) => press(canvas, /^Show/)),
};
export const Strong: Story = { name: 'A strong one', play: typing('Zk7-mosi-hraun-Qp2') };
export const VeryLong: Story = { name: 'A very long one, shown', play: typing('lava-'.repeat(40), (canvas) => press(canvas, /^Show/)) };

export const Passphrase: Story = {
  name: 'A suggested passphrase',
  play: typing('kaffi', async (canvas) => {
    await press(canvas, /^Suggest/);
    await waitFor(() => expect(fieldIn(canvas).value.split('-')).toHaveLength(5), { timeout: 10_000 });
    await waitFor(() => expect(fieldIn(canvas).renderRoot.querySelector('output')).not.toBeNull());
  }),
};

export const Earlier: Story = {
  name: 'Compared with an earlier one',
  play: typing('Zk7-mosi-hraun-Qp2', async (canvas) => {
    await press(canvas, /old password/);
    const earlier = fieldIn(canvas).renderRoot.querySelector<HTMLInputElement>('#earlier')!;
    earlier.value = 'Zk7-mosi-hraun-Qp1';
    earlier.dispatchEvent(new Event('input'));
    await fieldIn(canvas).updateComplete;
    await expect(fieldIn(canvas).renderRoot.querySelector('[data-rule=different]')).toHaveAttribute('data-ok', 'false');
  }),
};

export const ChangeForm: Story = {
  name: 'A form to change it',
  render: (args) =>
    html`<form style="display: grid; gap: 1em; max-inline-size: 30em">
      <label>Your present password <input id="now" type="password" autocomplete="current-password" style="font: inherit" /></label>
      ${field({ ...args, label: 'Your new password', previous: '#now' })}
    </form>`,
  play: typing('Zk7-mosi-hraun-Qp2'),
};

/** SHA-1 of "password" begins with these five digits; the rest is in the answer. */
const range = answering('range/5BAA6', () => Promise.resolve(new Response('1E4C9B93F3F0682250B6CF8331B7EE68FD8:9545824\r\n')));

export const Leaked: Story = {
  name: 'Found in a leak',
  args: { breachCheck: range.replace('5BAA6', '') },
  play: typing('password', async (canvas) => {
    await press(canvas, /leaks/);
    await waitFor(() => expect(fieldIn(canvas).renderRoot.textContent).toContain('has appeared in a leak'));
  }),
  parameters: describe('Asked only after a click, and it says what is sent.'),
};

export const Everything: Story = {
  args: { breachCheck: '/stories-answer/range/', data: policy({ classes: 4, note: { en: 'We never ask for it by mail.' } }) },
  play: typing('Vestmannaeyjar-qwerty-1985', (canvas) => press(canvas, /^Show/)),
  render: inForm,
};
