/** The form of a password policy. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import { lang } from '../common/form/fields.js';
import { passphrase, passwordPolicy } from './password-policy.js';

const policyForm = recordForm(
  passwordPolicy,
  {
    kind: null,
    version: null,
    title: {
      label: () => msg('Heading above the rules', { id: 'formpolicy.heading' }),
      example: () => msg('A password for your stamp card', { id: 'formpolicy.heading-example' }),
    },
    note: {
      label: () => msg('A line below the rules', { id: 'formpolicy.note' }),
      example: () => msg('We never ask for your password by email or phone.', { id: 'formpolicy.note-example' }),
    },
    minLength: {
      label: () => msg('Shortest password', { id: 'formpolicy.min' }),
      hint: () => msg('From 1 to 128 characters. Empty means 12.', { id: 'formpolicy.min-hint' }),
    },
    goodLength: {
      label: () => msg('A good length', { id: 'formpolicy.good' }),
      hint: () => msg('From this many characters, a password is called good. Empty means 14.', { id: 'formpolicy.good-hint' }),
    },
    minScore: {
      label: () => msg('How strong it must be', { id: 'formpolicy.score' }),
      hint: () => msg('If you choose nothing, it must be strong.', { id: 'formpolicy.score-unsaid' }),
      choices: {
        0: () => msg('Any password', { id: 'formpolicy.score-0', desc: 'How strong a password must be' }),
        1: () => msg('Weak', { id: 'formpolicy.score-1', desc: 'How strong a password must be' }),
        2: () => msg('Fair', { id: 'formpolicy.score-2', desc: 'How strong a password must be: neither weak nor strong' }),
        3: () => msg('Strong', { id: 'formpolicy.score-3', desc: 'How strong a password must be' }),
        4: () => msg('Very strong', { id: 'formpolicy.score-4', desc: 'How strong a password must be' }),
      },
    },
    classes: {
      label: () => msg('Kinds of characters', { id: 'formpolicy.classes' }),
      hint: () =>
        msg('How many of these: lower case letters, capital letters, numbers, symbols.', {
          id: 'formpolicy.classes-of',
        }),
      choices: {
        0: () => msg('No rule', { id: 'formpolicy.classes-0', desc: 'How many kinds of characters' }),
        1: () => msg('One kind', { id: 'formpolicy.classes-1', desc: 'How many kinds of characters' }),
        2: () => msg('Two kinds', { id: 'formpolicy.classes-2', desc: 'How many kinds of characters' }),
        3: () => msg('Three kinds', { id: 'formpolicy.classes-3', desc: 'How many kinds of characters' }),
        4: () => msg('All four kinds', { id: 'formpolicy.classes-4', desc: 'How many kinds of characters' }),
      },
    },
    advise: {
      label: () => msg('Rules that are only recommended', { id: 'formpolicy.advise' }),
      hint: () => msg('A password that does not meet them is accepted.', { id: 'formpolicy.advise-hint' }),
      choices: {
        length: () => msg('Length', { id: 'formpolicy.rule-length' }),
        classes: () => msg('Kinds of characters', { id: 'formpolicy.classes' }),
        words: () => msg('Hard to guess', { id: 'formpolicy.rule-words' }),
        different: () => msg('Different from the old password', { id: 'formpolicy.rule-different' }),
        memorable: () => msg('Easy to remember', { id: 'formpolicy.rule-memorable' }),
      },
    },
    forbid: {
      label: () => msg('Words that may not be in it', { id: 'formpolicy.forbid', desc: 'In a password' }),
      hint: () => msg('Names of your firm, its products and its people.', { id: 'formpolicy.forbid-hint' }),
      add: () => msg('Add a word', { id: 'formpolicy.forbid-add' }),
      item: () => msg('Word', { id: 'formpolicy.forbid-item' }),
    },
    passphrase: { label: () => msg('Suggested passphrases', { id: 'formpolicy.passphrase' }) },
    maxLength: {
      label: () => msg('Longest password', { id: 'formpolicy.max' }),
      hint: () => msg('Only if your website has a limit, in characters.', { id: 'formpolicy.max-hint' }),
    },
    maxBytes: {
      label: () => msg('Longest password in bytes', { id: 'formpolicy.bytes' }),
      hint: () => msg('Only if your website counts bytes. Ask who runs it. Often it is 72.', { id: 'formpolicy.bytes-hint' }),
    },
    lang,
  },
  ['goodLength', 'maxLength', 'maxBytes'],
);

const passphraseForm = recordForm(passphrase, {
  words: {
    label: () => msg('Number of words', { id: 'formpolicy.words' }),
    hint: () => msg('From 4 to 10. Empty means 5, 0 suggests none.', { id: 'formpolicy.words-hint' }),
  },
});

/** As the ready policies of `rules.ts`, which belong to a first view: from here they would be a file of their own there. */
const usual = { kind: 'password-policy', version: 1, minLength: 12, goodLength: 14, classes: 4, minScore: 3, advise: ['classes'], passphrase: { words: 5 } }; // prettier-ignore
const nist = { ...usual, minLength: 15, goodLength: 20, classes: 0, advise: ['different'] };

export const form: Form = {
  kind: 'password-policy',
  shape: passwordPolicy,
  title: () => msg('Password rules', { id: 'formpolicy.title' }),
  records: [policyForm, passphraseForm],
  steps: [
    {
      id: 'texts',
      title: () => msg('What people read', { id: 'formpolicy.texts' }),
      intro: () => msg('The rules themselves are shown in words by the password field.', { id: 'formpolicy.texts-intro' }),
      fields: ['title', 'note', 'lang'],
    },
    {
      id: 'rules',
      title: () => msg('The rules', { id: 'formpolicy.rules' }),
      questions: [
        () => msg('What does the password protect?', { id: 'formpolicy.q1' }),
        () => msg('Which names would somebody try first?', { id: 'formpolicy.q2' }),
      ],
      fields: ['minLength', 'minScore', 'classes', 'forbid', 'advise', 'goodLength', 'maxLength', 'maxBytes'],
    },
    {
      id: 'passphrase',
      title: () => msg('Help with passwords', { id: 'formpolicy.help' }),
      fields: ['passphrase'],
    },
  ],
  templates: [
    {
      id: 'usual',
      title: () => msg('The usual rules', { id: 'formpolicy.template-usual' }),
      text: () => msg('At least 12 characters, hard to guess. Four kinds of characters are recommended.', { id: 'formpolicy.usual-text' }),
      document: () => structuredClone(usual),
    },
    {
      id: 'nist',
      title: () => msg('Rules by NIST', { id: 'formpolicy.template-nist' }),
      text: () =>
        msg('At least 15 characters of any kind, as NIST SP 800-63B asks where there is no other check.', { id: 'formpolicy.nist-text' }),
      document: () => structuredClone(nist),
    },
  ],
  advice: [
    { anyOf: ['title'], words: () => msg('Add a heading.', { id: 'formpolicy.advice-title' }) },
    { anyOf: ['minLength'], words: () => msg('Say how short a password may be.', { id: 'formpolicy.advice-length' }) },
    {
      anyOf: ['forbid'],
      words: () => msg('List the names that people may try first, such as your firm’s.', { id: 'formpolicy.advice-forbid' }),
    },
  ],
};
