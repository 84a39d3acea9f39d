/** A loyalty programme, and the badge of a firm that takes part. */
import type { Loyalty, Participant } from '../../formats/loyalty/loyalty.js';
import { msg, str } from '../../schema/messages.js';
import { plural } from '../../schema/plural.js';
import { hCard } from '../convert/h-card.js';
import { memberProgram } from '../convert/json-ld/member-program.js';
import { shown } from '../convert/shown.js';
import { block, type Context } from './context.js';
import { h, Html, join, link, parted, picture } from './html.js';
import type { Rendered, Viewing } from './rendered.js';

function stampsText(count: number, { words }: Context): string {
  const number = words.number(count);
  return plural(count, words.language, {
    zero: () => msg(str`${number} stamps`, { id: 'loyal.stamps.zero' }),
    one: () => msg(str`${number} stamp`, { id: 'loyal.stamps.one' }),
    few: () => msg(str`${number} stamps`, { id: 'loyal.stamps.few' }),
    many: () => msg(str`${number} stamps`, { id: 'loyal.stamps.many' }),
    other: () => msg(str`${number} stamps`, { id: 'loyal.stamps.other' }),
  });
}

function placesText(at: readonly string[] | undefined, { participants }: Loyalty, context: Context): string {
  const names = (at ?? []).map((id) => context.plain(participants?.find((one) => one.id === id)?.name)).filter(Boolean);
  const places = context.words.list(names);
  return places ? msg(str`At: ${places}`, { id: 'loyal.places', desc: 'Firms where a reward is given, or stamps; the names follow' }) : '';
}

function datesText({ from, to }: { from?: string; to?: string }, { words }: Context): string {
  if (from && to) return words.range(words.date(from), words.date(to));
  if (from) return msg(str`From ${words.date(from)}`, { id: 'loyal.from', desc: 'A date follows' });
  return to ? msg(str`Until ${words.date(to)}`, { id: 'loyal.until', desc: 'A date follows' }) : '';
}

/** What it is, and the stamps for it. */
const step = (what: Html | string, stamps: string, ...notes: readonly (Html | string)[]): Html =>
  h(
    'li',
    {},
    h('p', {}, h('strong', {}, what), ': ', stamps),
    notes.map((note) => h('p', {}, note)),
  );

function ways(programme: Loyalty, context: Context): Html {
  const rules = programme.earn ?? [{ text: undefined, stamps: 1, at: undefined }];
  const visit = (): string => msg('Visit one of the firms', { id: 'prog.visit' });
  const items = rules.map(({ text, stamps = 1, at }) =>
    step(context.text(text) || visit(), stampsText(stamps, context), placesText(at, programme, context)),
  );
  return h('ul', {}, items);
}

function rewards(programme: Loyalty, context: Context): Html {
  const sorted = [...(programme.rewards ?? [])].sort((one, other) => (one.cost ?? 1) - (other.cost ?? 1));
  const items = sorted.map(
    ({ name, cost = 1, text, at, from, to }) =>
    step(context.text(name), stampsText(cost, context), context.text(text), placesText(at, programme, context), datesText({ ...(from && { from }), ...(to && { to }) }, context)), // prettier-ignore
  );
  return h('ul', {}, items);
}

function levels(programme: Loyalty, context: Context): Html {
  const sorted = [...(programme.tiers ?? [])].sort((one, other) => (one.from ?? 0) - (other.from ?? 0));
  const items = sorted.map(({ name, from = 0, text }) => step(context.text(name), stampsText(from, context), context.text(text)));
  return h('ul', {}, items);
}

/** A firm as a card. */
function participant({ id, name, tagline, url, logo, location }: Participant, { languages, own }: Context): Html {
  const book = { kind: 'book' as const, id, of: 'firm' as const, name, ...(own && { lang: own }), ...(tagline && { tagline }), ...(url && { website: url }), ...(logo && { logo }), ...(location && { location }) }; // prettier-ignore
  return h('li', {}, new Html(hCard(book, { languages })));
}

function facts({ valid, organiser, terms, privacy, social }: Loyalty, context: Context): Html {
  const entry = (title: string, content: Html | string): Html =>
    join(content && String(content) ? [h('dt', {}, title), h('dd', {}, content)] : '');
  const mail = organiser?.email;
  return h(
    'dl',
    {},
    entry(msg('Season', { id: 'prog.season', desc: 'Heading above two dates' }), valid ? datesText(valid, context) : ''),
    organiser &&
      entry(
        msg('Run by', { id: 'prog.organiser', desc: 'Heading; a name follows' }),
        parted([link(organiser.url, context.text(organiser.name)), mail ? link(`mailto:${mail}`, mail) : join()], ' '),
      ),
    entry(
      msg('Terms and privacy', { id: 'prog.rules' }),
      parted([terms ? link(terms, msg('Terms', { id: 'prog.terms' })) : join(), privacy ? link(privacy, msg('Privacy', { id: 'prog.privacy' })) : join()], ' '), // prettier-ignore
    ),
    entry(
      msg('Follow us', { id: 'prog.social', desc: 'Heading above links to social networks' }),
      parted(
        (social ?? []).map(({ service, url }) => link(url, service ?? shown(url), { rel: 'me' })),
        ' ',
      ),
    ),
  );
}

export function renderProgramme(programme: Loyalty, known: Loyalty, context: Context, { url }: Viewing): Rendered {
  const { logo, cover, name, tagline, description } = programme;
  const body = join(
    cover && picture(cover, context.plain(cover.alt)),
    logo && picture(logo, context.plain(logo.alt) || context.plain(name)),
    h('h2', {}, context.text(name)),
    h('p', {}, context.text(tagline)),
    context.rich(description),
    block(3, msg('How to collect stamps', { id: 'prog.ways' }), ways(programme, context)),
    block(3, msg('Rewards', { id: 'prog.rewards' }), rewards(programme, context)),
    block(3, msg('Levels', { id: 'prog.levels' }), levels(programme, context)),
    block(
      3,
      msg('Who takes part', { id: 'prog.people' }),
      h(
        'ul',
        {},
        programme.participants?.map((one) => participant(one, context)),
      ),
    ),
    block(3, msg('About the programme', { id: 'prog.facts' }), facts(programme, context)),
  );
  return { body, node: memberProgram(known, { languages: context.languages, ...(url && { url }) }) };
}

/** What the script checks is not claimed here: only that the firm says so, with the way to the programme's own page. */
export function renderBadge({ name, logo, hub }: Loyalty, context: Context): Rendered {
  const lead = msg('We take part in', { id: 'badge.lead', desc: 'The name of a loyalty programme follows on the next line' });
  const mark = logo && [picture(logo, ''), ' '];
  return { body: h('p', {}, mark, lead, ' ', link(hub, h('strong', {}, context.text(name)))) };
}
