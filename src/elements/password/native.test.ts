/** What an input of the page’s own and one of ours are to those who listen, and to the browser. */
import { axe, expect, html, waitUntil } from '../../../test/support/index.js';
import { input, part, put, SECRET, type } from '../../../test/kit/password-field.js';

const own = html`<bob-password name="pw" lang="en"></bob-password>`;

describe('the input of <bob-password>', function () {
  this.timeout(30_000);

  it('gives the page’s own input back as it was, but for what was typed', async () => {
    const page = html`<bob-password lang="en"
      ><label for="theirs">Password</label
      ><input id="theirs" type="password" spellcheck="true" aria-describedby="hint" aria-invalid="false" /><i id="hint"
        >Hint</i
      ></bob-password
    >`;
    const { field } = await put(page);
    const box = input(field);
    const before = '<input id="theirs" type="password" spellcheck="true" aria-describedby="hint" aria-invalid="false">';
    box.setCustomValidity('Taken');
    await type(field, 'kaffi');
    part(field, 'toggle')!.click();
    field.checkValidity();
    await field.updateComplete;
    expect(box.outerHTML).not.to.equal(before);
    expect(box.validationMessage).to.match(/too short/);
    field.remove();
    expect(box.outerHTML).to.equal(before);
    expect(field.children).to.have.lengthOf(3);
    expect(Object.getOwnPropertyNames(box).filter((name) => !name.startsWith('_'))).to.deep.equal([]);
    expect(box.validationMessage).to.equal('Taken');
  });

  it('describes the page’s input by its rules, beside what the page says, and says what is wrong once the form has refused it', async () => {
    const { form, field } = await put(
      html`<bob-password lang="en"
        ><label for="theirs">Password</label><input id="theirs" type="password" aria-describedby="hint" /><i id="hint"
          >Hint</i
        ></bob-password
      >`,
    );
    const box = input(field);
    const description = () =>
      (box.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' | ');
    await waitUntil(() => description().startsWith('Hint | '), 'is described');
    expect(description()).to.match(/Not checked yet: At least 12 characters/);
    expect(box.hasAttribute('aria-invalid')).to.equal(false);
    box.focus();
    await type(field, 'kaffi');
    // who types is not told of each rule that changes
    expect(description()).to.match(/Not checked yet: At least 12 characters/);
    expect(box.hasAttribute('aria-invalid')).to.equal(false);
    form.requestSubmit();
    await field.updateComplete;
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    expect(description())
      .to.match(/too short/)
      .and.match(/Not met: At least/);
    await axe(field);
    // the page has been put together anew
    box.setAttribute('aria-describedby', 'hint');
    field.querySelector('[slot=description]')!.remove();
    await waitUntil(() => description().includes('too short'), 'is described again');
    expect(field.querySelectorAll('[slot=description]')).to.have.lengthOf(1);
    await type(field, SECRET);
    expect(box.hasAttribute('aria-invalid')).to.equal(false);
    expect(description()).not.to.match(/too short/);
    box.blur();
    await waitUntil(() => description().includes('Met: At least'), 'is told of the rules when the visitor goes on');
  });

  it('is wrong for those who listen once the visitor has left it, and tells it in words when the form refuses it', async () => {
    const { form, field } = await put(html`${own}<button>Go</button>`);
    field.focus();
    await type(field, 'kaffi');
    expect(input(field).getAttribute('aria-invalid')).to.equal(null);
    part(field, 'toggle')!.focus();
    await field.updateComplete;
    expect(input(field).getAttribute('aria-invalid')).to.equal(null);
    form.querySelector('button')!.focus();
    await field.updateComplete;
    expect(input(field).getAttribute('aria-invalid')).to.equal('true');
    expect(field.shadowRoot!.querySelector('#complaint')!.textContent).to.equal('');
    await type(field, SECRET);
    expect(input(field).getAttribute('aria-invalid')).to.equal(null);
  });

  it('says of its input what the page says of the element', async () => {
    const { form, field } = await put(
      html`<i id="note">Not your birthday.</i><b id="name">New code</b
        ><bob-password
          aria-labelledby="name"
          aria-describedby="note"
          placeholder="Four words"
          maxlength="30"
          enterkeyhint="send"
          readonly
          required
        ></bob-password>`,
    );
    const box = input(field);
    expect(box.getAttribute('aria-label')).to.equal('New code');
    expect(box).to.include({ placeholder: 'Four words', maxLength: 30, readOnly: true });
    expect(box.getAttribute('enterkeyhint')).to.equal('send');
    const described = () => box.getAttribute('aria-describedby')!.split(' ').map((id) => field.shadowRoot!.getElementById(id)!.textContent); // prettier-ignore
    await waitUntil(() => described().join().includes('Not your birthday. Not checked yet: At least'), 'is described');
    // as in a field of the page, nothing is asked of what cannot be changed
    expect(form.checkValidity()).to.equal(true);
    field.removeAttribute('readonly');
    await waitUntil(() => !form.checkValidity(), 'can be changed');
  });

  it('takes what a framework has set before the class was there', async () => {
    // a document without a window upgrades nothing
    const early = document.implementation.createHTMLDocument().createElement('bob-password');
    Object.assign(early, { form: 'sign-up', value: SECRET });
    const form = document.body.appendChild(Object.assign(document.createElement('form'), { id: 'sign-up' }));
    document.body.append(early);
    await early.updateComplete;
    expect(early.getAttribute('form')).to.equal('sign-up');
    expect(early.form).to.equal(form);
    await waitUntil(() => input(early).value === SECRET, 'the value is in the input');
    early.value = 'another';
    expect(input(early).value).to.equal('another');
    form.remove();
    early.remove();
  });

  it('never gives the password to the history of the browser', async () => {
    const { setFormValue } = ElementInternals.prototype;
    const kept: unknown[] = [];
    ElementInternals.prototype.setFormValue = function (value, ...state) {
      kept.push(...(state.length ? state : [value]));
      return setFormValue.call(this, value, ...state);
    };
    try {
      const { field } = await put(own);
      await type(field, SECRET);
      expect(kept.length).to.be.above(0);
      expect(kept.filter(Boolean)).to.deep.equal([]);
      (field as unknown as { formStateRestoreCallback: (state: string) => void }).formStateRestoreCallback('kept');
      expect(field.value).to.equal(SECRET);
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
  });
});
