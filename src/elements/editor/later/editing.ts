/** What the views of the editor know of it, and what they can do. */
import { msg } from '../../../schema/messages.js';
import type { nothing, TemplateResult } from 'lit';
import type { Draft } from '../../../kit/storage/drafts/draft.js';
import type { Drafts, DraftState } from '../../../kit/storage/drafts/drafts.js';
import type { Summary } from '../../../kit/storage/drafts/records.js';
import type { Host } from '../../../kit/element/host.js';
import type { Bundle } from '../../../kit/element/messages.js';
import type { RecordForm, Step } from '../../../schema/form.js';
import type { Problem } from '../../../schema/problem.js';
import type { ObjectShape } from '../../../schema/shape.js';
import type { FieldView } from './form/field-view.js';
import type { EditorAttributes } from '../first/attributes.js';
import type { EditedKind } from '../logic/kind.js';
import type { Path } from '../logic/paths.js';
import type { Session, Typing } from '../logic/session.js';

export type EditorHost = Host<object, EditorAttributes>;

/** The page of the form that is open: a step of the form, or the last one, where it is published. */
export const PUBLISH = 'publish';
export const publishTitle = (): string => msg('Publish', { id: 'edit.publish', desc: 'Title of the last page of the form' });
/** Whether it is a page of the form. The others are `OPEN`, the last one, and those that it leads to. */
export const isStep = ({ steps }: Pick<Editing, 'steps'>, step: string): boolean => steps.some(({ id }) => id === step);
/** Pages that the last one leads to. */
export const EXPORT = 'export';
export const CHECK_PAGE = 'check-page';
/** The page on which another document is begun or opened. */
export const OPEN = 'open';
export const openTitle = (): string =>
  msg('Open or start new', { id: 'edit.open', desc: 'Title of a page: open a document, or begin another' });

/** Parts of the form that come once it stands. */
export interface Late {
  /** Buttons for what Markdown can do, at the field with this id. */
  marks(id: string, label: string, set: (text: string) => void): TemplateResult;
  /** Keys with a text each. */
  map(editing: Editing, view: FieldView, translated: boolean): TemplateResult;
  choices(editing: Editing, view: FieldView, words: readonly string[]): TemplateResult;
  /** A value that its control cannot show. */
  misfit(editing: Editing, view: FieldView, value: unknown): TemplateResult;
  /** One field for latitude and longitude. */
  position(editing: Editing, path: Path): TemplateResult | typeof nothing;
  /** The picture whose address stands in this record. */
  picture(editing: Editing, path: Path): unknown;
  /** Puts the cursor into the field for a place, or the nearest around it. */
  focusOn(host: EditorHost, path: Path): void;
  /** Where the cursor goes when the entry at a place is gone, and the way back. */
  focusAfter(editor: Editor, path: Path): void;
  /** A page that a form names in place of fields; nothing while it is loaded. */
  page(editor: Editor, name: string): unknown;
}

export interface Editing {
  readonly host: EditorHost;
  readonly session: Session;
  /** The languages in which texts are shown: one, or two side by side. */
  readonly languagesShown: readonly string[];
  readonly step: string;
  readonly steps: readonly Step[];
  /** What forms say of a record. */
  record(shape: ObjectShape): RecordForm | undefined;
  /** Once they are here. */
  readonly late: Late | undefined;
  /** The fields of a record. Here, since records hold lists of records. */
  fields(record: RecordForm, path: Path): TemplateResult;
  /** What is wrong at a place, once the owner has been there. */
  problems(path: Path, isText?: boolean): readonly Problem[];
  isOpen(place: string): boolean;

  set(path: Path, value: unknown, typing?: Typing): void;
  insert(list: Path, value: unknown): void;
  remove(path: Path): void;
  move(list: Path, from: number, to: number): void;
  /** The owner has left a field: now it may be told what is wrong there. */
  leave(path: Path): void;
  toggle(place: string, open: boolean): void;
  go(step: string, lead?: boolean): void;
  /** Shows a place of the document, and puts the cursor there. */
  show(path: Path): void;
}

/** Drafts, as the views of the editor know them. */
export interface Kept {
  readonly state: DraftState | 'coming';
  readonly drafts: Drafts | undefined;
  readonly draft: Draft | undefined;
  /** All drafts of this browser when they were last looked at, of whatever kind, the latest first. */
  all: readonly Summary[];
  /** The draft that this form went on with by itself. */
  readonly resumed: Summary | undefined;
  status(): string;
  /** Day and time, as people write them. */
  when(at: number): string;
  /** What the owner should know of the draft at once. */
  notice(): TemplateResult | typeof nothing;
  load(): Drafts | undefined;
  resume(id: string): Promise<void>;
  beginAnew(): void;
  keep(): void;
  /** The owner has this document as a file now. */
  saved(document: object): void;
}

/** What is said to those who do not see it. */
export interface Spoken {
  /** At once: it answers an action. */
  say(text: string): void;
  /** When what was said before is over; of a subject only the last word. */
  wait(subject: string, text: string): void;
  /** A line that changes often, told when it rests. */
  state(text: string, isNews: () => boolean): void;
}

/** A part of the editor that draws itself. */
export interface Part {
  render(): TemplateResult;
}

/** The page on which a document is opened. */
export interface OpenPart extends Part {
  /** Shows what was pasted or chosen; whether the owner has a choice now: of several documents, or of what the columns of a table hold. */
  look(input: string | Uint8Array, file?: string): Promise<boolean>;
}

/** All of the editor, for what stands around the form. */
export interface Editor extends Editing {
  /** Which of form and preview a narrow editor shows. */
  readonly pane: 'form' | 'preview';
  /** What was just done, for those who do not see it. */
  readonly said: string;
  /** Whether the page gave the document, or the owner opened it. */
  readonly isGiven: boolean;
  readonly texts: Bundle;
  /** The address that relative links of the document are seen from. */
  readonly base: string;
  /** Once they are here. */
  readonly checker: { readonly problems: readonly Problem[] } | undefined;
  readonly voice: Spoken | undefined;
  readonly keeping: Kept | undefined;
  readonly preview: Part | undefined;
  readonly openPage: OpenPart | undefined;
  readonly publish: Part | undefined;
  readonly canUndo: boolean;
  undo(stay?: boolean): void;
  redo(stay?: boolean): void;
  say(words: () => string): void;
  showPane(pane: 'form' | 'preview'): void;
  showLanguage(language: string): void;
  open(kind: EditedKind, document: unknown, isGiven?: boolean): void;
  openDraft(kind: string, document: unknown, use: (session: Session) => void): Promise<void>;
  /** Puts a document in the place of this one; one of another kind beside it. False where no form is for it. */
  take(json: object): Promise<boolean>;
}
