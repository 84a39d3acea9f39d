/** What limits a password from above, and whose words count. */
import { expect, html, waitUntil } from '../../../../test/support/index.js';
import { part, put, rule, type, words } from '../../../../test/kit/password-field.js';
import { listLanguages, listsFor } from '../../../engines/password/index.js';
import { known } from '../logic/languages.js';
import type { BobPassword } from '../password.js';

const policy = (fields: object) => ({ kind: 'password-policy', version: 1, ...fields });

describe('<bob-password>', function () {
  this.timeout(30_000);

  describe('limits of the server', () => {
    it('are said in the rule, and stop the form: characters, bytes, and the input’s own', async () => {
      const { form, field } = await put(html`<bob-password .data=${policy({ maxLength: 20, maxBytes: 30 })}></bob-password>`);
      expect(words(field)).to.match(/At least 12 characters \(14 or more is better\)\. At most 20\. At most 30 bytes/);
      await type(field, 'kV9!tq#Lz2&mXwPq7vRn');
      expect(form.checkValidity(), field.validationMessage).to.equal(true);
      await type(field, 'kV9!tq#Lz2&mXwPq7vRnx');
      expect(field.validationMessage).to.match(/too long.*Use 20 characters/);
      expect(field.validity.tooLong).to.equal(true);
      await type(field, 'žųšęėįąčžųšęėįąč');
      expect(field.validationMessage).to.match(/32 bytes of at most 30/);
      expect(rule(field, 'length')).to.equal('false');
      field.setAttribute('maxlength', '13');
      await type(field, 'kV9!tq#Lz2&mXw');
      expect(field.validationMessage).to.match(/Use 13 characters/);
    });

    it('hold for what is suggested, also with what the policy puts in; and where nothing strong fits, that is said', async () => {
      const limited = (most: number, lang: string, fields = {}) =>
        put(
          html`<bob-password lang=${lang} .data=${policy(fields)}
            ><label for="limited">Password</label><input id="limited" type="password" maxlength=${most}
          /></bob-password>`,
        );
      for (const [lang, most, fields] of [
        ['lt', 26, {}],
        ['is', 24, {}],
        ['en', 24, { classes: 4 }],
        ['nb', 200, { maxBytes: 26 }],
      ] as const) {
        const { form, field } = await limited(most, lang, fields);
        await type(field, 'x');
        for (let round = 0; round < 3; round++) {
          const before = field.value;
          part(field, 'suggest')!.click();
          await waitUntil(() => field.value !== before, `${lang} ${most} has one`, { timeout: 15_000 });
          expect(new TextEncoder().encode(field.value).length).to.be.at.most(lang === 'nb' ? 26 : 2 * most);
          expect(field.value.length).to.be.at.most(most);
          expect(form.checkValidity(), `${field.value} ${field.validationMessage}`).to.equal(true);
          await field.updateComplete;
        }
      }
      for (const most of [12, 19]) {
        const { field } = await limited(most, 'lt');
        await type(field, 'x');
        (part(field, 'suggest') as HTMLButtonElement).click();
        await waitUntil(() => /per trumpas|too short/i.test(words(field)), 'says so', { timeout: 15_000 });
        expect(part(field, 'suggest')!.ariaDisabled).to.equal('true');
        expect(field.value).to.equal('x');
      }
    });
  });

  describe('languages that the page names', () => {
    it('are those of which there are lists, and those that borrow one', () => {
      for (const language of listLanguages) expect(known).to.include(language);
      for (const language of known) if (language !== 'en') expect(listsFor(language).length, language).to.equal(2);
    });

    it('count besides those of page and browser', async () => {
      const plain = (await put(html`<bob-password lang="en"></bob-password>`)).field;
      await type(plain, 'Ilulissat2024!');
      expect(form(plain), 'in English alone').to.equal(true);
      for (const template of [
        html`<bob-password lang="en" languages="kl da"></bob-password>`,
        html`<bob-password lang="en" languages="IS,da-DK"></bob-password>`,
        html`<bob-password lang="en-GL"></bob-password>`,
      ]) {
        const { field } = await put(template);
        await type(field, 'Ilulissat2024!');
        expect(field.assessment!.lists.used).to.include('da');
        expect(rule(field, 'words')).to.equal('false');
        expect(form(field)).to.equal(false);
      }
    });

    it('are reported where there are no words of them', async () => {
      const { field } = await put(html`<bob-password languages="is xx"></bob-password>`);
      await waitUntil(() => field.problems.length, 'is reported');
      expect(field.problems.map(({ code, path, message }) => `${code} ${path} ${message}`).join()).to.match(/^no-words languages .*xx/);
      field.languages = 'is';
      await waitUntil(() => !field.problems.length, 'is not any more');
    });

    const form = (field: BobPassword) => field.form!.checkValidity();
  });
});
