/** What stands in each of the seven sections, after its text. Empty parts leave nothing behind. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Award, Book, Channel, Offer, Partner, Person, Procedure, SectionName, Sections } from '../../../formats/book/book.js';
import { msg } from '../../../schema/messages.js';
import { dial } from '../../../kit/links/dial.js';
import { hideBrokenPicture } from '../../../kit/ui/masthead.js';
import { mark } from '../../../kit/ui/picture.js';
import { siteName } from '../../../kit/links/site-name.js';
import { book as bookIcon } from '../../../kit/ui/icons-more.js';
import { block, list, prose, years, type BookContext } from './context.js';

/** The names of the sections, in their order. */
export const titles: Readonly<Record<SectionName, () => string>> = {
  concept: () => msg('Business concept', { id: 'book.concept' }),
  uniqueness: () => msg('What sets us apart', { id: 'book.uniqueness' }),
  methods: () => msg('How we work', { id: 'book.methods' }),
  sustainability: () => msg('Sustainability and growth', { id: 'book.sustainability' }),
  marketing: () => msg('Marketing and brand', { id: 'book.marketing' }),
  measurement: () => msg('Our figures', { id: 'book.measurement' }),
  cooperation: () => msg('Cooperation', { id: 'book.cooperation' }),
};

type Body<Name extends SectionName> = (section: NonNullable<Sections[Name]>, context: BookContext) => unknown;

const some = <T, R>(
  items: readonly T[] | undefined,
  draw: (item: T) => R,
  wrap: (drawn: R[]) => TemplateResult,
): TemplateResult | typeof nothing => (items?.length ? wrap(items.map(draw)) : nothing);

const offers = (items: readonly Offer[] | undefined, context: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ name, text, price, image }) =>
      html`<li class="offer">
        ${
          image
            ? html`<img
                src=${image.src}
                alt=${context.locale.plain(image.alt)}
                width=${image.width ?? nothing}
                height=${image.height ?? nothing}
                loading="lazy"
                decoding="async"
                @error=${hideBrokenPicture}
              />`
            : nothing
        }
        <div class="offer-name">
          <h5>${context.locale.text(name)}</h5>
          ${price ? html`<span class="price">${context.locale.text(price)}</span>` : nothing}
        </div>
        ${prose(text, context)}
      </li>`,
    (drawn) =>
      html`<ul class="offers" role="list">
        ${drawn}
      </ul>`,
  );

const procedures = (items: readonly Procedure[] | undefined, context: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ title, text }) => {
      const heading = context.locale.text(title);
      const body = prose(text, context);
      if (!heading) return body;
      return body === nothing
        ? html`<p class="procedure">${heading}</p>`
        : html`<details class="procedure">
            <summary><span>${heading}</span></summary>
            ${body}
          </details>`;
    },
    (drawn) => html`<div class="procedures">${drawn}</div>`,
  );

export const people = (items: readonly Person[] | undefined, context: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ name, role, text, image, email, phone }) =>
      html`<li class="person">
        ${mark(image, name, context.locale)}
        <div>
          <p class="person-name">${name}</p>
          ${role ? html`<p class="muted">${context.locale.text(role)}</p>` : nothing} ${prose(text, context)}
          ${phone ? html`<p><a href=${dial(phone, context.country)}>${phone}</a></p>` : nothing}
          ${email ? html`<p><a href="mailto:${email}">${email}</a></p>` : nothing}
        </div>
      </li>`,
    (drawn) =>
      html`<ul class="people" role="list">
        ${drawn}
      </ul>`,
  );

const channels = (items: readonly Channel[] | undefined, context: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ name, url, text }) => {
      const words = context.locale.text(name) || (url && siteName(url));
      return html`<li>
        <p class="person-name">${url ? html`<a href=${url}>${words}</a>` : words}</p>
        ${prose(text, context)}
      </li>`;
    },
    (drawn) =>
      html`<ul class="channels" role="list">
        ${drawn}
      </ul>`,
  );

const awards = (items: readonly Award[] | undefined, { locale }: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ year, name, by, url }) =>
      html`<li>
        <span class="year">${year ?? ''}</span>
        <span
          >${url ? html`<a href=${url}>${locale.text(name)}</a>` : locale.text(name)}${by ? html`<span class="muted">, ${locale.text(by)}</span>` : nothing}</span
        >
      </li>`,
    (drawn) =>
      html`<ol class="years" role="list">
        ${drawn}
      </ol>`,
  );

const partners = (items: readonly Partner[] | undefined, context: BookContext): TemplateResult | typeof nothing =>
  some(
    items,
    ({ name, role, url, book }) => {
      const { locale } = context;
      return html`<li class="partner">
        <p class="person-name">${url ? html`<a href=${url}>${locale.text(name)}</a>` : locale.text(name)}</p>
        ${role ? html`<p class="muted">${locale.text(role)}</p>` : nothing}
        ${
          book
            ? html`<button type="button" class="text" @click=${() => context.act((rest) => rest.openBook(book, locale.plain(name)))}>
                ${bookIcon()}${msg('Open Book of Business', { id: 'book.open' })}<span class="unseen">: ${locale.plain(name)}</span>
              </button>`
            : nothing
        }
      </li>`;
    },
    (drawn) =>
      html`<ul class=${drawn.length > 8 ? 'partners many' : 'partners'} role="list">
        ${drawn}
      </ul>`,
  );

const bodies: { readonly [Name in SectionName]: Body<Name> } = {
  concept: ({ goals, vision, history }, context) => [
    block(msg('Goals', { id: 'book.goals' }), list(goals, context)),
    vision ? block(msg('Vision', { id: 'book.vision' }), html`<p class="vision">${context.locale.text(vision)}</p>`) : nothing,
    block(msg('History', { id: 'book.history' }), years(history, context)),
  ],
  uniqueness: ({ points, offers: items }, context) => [
    list(points, context),
    block(msg('What we offer', { id: 'book.offers' }), offers(items, context)),
  ],
  methods: ({ procedures: jobs, people: staff }, context) => [
    procedures(jobs, context),
    block(msg('Who does what', { id: 'book.people' }), people(staff, context)),
  ],
  sustainability: ({ training, measures, plans }, context) => [
    block(msg('Training', { id: 'book.training' }), list(training, context)),
    block(msg('What we have done', { id: 'book.measures' }), list(measures, context)),
    block(msg('Plans', { id: 'book.plans' }), years(plans, context)),
  ],
  marketing: ({ channels: ways, awards: prizes }, context) => [
    channels(ways, context),
    block(msg('Awards', { id: 'book.awards' }), awards(prizes, context)),
  ],
  measurement: ({ indicators }, context) =>
    some(
      indicators,
      (indicator) => html`<li part="indicator">${context.rest?.chart(indicator, context)}</li>`,
      (drawn) =>
        html`<ul class="indicators" role="list">
          ${drawn}
        </ul>`,
    ),
  cooperation: ({ partners: friends, offers: gives, needs }, context) => [
    gives || needs
      ? html`<div class="match">
          ${block(msg('We offer', { id: 'book.gives' }), list(gives, context))}
          ${block(msg('We are looking for', { id: 'book.needs' }), list(needs, context))}
        </div>`
      : nothing,
    block(msg('Partners', { id: 'book.partners' }), partners(friends, context)),
  ],
};

/** All that a section holds beside its text and media. */
export function sectionBody(name: SectionName, sections: NonNullable<Book['sections']>, context: BookContext): unknown {
  const section = sections[name];
  return section ? (bodies[name] as Body<SectionName>)(section, context) : nothing;
}
