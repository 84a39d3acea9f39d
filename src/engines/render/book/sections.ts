/** What stands in each of the seven sections, after its text. Empty parts leave nothing behind. */
import type { BookEvent, Person, SectionName, Sections } from '../../../formats/book/book.js';
import { msg } from '../../../schema/messages.js';
import { dialled } from '../../../schema/phone.js';
import { shown } from '../../convert/shown.js';
import { block, points, type Context } from '../context.js';
import { h, join, link, parted, picture, type Child, type Html } from '../html.js';
import { indicatorTable } from '../indicator.js';

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

/** An item of which the name stands out. */
const named = (name: Child, ...more: readonly Child[]): Html => h('li', {}, h('p', {}, h('strong', {}, name)), ...more);
const listOf = <T>(items: readonly T[] | undefined, draw: (item: T) => Html): Html => h('ul', {}, items?.map(draw));

/** What happened or will happen, year by year. */
const years = (entries: readonly BookEvent[] | undefined, context: Context): Html =>
  listOf(entries, ({ year, text }) => h('li', {}, year !== undefined && [h('b', {}, year), ' '], context.text(text)));

const person = ({ name, role, text, email, phone }: Person, context: Context): Html =>
  named(name, h('p', {}, context.text(role)), context.rich(text), reach(phone, email));

const reach = (phone: string | undefined, email: string | undefined): Html =>
  h('p', {}, parted([phone ? link(`tel:${dialled(phone)}`, phone) : join(), email ? link(`mailto:${email}`, email) : join()], ' ')); // prettier-ignore

const bodies: { readonly [Name in SectionName]: (section: NonNullable<Sections[Name]>, context: Context) => Html } = {
  concept: ({ goals, vision, history }, context) =>
    join(
      block(4, msg('Goals', { id: 'book.goals' }), points(goals, context)),
      block(4, msg('Vision', { id: 'book.vision' }), h('p', {}, context.text(vision))),
      block(4, msg('History', { id: 'book.history' }), years(history, context)),
    ),
  uniqueness: ({ points: apart, offers }, context) =>
    join(
      points(apart, context),
      block(
        4,
        msg('What we offer', { id: 'book.offers' }),
        listOf(offers, ({ name, text, price, image }) =>
          named(context.text(name), h('p', {}, context.text(price)), image && picture(image, context.plain(image.alt)), context.rich(text)),
        ),
      ),
    ),
  methods: ({ procedures, people }, context) =>
    join(
      listOf(procedures, ({ title, text }) => (title ? named(context.text(title), context.rich(text)) : h('li', {}, context.rich(text)))),
      block(
        4,
        msg('Who does what', { id: 'book.people' }),
        listOf(people, (one) => person(one, context)),
      ),
    ),
  sustainability: ({ training, measures, plans }, context) =>
    join(
      block(4, msg('Training', { id: 'book.training' }), points(training, context)),
      block(4, msg('What we have done', { id: 'book.measures' }), points(measures, context)),
      block(4, msg('Plans', { id: 'book.plans' }), years(plans, context)),
    ),
  marketing: ({ channels, awards }, context) =>
    join(
      listOf(channels, ({ name, url, text }) => named(link(url, context.text(name) || (url && shown(url))), context.rich(text))),
      block(
        4,
        msg('Awards', { id: 'book.awards' }),
        listOf(awards, ({ year, name, by, url }) =>
          h('li', {}, year !== undefined && [h('b', {}, year), ' '], link(url, context.text(name)), by && [', ', context.text(by)]),
        ),
      ),
    ),
  measurement: ({ indicators }, context) => listOf(indicators, (one) => named(context.text(one.name), indicatorTable(one, context))),
  cooperation: ({ partners, offers, needs }, context) =>
    join(
      block(4, msg('We offer', { id: 'book.gives' }), points(offers, context)),
      block(4, msg('We are looking for', { id: 'book.needs' }), points(needs, context)),
      block(
        4,
        msg('Partners', { id: 'book.partners' }),
        listOf(partners, ({ name, role, url }) => named(link(url, context.text(name)), h('p', {}, context.text(role)))),
      ),
    ),
};

/** All that a section holds beside its text and media. */
export function sectionBody<Name extends SectionName>(name: Name, section: NonNullable<Sections[Name]>, context: Context): Html {
  return bodies[name](section, context);
}
