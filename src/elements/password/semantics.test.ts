/** What assistive technology and the browser are told of a password field, beside its look: each of these was once taken out, and no test saw it. */
import { expect, html, waitUntil } from '../../../test/support/index.js';
import { input, put, SECRET, type } from '../../../test/kit/password-field.js';

/** The elements that describe a control: by reference or by id, in its own tree. */
const describers = (control: HTMLElement): Element[] => {
  const root = control.getRootNode() as ShadowRoot | Document;
  const ids = (control.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return [...ids.map((id) => root.getElementById(id)!), ...(control.ariaDescribedByElements ?? [])].filter(Boolean);
};
const description = (control: HTMLElement): string => [...new Set(describers(control))].map((one) => one.textContent.trim()).join(' ');

describe('<bob-password>, as it is told', () => {
  it('leaves no password to the session history: what the browser keeps for Back is not what it submits', async () => {
    const kept: unknown[][] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (...values) {
      kept.push(values);
      setFormValue.apply(this, values);
    };
    try {
      const { form, field } = await put(html`<bob-password name="secret" rules="none"></bob-password>`);
      await type(field, SECRET);
      expect(new FormData(form).get('secret')).to.equal(SECRET);
      expect(kept.some(([value]) => value === SECRET)).to.equal(true);
      // without a state of its own the browser would keep the value
      for (const values of kept) {
        expect(values).to.have.lengthOf(2);
        expect(JSON.stringify(values[1])).not.to.include(SECRET.slice(0, 3));
      }
    } finally {
      ElementInternals.prototype.setFormValue = setFormValue;
    }
  });

  it('is marked invalid while it is complained of, says why, and is marked no longer when that is mended', async () => {
    const { form, field } = await put(html`<bob-password name="secret" required></bob-password>`);
    expect(input(field).getAttribute('aria-invalid') ?? 'false').to.equal('false');
    form.requestSubmit();
    await waitUntil(() => input(field).getAttribute('aria-invalid') === 'true', 'is marked', { timeout: 3000 });
    expect(description(input(field))).to.include(field.validationMessage);
    await type(field, SECRET);
    form.requestSubmit();
    await waitUntil(() => (input(field).getAttribute('aria-invalid') ?? 'false') === 'false', 'is good', { timeout: 3000 });
  });

  it('is described by its rules, each of them', async () => {
    const { field } = await put(html`<bob-password name="secret"></bob-password>`);
    await type(field, 'abc');
    const rules = [...field.shadowRoot!.querySelectorAll('[data-rule]')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(rules.length).to.be.above(1);
    for (const rule of rules) expect(description(input(field)).replace(/\s+/g, ' ')).to.include(rule);
  });

  it('says the same of an input that it adopted, and keeps the description that the page gave', async () => {
    const { form, field } = await put(
      html`<p id="hint">Ours</p>
        <bob-password><input type="password" name="secret" required aria-label="Password" aria-describedby="hint" /></bob-password>`,
    );
    await type(field, 'abc');
    await waitUntil(() => describers(input(field)).length > 1, 'is described', { timeout: 3000 });
    expect(description(input(field))).to.include('Ours');
    const rule = field.shadowRoot!.querySelector('[data-rule]')!.textContent.trim().split(/\s\s+/)[0]!;
    expect(description(input(field)).replace(/\s+/g, ' ')).to.include(rule.replace(/\s+/g, ' '));
    await type(field, '');
    form.requestSubmit();
    await waitUntil(() => input(field).getAttribute('aria-invalid') === 'true', 'is marked', { timeout: 3000 });
  });
});
