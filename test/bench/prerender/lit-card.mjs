/** The least that an engineer would write: an element of Lit that fetches the same book and shows its name, line, mark and contacts. */
import { css, html, LitElement, nothing } from 'lit';

const pick = (text, language) => (typeof text === 'string' ? text : (text?.[language] ?? text?.en ?? ''));

/** Exported, so that a bundler does not leave the file out. */
export class LitCard extends LitElement {
  static properties = { src: {}, book: { state: true } };

  static styles = css`
    :host {
      display: block;
      min-height: 17em;
    }
    article {
      padding: 1em;
      border: 1px solid #ccc;
    }
    img {
      width: 3.5em;
      height: 3.5em;
      object-fit: contain;
    }
  `;

  connectedCallback() {
    super.connectedCallback();
    void fetch(this.src)
      .then((answer) => answer.json())
      .then((book) => (this.book = book));
  }

  render() {
    const { book } = this;
    if (!book) return html`<slot></slot>`;
    const language = document.documentElement.lang;
    const name = pick(book.name, language);
    const logo = book.logo && new URL(book.logo.src, new URL(this.src, location.href)).href;
    const [contact] = book.contacts ?? [];
    return html`<article>
      ${logo ? html`<img src=${logo} alt=${pick(book.logo.alt, language)} />` : nothing}
      <h2 class="name">${name}</h2>
      <p>${pick(book.tagline, language)}</p>
      <ul>
        ${contact?.phone ? html`<li><a href="tel:${contact.phone}">${contact.phone}</a></li>` : nothing}
        ${contact?.email ? html`<li><a href="mailto:${contact.email}">${contact.email}</a></li>` : nothing}
      </ul>
      <p><a href=${book.website}>Visit the web site</a></p>
    </article>`;
  }
}

customElements.define('lit-card', LitCard);
