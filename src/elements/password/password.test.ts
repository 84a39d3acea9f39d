/** The password field as a field of its form: its own input, and one of the page's. */
import { sendKeys } from '@web/test-runner-commands';
import { aTimeout, axe, expect, html, noConsole, oneEvent, requestsOf, waitUntil } from '../../../test/support/index.js';
import { inside } from '../../../test/kit/element-suite/subject.js';
import { input, part, put, rule, SECRET, type, words } from '../../../test/kit/password-field.js';
import type { BobAssessEvent } from './events.js';

const own = html`<bob-password name="pw" lang="en"></bob-password>`;
const adopted = html`<bob-password lang="en"
  ><label for="the-input">Password</label><input id="the-input" name="pw" type="password" autocomplete="new-password"
/></bob-password>`;

describe('<bob-password>', function () {
  this.timeout(30_000);

  for (const [kind, template] of [
    ['with an input of its own', own],
    ['with the page’s input', adopted],
  ] as const)
    describe(kind, () => {
      it('gives its value to the form, once', async () => {
        const { form, field } = await put(template);
        expect([...new FormData(form)]).to.deep.equal([['pw', '']]);
        await type(field, SECRET);
        expect(field.value).to.equal(SECRET);
        expect([...new FormData(form)]).to.deep.equal([['pw', SECRET]]);
        expect(field.form).to.equal(form);
      });

      it('takes a value that the page sets, and tells no event of it', async () => {
        const { form, field } = await put(template);
        const heard: Event[] = [];
        for (const name of ['bob-assess', 'input', 'change', 'invalid']) form.addEventListener(name, (event) => heard.push(event), true);
        field.value = SECRET;
        await waitUntil(() => field.assessment, 'is assessed', { timeout: 15_000 });
        expect(input(field).value).to.equal(SECRET);
        expect(new FormData(form).get('pw')).to.equal(SECRET);
        await aTimeout(20);
        expect(heard).to.deep.equal([]);
      });

      it('is emptied and hidden when the form is reset', async () => {
        const { form, field } = await put(template);
        await type(field, 'saltfiskur');
        part(field, 'toggle')!.click();
        expect(input(field).type).to.equal('text');
        form.reset();
        await aTimeout(0);
        await field.updateComplete;
        expect(field.value).to.equal('');
        expect(field.assessment).to.equal(null);
        expect(input(field).type).to.equal('password');
        expect(rule(field, 'length')).to.equal('unknown');
        expect(part(field, 'meter')).to.equal(null);
      });

      it('stops the form without a password where one is required, and says so', async () => {
        const { form, field } = await put(template);
        expect(form.checkValidity()).to.equal(true);
        field.required = true;
        await field.updateComplete;
        expect(field.checkValidity()).to.equal(false);
        expect(form.checkValidity()).to.equal(false);
        expect(field.validationMessage).to.equal('Enter a password.');
        await field.updateComplete;
        expect(words(field)).to.include('Enter a password.');
        await axe(field);
        await type(field, SECRET);
        expect(form.checkValidity()).to.equal(true);
        expect(words(field)).not.to.include('Enter a password.');
      });

      it('stops the form where a required rule is broken, each with its own words', async () => {
        const { form, field } = await put(template);
        for (const [text, message] of [
          ['kaffi', /too short.*12/],
          ['qwertyuiop12', /too easy/],
        ] as const) {
          await type(field, text);
          expect(field.validationMessage).to.match(message);
          expect(form.checkValidity()).to.equal(false);
        }
        await type(field, SECRET);
        expect(field.validationMessage).to.equal('');
        expect(form.checkValidity()).to.equal(true);
      });

      it('is left out and cannot be used in a disabled fieldset', async () => {
        const { form, field } = await put(html`<fieldset disabled>${template}</fieldset>`);
        await field.updateComplete;
        expect([...new FormData(form)]).to.deep.equal([]);
        expect(input(field).matches(':disabled')).to.equal(true);
        expect((part(field, 'toggle') as HTMLButtonElement).disabled).to.equal(true);
        expect(field.willValidate).to.equal(false);
        form.querySelector('fieldset')!.disabled = false;
        await field.updateComplete;
        expect(input(field).matches(':disabled')).to.equal(false);
        expect(field.willValidate).to.equal(true);
      });

      it('shows what was typed until the form is submitted, the page is left, or comes back from the cache', async () => {
        const { form, field } = await put(template);
        await type(field, SECRET);
        const toggle = part(field, 'toggle')!;
        const status = () => [...field.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent.trim()).join(' ');
        const hides: [string, () => void][] = [
          ['a second click', () => toggle.click()],
          ['submit', () => form.requestSubmit()],
          ['pagehide', () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))],
          ['pageshow', () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))],
          ['taken out of the page', () => field.remove()],
        ];
        for (const [what, hide] of hides) {
          toggle.click();
          await field.updateComplete;
          expect(input(field).type, what).to.equal('text');
          expect(toggle.textContent.trim()).to.equal('Hide');
          expect(toggle.getAttribute('aria-label')).to.equal('Hide the password');
          expect(status()).to.include('is visible');
          expect(input(field).getAttribute('spellcheck')).to.equal('false');
          hide();
          expect(input(field).type, what).to.equal('password');
          await field.updateComplete;
          expect(toggle.textContent.trim()).to.equal('Show');
          expect(status()).to.include('is hidden');
          expect(field.value, what).to.equal(SECRET);
        }
      });

      it('puts the password into no attribute, no event, no storage, no address, no console, and asks nobody', async () => {
        const { form, field } = await put(template);
        const told: string[] = [];
        for (const name of ['bob-assess', 'bob-load', 'bob-error'])
          form.addEventListener(name, (event) => {
            const all: Record<string, unknown> = {};
            for (const key in event) all[key] = (event as unknown as Record<string, unknown>)[key];
            told.push(JSON.stringify(all, (_key, value: unknown) => (value instanceof Node || value === window ? undefined : value)));
          });
        await type(field, 'warm up');
        const { urls } = await requestsOf(() =>
          noConsole(async () => {
            await type(field, SECRET);
            part(field, 'toggle')!.click();
            await field.updateComplete;
            await aTimeout(1400);
          }),
        );
        expect(urls).to.deep.equal([]);
        expect(told.length).to.be.above(0);
        expect(told.join()).not.to.include(SECRET);
        const written = [field, ...inside(field.shadowRoot!), ...field.querySelectorAll('*')].flatMap((one) =>
          [...one.attributes].map(({ value }) => value),
        );
        expect(written.filter((value) => value.includes(SECRET))).to.deep.equal([]);
        expect(words(field)).not.to.include(SECRET);
        expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.to.include(SECRET);
        expect(location.href + JSON.stringify(history.state)).not.to.include(SECRET);
      });

      it('can be typed into and shown by the keyboard alone', async () => {
        const { form, field } = await put(html`${template}<button>Go</button>`);
        field.focus();
        await sendKeys({ type: 'hraun' });
        expect(field.value).to.equal('hraun');
        await sendKeys({ press: 'Tab' });
        expect(field.shadowRoot!.activeElement).to.equal(part(field, 'toggle'));
        await sendKeys({ press: 'Enter' });
        await field.updateComplete;
        expect(input(field).type).to.equal('text');
        expect(form.matches(':focus-within')).to.equal(true);
      });
    });

  it('has a name that is said by its attribute, its slot, or a label around or beside it', async () => {
    const named = async (template: unknown) => {
      const { field } = await put(template);
      await axe(field.closest('form')!);
      const box = part(field, 'input')!;
      return (
        box.getAttribute('aria-label') ??
        field.querySelector('[slot=label]')?.textContent ??
        field.shadowRoot!.querySelector('label')?.textContent.trim()
      );
    };
    expect(await named(html`<bob-password></bob-password>`)).to.equal('Password');
    expect(await named(html`<bob-password label="New code"></bob-password>`)).to.equal('New code');
    expect(await named(html`<bob-password><b slot="label">Leyniorð</b></bob-password>`)).to.equal('Leyniorð');
    expect(await named(html`<label for="beside">Beside</label><bob-password id="beside"></bob-password>`)).to.equal('Beside');
    expect(await named(html`<label>Around <bob-password></bob-password></label>`)).to.equal('Around');
  });

  it('takes the focus when the page gives it, and when its label is clicked', async () => {
    const { form, field } = await put(html`<label for="beside">Beside</label><bob-password id="beside"></bob-password>`);
    field.focus();
    expect(field.shadowRoot!.activeElement).to.equal(part(field, 'input'));
    (document.activeElement as HTMLElement).blur();
    form.querySelector('label')!.click();
    expect(document.activeElement).to.equal(field);
  });

  it('takes an input of the page that comes later, and gives its own back when that goes', async () => {
    const { form, field } = await put(own);
    const late = Object.assign(document.createElement('input'), { type: 'password', name: 'late', value: SECRET });
    late.setAttribute('aria-label', 'Password');
    field.append(late);
    await waitUntil(() => !part(field, 'input'), 'has no input of its own');
    expect([...new FormData(form)]).to.deep.equal([['late', SECRET]]);
    late.remove();
    await waitUntil(() => part(field, 'input'), 'has an input of its own');
    expect([...new FormData(form)].map(([name]) => name)).to.deep.equal(['pw']);
  });

  it('tells score and guesses, and nothing else, when the visitor has typed', async () => {
    const { field } = await put(own);
    await type(field, 'warm up');
    const told = oneEvent(field, 'bob-assess');
    await type(field, 'qwertyuiop');
    const event = (await told) as unknown as BobAssessEvent;
    expect(event).to.include({ score: field.assessment!.score, guesses: field.assessment!.guesses, bubbles: true, composed: true });
    expect(Object.keys(event).filter((key) => key !== 'isTrusted')).to.deep.equal(['score', 'guesses']);
  });

  it('checks the rules as they are typed, each by itself', async () => {
    const { field } = await put(html`<bob-password></bob-password>`);
    expect(['length', 'classes', 'words', 'memorable'].map((name) => rule(field, name))).to.deep.equal(Array(4).fill('unknown'));
    // there is nothing to compare it with
    expect(rule(field, 'different')).to.equal(undefined);
    const look = (name: string) => field.shadowRoot!.querySelector(`[data-rule="${name}"]`)!;
    expect(look('length').textContent).to.match(/^\s*Not checked yet: At least/);
    const open = look('length').querySelector('svg')!.innerHTML;
    await type(field, 'Kaffi1!');
    expect(look('length').textContent).to.match(/^\s*Not met: At least/);
    expect(look('classes').textContent).to.match(/^\s*Met: Lower case/);
    expect(new Set([open, look('length').querySelector('svg')!.innerHTML, look('classes').querySelector('svg')!.innerHTML]).size).to.equal(
      3,
    );
    expect(getComputedStyle(look('length')).fontWeight).not.to.equal(getComputedStyle(look('classes')).fontWeight);
    expect([rule(field, 'length'), rule(field, 'classes'), rule(field, 'words')]).to.deep.equal(['false', 'true', 'false']);
    await type(field, 'Zk7-mosi-hraun-bolli');
    expect([rule(field, 'length'), rule(field, 'words'), rule(field, 'memorable')]).to.deep.equal(['true', 'true', 'unknown']);
    await type(field, 'kaffi mosi hraun bolli');
    expect(rule(field, 'memorable')).to.equal('true');
    await axe(field);
  });

  it('has a meter that says its value in words', async () => {
    const { field } = await put(html`<bob-password></bob-password>`);
    await type(field, 'qwerty');
    const meter = part(field, 'meter')!;
    expect(meter.getAttribute('role')).to.equal('meter');
    const weak = Number(meter.getAttribute('aria-valuenow'));
    expect(meter.getAttribute('aria-valuetext')).to.match(/^Very weak\. Time to guess it if this site’s passwords are stolen: /);
    await type(field, SECRET);
    expect(Number(meter.getAttribute('aria-valuenow'))).to.be.above(weak);
    expect(meter.getAttribute('aria-valuetext')).to.match(/^(Strong|Very strong)\. .*(years|centuries)/);
  });

  it('says what makes it easy to guess; quotes of it only while it can be read, and never to those who listen', async () => {
    const { field } = await put(html`<bob-password lang="is"></bob-password>`);
    await type(field, 'saltfiskur');
    const finding = () => part(field, 'finding')!;
    expect(finding().textContent).to.include('íslenskt orð');
    expect(words(field)).not.to.include('saltfiskur');
    part(field, 'toggle')!.click();
    await field.updateComplete;
    const [seen, heard] = finding().querySelectorAll('span');
    expect(seen!.textContent).to.equal('„saltfiskur“ er íslenskt orð');
    expect(seen!.getAttribute('aria-hidden')).to.equal('true');
    expect(heard!.textContent).to.equal('Í lykilorðinu: íslenskt orð');
    await axe(field);
  });

  it('is quiet while the visitor types, and tells how it stands after a pause, without the password', async () => {
    const { field } = await put(html`<bob-password></bob-password>`);
    const said = () => [...field.shadowRoot!.querySelectorAll('.more [role=status]')].map((one) => one.textContent.trim()).join('');
    await type(field, 'qwertyuiop12');
    for (const key of 'abc') {
      await type(field, input(field).value + key);
      expect(said()).to.equal('');
    }
    await waitUntil(said, 'tells', { timeout: 3000 });
    expect(said())
      .to.match(/^(Very weak|Weak|Fair)\. The password is too easy to guess\.$/)
      .and.not.to.include('qwerty');
  });
});
