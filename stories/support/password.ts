/** A password field in a story, and what its test does with it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../../src/elements/password/define.js';
import type { BobPassword } from '../../src/elements/password/password.js';

export interface Args {
  src?: string;
  data?: object;
  policy?: 'nist' | 'nist-mfa';
  label?: string;
  required?: boolean;
  disabled?: boolean;
  previous?: string;
  book?: string;
  breachCheck?: string;
  languages?: string;
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
  /** What stands between the tags. */
  content?: TemplateResult;
}

export type Story = StoryObj<Args>;
export type Play = NonNullable<Story['play']>;

/** The tag, as the controls say it. */
export const field = ({
  src,
  data,
  policy,
  label,
  required,
  disabled,
  previous,
  book,
  breachCheck,
  languages,
  theme,
  debug,
  lang,
  content,
}: Args): TemplateResult =>
  html`<bob-password
    name="password"
    src=${src ?? nothing}
    policy=${policy ?? nothing}
    label=${label ?? nothing}
    previous=${previous ?? nothing}
    book=${book ?? nothing}
    breach-check=${breachCheck ?? nothing}
    languages=${languages ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?required=${required}
    ?disabled=${disabled}
    ?debug=${debug}
    .data=${data}
    >${content ?? nothing}</bob-password
  >`;

/** A form around it, as wide as forms are. */
export const inForm = (args: Args): TemplateResult => html`<form style="max-inline-size: 30em">${field(args)}</form>`;

/** Of the story, or of an element in it. */
export const fieldIn = (canvas: HTMLElement): BobPassword => canvas.querySelector<BobPassword>('bob-password')!;
export const part = (canvas: HTMLElement, name: string): HTMLElement | null =>
  fieldIn(canvas).renderRoot.querySelector<HTMLElement>(`[part~="${name}"]`);
const input = (field: BobPassword): HTMLInputElement => field.querySelector('input') ?? field.renderRoot.querySelector('input')!;

/** Waits until each field can be used. */
export const ready: Play = async ({ canvasElement }) => {
  await waitFor(
    () => {
      for (const one of canvasElement.querySelectorAll<BobPassword>('bob-password')) void expect(one.document).not.toBeNull();
    },
    { timeout: 10_000 },
  );
};

/** Types into each field, and waits for the assessment with every list. */
export const typing =
  (text: string, then?: (canvas: HTMLElement) => unknown): Play =>
  async (context) => {
    await ready(context);
    for (const one of context.canvasElement.querySelectorAll<BobPassword>('bob-password')) {
      const box = input(one);
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      await waitFor(() => expect(one.assessment?.lists.pending).toEqual([]), { timeout: 20_000 });
      await one.updateComplete;
    }
    await then?.(context.canvasElement);
  };

/** Presses the button with that name. */
export const press = async (canvas: HTMLElement, name: RegExp): Promise<void> => {
  const one = fieldIn(canvas);
  const button = [...one.renderRoot.querySelectorAll('button')].find((each) => name.test(each.ariaLabel ?? each.textContent.trim()));
  await expect(button).toBeDefined();
  button!.click();
  await one.updateComplete;
};

const choice = (options: readonly string[], description: string) => ({ control: 'inline-radio' as const, options, description });

export const meta = {
  component: 'bob-password',
  render: inForm,
  argTypes: {
    src: { control: 'text', description: 'Address of the policy, or `#id` of a script in the page' },
    data: { control: 'object', description: 'The policy as an object (property only)' },
    policy: choice(['nist', 'nist-mfa'], 'A ready policy'),
    label: { control: 'text', description: 'The label' },
    required: { control: 'boolean' },
    disabled: { control: 'boolean' },
    previous: { control: 'text', description: '`#id` of the field with the present password, or `off`' },
    breachCheck: { control: 'text', name: 'breach-check', description: 'Address of a list of leaked passwords' },
    theme: choice(['auto', 'light', 'dark'], 'Colours: of the page, or its own'),
    lang: { control: 'text', description: 'Language of this element' },
    content: { table: { disable: true } },
  },
  play: ready,
} satisfies Meta<Args>;
