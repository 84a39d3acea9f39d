/** A checklist in a story: its tag, what the test of every story waits for, and a visitor's answers. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Answer } from '../../src/engines/checklist/answers.js';
import '../../src/elements/checklist/define.js';
import type { BobChecklist } from '../../src/elements/checklist/checklist.js';

export interface Args {
  pack?: string;
  src?: string;
  data?: object;
  staff?: number;
  view?: 'list' | 'compare';
  theme?: 'auto' | 'light' | 'dark';
  debug?: boolean;
  lang?: string;
  answers?: Record<string, Answer>;
}

export type Story = StoryObj<Args>;

export const checklist = ({ pack, src, data, staff, view, theme, debug, lang, answers }: Args): TemplateResult =>
  html`<bob-checklist
    pack=${pack ?? nothing}
    src=${src ?? nothing}
    staff=${staff ?? nothing}
    view=${view ?? nothing}
    theme=${theme ?? nothing}
    lang=${lang ?? nothing}
    ?debug=${debug}
    .data=${data}
    .answers=${answers ?? {}}
    ><p>A checklist would stand here.</p></bob-checklist
  >`;

export const checklistIn = (canvas: HTMLElement): BobChecklist => canvas.querySelector('bob-checklist')!;

/** The part of that name, or what a selector finds. */
export const find = (canvas: HTMLElement, selector: string): HTMLElement | null =>
  checklistIn(canvas).renderRoot.querySelector<HTMLElement>(selector);

/** Waits until the checklist is there with all that belongs to it. */
export async function shown({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await waitFor(() => expect(checklistIn(canvasElement).document).not.toBeNull(), { timeout: 10_000 });
  await checklistIn(canvasElement).updateComplete;
}

/** Opens an item. */
export async function opened(canvas: HTMLElement, id: string): Promise<void> {
  (find(canvas, `[data-id="${id}"] details`) as HTMLDetailsElement).open = true;
  await waitFor(() => expect(find(canvas, `[data-id="${id}"] .panel`)).not.toBeNull());
}

export const press = async (canvas: HTMLElement, name: string): Promise<void> => {
  const buttons = [...checklistIn(canvas).renderRoot.querySelectorAll('button')];
  buttons.find((one) => one.textContent.includes(name))!.click();
  await checklistIn(canvas).updateComplete;
};

const choice = (options: readonly string[], description: string) => ({ control: 'inline-radio' as const, options, description });

export const meta = {
  component: 'bob-checklist',
  render: checklist,
  argTypes: {
    pack: { control: 'text', description: 'A checklist that comes along' },
    src: { control: 'text', description: 'Address of the JSON file' },
    data: { control: 'object', description: 'The document as an object (property only)' },
    staff: { control: 'number', description: 'How many people work in the firm, until the visitor says it' },
    view: choice(['list', 'compare'], 'To be answered, or to add up the codes of several firms'),
    theme: choice(['auto', 'light', 'dark'], 'Colours: of the page, or its own'),
    debug: { control: 'boolean' },
    lang: { control: 'text' },
    answers: { control: 'object', description: 'Answers by id (property only)' },
  },
  play: shown,
} satisfies Meta<Args>;

export const describe = (story: string) => ({ docs: { description: { story } } });

/** Halfway through the security pack: done long ago, in part, with a person and a day, with a note. */
export const halfway: Record<string, Answer> = {
  'password-manager': { state: 'done', on: '2026-01-10' },
  'second-factor': { state: 'partly', who: 'Anna', by: '2030-05-01' },
  passkeys: { state: 'not-yet' },
  'backup-restore': { state: 'done', on: '2024-02-01' },
  'guest-wifi': { state: 'not-applicable' },
  'automatic-updates': { state: 'not-yet', note: 'Ask Oskar about the old till' },
};
