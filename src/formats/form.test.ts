/** The forms of all kinds: whatever a shape holds can be written in its form, once, under a label of its own. */
import { expect } from '@open-wc/testing';
import { isList, isRecord, leafOf } from '../../test/support/shapes.js';
import type { FieldWords, Form, Words } from '../schema/form.js';
import { withMessages, type Messages } from '../schema/messages.js';
import type { ObjectShape, Shape } from '../schema/shape.js';
import { form as book } from './book/form.js';
import { form as checklist } from './checklist/form.js';
import { formats } from './generated/formats.js';
import { forms } from './generated/forms.js';
import { form as passwordPolicy } from './password-policy/form.js';

/** Leaves that take a few values only. */
const closed: Readonly<Record<string, string>> = { audience: 'public|partners|staff', weight: '1|2|3' };

/** The record or the value in a list, or the shape itself. */
const within = (shape: Shape): Shape => (isList(shape) ? shape[0] : shape);

/** All records of a shape, itself first. */
function recordsOf(shape: Shape, found = new Set<ObjectShape>()): Set<ObjectShape> {
  const record = within(shape);
  if (isRecord(record) && !found.has(record)) {
    found.add(record);
    for (const field of Object.values(record)) recordsOf(field, found);
  }
  return found;
}

/** The shape at a path of records. */
const at = (shape: Shape, path: string): Shape | undefined =>
  path.split('.').reduce<Shape | undefined>((one, name) => (one && isRecord(one) ? one[name] : undefined), shape);

/** The words that a field may hold, if it holds only such. */
function wordsOf(shape: Shape): string[] | undefined {
  const value = within(shape);
  if (typeof value !== 'string') return undefined;
  const leaf = leafOf(value);
  const words = closed[leaf] ?? leaf;
  return words.includes('|') ? words.split('|') : undefined;
}

const fieldsOf = ({ records }: Form): [string, FieldWords][] =>
  records.flatMap(({ fields }) => Object.entries(fields).filter((entry): entry is [string, FieldWords] => entry[1] !== null));

/** Every text of a form. */
function textsOf(form: Form): Words[] {
  const ofFields = fieldsOf(form).flatMap(([, { label, hint, example, add, item, choices = {} }]) => [
    ...[label, hint, example, add, item],
    ...Object.values(choices),
  ]);
  const ofSteps = form.steps.flatMap(({ title, intro, questions = [] }) => [title, intro, ...questions]);
  const ofTemplates = form.templates.flatMap(({ title, text }) => [title, text]);
  return [form.title, ...ofFields, ...ofSteps, ...ofTemplates, ...form.advice.map(({ words }) => words)].filter((one) => one !== undefined);
}

it('there are forms for kinds that there are, one each', () => {
  const kinds = forms.map(({ form: { kind } }) => kind);
  expect(kinds.length).to.be.above(4);
  expect(Object.keys(formats)).to.include.members(kinds);
  expect(new Set(kinds).size).to.equal(kinds.length);
});

for (const { form, texts: bundle } of forms) {
  const { kind, shape, records, steps, templates, advice } = form;
  const own = records.find((one) => one.shape === shape)!;

  describe(`the form of a ${kind}`, () => {
    it('is that of the format', () => {
      expect(shape).to.equal(formats[kind]!.shape);
    });

    it('has words for each record of the shape, and for no other', () => {
      const shapes = records.map((one) => one.shape);
      expect(new Set(shapes).size).to.equal(shapes.length);
      expect(shapes).to.have.members([...recordsOf(shape)]);
    });

    it('has words for each field, or says that it is not shown', () => {
      for (const one of records) {
        expect(Object.keys(one.fields)).to.have.members(Object.keys(one.shape));
        for (const [name, words] of Object.entries(one.fields))
          if (!words) expect(name).to.match(/^(kind|version|kty|crv|use|alg|key_ops|d)$/);
        for (const name of one.more) expect(one.fields[name], name).to.be.an('object');
      }
    });

    it('shows something before “More” in each record', () => {
      for (const { fields, more } of records)
        expect(Object.keys(fields).filter((name) => fields[name] && !more.includes(name))).not.to.deep.equal([]);
    });

    it('calls no two fields of a record the same', () => {
      for (const { fields } of records) {
        const labels = Object.values(fields).flatMap((words) => (words ? [words.label()] : []));
        expect(new Set(labels).size, labels.join(', ')).to.equal(labels.length);
      }
    });

    it('says of each list what is added to it', () => {
      for (const { shape: record, fields } of records)
        for (const [name, field] of Object.entries(record))
          if (isList(field) && fields[name] && !wordsOf(field)) expect(fields[name], name).to.include.all.keys('add', 'item');
    });

    it('has a word for each choice', () => {
      for (const { shape: record, fields } of records)
        for (const [name, field] of Object.entries(record)) {
          if (!fields[name]) continue;
          const said = Object.entries(fields[name].choices ?? {});
          // a field may offer some of the values that it takes
          if (said.length && !wordsOf(field)) expect(leafOf(within(field) as string), name).to.be.oneOf(['amount', 'duration', 'rrule']);
          expect(
            said.map(([choice]) => choice),
            name,
          ).to.have.members(wordsOf(field) ?? said.map(([choice]) => choice));
          expect(new Set(said.map(([, words]) => words())).size, name).to.equal(said.length);
        }
    });

    it('asks for each field of the document in one step, or in the step of the record that it holds', () => {
      const asked = steps.filter((step) => step.at === undefined).flatMap(({ fields }) => fields ?? []);
      const elsewhere = new Set(steps.flatMap((step) => (step.at === undefined ? [] : [step.at.split('.')[0]!])));
      const shown = Object.keys(own.fields).filter((name) => own.fields[name]);
      expect([...asked, ...elsewhere]).to.have.members(shown);
      expect(asked.length + elsewhere.size).to.equal(shown.length);
    });

    it('has steps for records that there are, all parts of a record that is split, and no step twice', () => {
      expect(new Set(steps.map(({ id }) => id)).size).to.equal(steps.length);
      for (const step of steps) {
        const record = step.at === undefined ? shape : at(shape, step.at);
        expect(record, step.id).to.satisfy((one: Shape | undefined) => one !== undefined && isRecord(one));
        if (step.fields) expect(record).to.include.all.keys(...step.fields);
      }
      const places = steps.flatMap((step) => step.at ?? []);
      expect(new Set(places).size).to.equal(places.length);
      for (const parent of new Set(places.map((place) => place.replace(/\.?\w+$/, '')).filter(Boolean)))
        expect(places).to.include.members(Object.keys(at(shape, parent) as ObjectShape).map((name) => `${parent}.${name}`));
    });

    it('advises what a document can have', () => {
      for (const { anyOf } of advice) for (const path of anyOf) expect(at(shape, path), path).not.to.equal(undefined);
      expect(advice.length).to.be.above(2);
    });

    it('has templates that are read without a problem, as new records each time', () => {
      expect(templates.length).to.be.above(0);
      for (const { id, document } of templates) {
        const made = document();
        expect(made.kind, id).to.equal(kind);
        expect(formats[kind]!.read(made, 'https://example.org/our.json').findings, id).to.deep.equal([]);
        expect(document()).to.deep.equal(made);
        expect(document()).not.to.equal(made);
      }
    });

    it('speaks the language of the moment in which it is asked', () => {
      const messages = new Proxy({}, { get: (_, id: string) => `text ${id}` });
      for (const words of textsOf(form)) expect(withMessages(messages, words)).to.match(/^text form\w+\.[\w-]+$/);
    });

    it('is short: labels, hints, questions', () => {
      const labels = fieldsOf(form).map(([, { label }]) => label);
      for (const words of [...labels, ...steps.map(({ title }) => title)]) expect(words().length, words()).to.be.within(2, 40);
      for (const [, { hint }] of fieldsOf(form)) if (hint) expect(hint().length, hint()).to.be.at.most(120);
      for (const { questions = [], intro } of steps)
        for (const words of [...questions, ...(intro ? [intro] : [])]) expect(words().length, words()).to.be.at.most(160);
    });

    describe('in each language', () => {
      for (const [locale, load] of Object.entries(bundle))
        it(`tells fields and choices apart, and has room for them: ${locale}`, async () => {
          const { default: texts } = await load();
          withMessages(texts, () => {
            for (const { fields } of records) {
              const said = Object.values(fields).flatMap((words) => words ?? []);
              const labels = said.map(({ label }) => label());
              expect(new Set(labels).size, labels.join(', ')).to.equal(labels.length);
              for (const label of labels) expect(label.length, label).to.be.at.most(50);
              for (const { hint } of said) if (hint) expect(hint().length, hint()).to.be.at.most(140);
              for (const { choices = {} } of said) {
                const names = Object.values(choices).map((words) => words());
                expect(new Set(names).size, names.join(', ')).to.equal(names.length);
              }
            }
            for (const { id, document } of templates)
              expect(formats[kind]!.read(document(), 'https://example.org/our.json').findings, id).to.deep.equal([]);
          });
        });
    });
  });
}

describe('a field that offers some of the values that it takes', () => {
  const offered = ({ records }: Form, name: string): string[] =>
    Object.keys(records.find(({ fields }) => fields[name]?.choices)!.fields[name]!.choices!);

  it('offers spans of time that the reader takes as they are', () => {
    for (const repeat of offered(checklist, 'repeat')) {
      const groups = [{ id: 'b', title: 'B', items: [{ id: 'c', title: 'C', repeat }] }];
      const { document, findings } = formats.checklist!.read({ kind: 'checklist', version: 1, id: 'a', title: 'A', groups });
      expect(findings, repeat).to.deep.equal([]);
      expect(document).to.deep.include({ groups });
    }
  });

  it('offers numbers that the reader takes as they are', () => {
    for (const name of ['minScore', 'classes'])
      for (const value of offered(passwordPolicy, name).map(Number)) {
        const { document, findings } = formats['password-policy']!.read({ kind: 'password-policy', version: 1, [name]: value });
        expect(findings, name).to.deep.equal([]);
        expect(document).to.deep.include({ [name]: value });
      }
  });
});

describe('what hints name as an example', () => {
  const hintOf = ({ records }: Form, record: string, field: string): Words => {
    const found = records.find(({ fields }) => record in fields && field in fields);
    return found!.fields[field]!.hint!;
  };
  const { texts } = forms.find(({ form }) => form === book)!;
  const languages = ['en', ...Object.keys(texts)];
  const textsIn = async (language: string): Promise<Messages> => (await texts[language]?.())?.default ?? {};

  for (const language of languages) {
    it(`is a day that the reader understands: ${language}`, async () => {
      const hint = withMessages(await textsIn(language), hintOf(book, 'opens', 'from'));
      const days = [/\d+\.? \p{L}+/u, /\p{L}+ \d+/u].flatMap((day) => day.exec(hint) ?? []);
      const read = (from: string): unknown =>
        formats.book!.read({
          kind: 'book',
          version: 1,
          lang: language,
          name: 'A',
          hours: [{ opens: '10:00', closes: '17:00', from, to: '08-31' }],
        }).document;
      expect(days.map(read), hint).to.deep.include(read('06-01'));
    });
  }
});
