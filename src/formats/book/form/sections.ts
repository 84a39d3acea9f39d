/** What forms say of the seven sections and of topics. Examples are those of a guest house in Iceland, a wool workshop in Norway and a museum café in Estonia. */
import { recordForm, type FieldWords, type RecordForm, type Words } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import { id, year } from '../../common/form/fields.js';
import { media } from '../../common/form/media.js';
import { concept, cooperation, marketing, measurement, methods, sections, sustainability, topic, uniqueness } from '../sections.js';

/** The names of the sections, also those of their steps. */
export const titles = {
  concept: () => msg('Business concept', { id: 'formbook.concept' }),
  uniqueness: () => msg('What sets you apart', { id: 'formbook.uniqueness' }),
  methods: () => msg('How you work', { id: 'formbook.methods' }),
  sustainability: () => msg('Sustainability and growth', { id: 'formbook.sustainability' }),
  marketing: () => msg('Marketing and brand', { id: 'formbook.marketing' }),
  measurement: () => msg('Your figures', { id: 'formbook.measurement' }),
  cooperation: () => msg('Cooperation', { id: 'formbook.cooperation' }),
} satisfies Record<keyof typeof sections, Words>;

const inYourWords = (example: Words): FieldWords => ({
  label: () => msg('In your own words', { id: 'formbook.section-text' }),
  example,
});

/** What every section has beside its own. */
const common: Record<'media' | 'audience', FieldWords> = {
  media,
  audience: {
    label: () => msg('Who may read this', { id: 'formbook.audience' }),
    hint: () => msg('Parts for partners or staff are left out when you publish.', { id: 'formbook.audience-hint' }),
    choices: {
      public: () => msg('Everybody', { id: 'formbook.audience-public' }),
      partners: () => msg('Partners in the cluster', { id: 'formbook.audience-partners' }),
      staff: () => msg('Our staff', { id: 'formbook.audience-staff' }),
    },
  },
};
const more = ['media', 'audience'] as const;

const conceptForm = recordForm(
  concept,
  {
    text: inYourWords(() =>
      msg(
        'We rent out seven rooms in our grandparents’ farmhouse in West Iceland. Most guests are couples and families on the ring road. We want them to stay two nights instead of one.',
        { id: 'formbook.concept-example' },
      ),
    ),
    goals: {
      label: () => msg('Goals', { id: 'formbook.goals' }),
      hint: () => msg('What you want to reach, one goal at a time.', { id: 'formbook.goals-hint' }),
      example: () => msg('Half of our rooms are booked in winter', { id: 'formbook.goals-example' }),
      add: () => msg('Add a goal', { id: 'formbook.goals-add' }),
      item: () => msg('Goal', { id: 'formbook.goal' }),
    },
    vision: {
      label: () => msg('Vision', { id: 'formbook.vision' }),
      hint: () => msg('What you want to be in ten years.', { id: 'formbook.vision-hint' }),
      example: () => msg('A house that guests come back to with their children', { id: 'formbook.vision-example' }),
    },
    history: {
      label: () => msg('History', { id: 'formbook.history' }),
      hint: () => msg('A few years that mattered. They become a time line.', { id: 'formbook.history-hint' }),
      example: () => msg('2011: we open with three rooms.', { id: 'formbook.history-example' }),
      add: () => msg('Add a year', { id: 'formbook.history-add' }),
      item: year.label,
    },
    ...common,
  },
  more,
);

const uniquenessForm = recordForm(
  uniqueness,
  {
    text: inYourWords(() =>
      msg(
        'We dye wool with plants from our own valley, and each skein carries the name of the farm that it comes from. You can dye your own yarn with us.',
        { id: 'formbook.uniqueness-example' },
      ),
    ),
    points: {
      label: () => msg('Reasons to choose you', { id: 'formbook.points' }),
      hint: () => msg('Short points, one reason each.', { id: 'formbook.points-hint' }),
      example: () => msg('You can see the sheep from our shop window', { id: 'formbook.points-example' }),
      add: () => msg('Add a reason', { id: 'formbook.points-add' }),
      item: () => msg('Reason', { id: 'formbook.point' }),
    },
    offers: {
      label: () => msg('What you offer', { id: 'formbook.offers', desc: 'Products and services of the firm' }),
      example: () => msg('Dyeing course, three hours, with coffee: 690 kr', { id: 'formbook.offers-example' }),
      add: () => msg('Add a product or service', { id: 'formbook.offers-add' }),
      item: () => msg('Product or service', { id: 'formbook.offer' }),
    },
    ...common,
  },
  more,
);

const methodsForm = recordForm(
  methods,
  {
    text: inYourWords(() =>
      msg('Two of us run the café. One bakes from seven, the other opens at ten and serves. When a group comes, a neighbour helps.', {
        id: 'formbook.methods-example',
      }),
    ),
    procedures: {
      label: () => msg('How each job is done', { id: 'formbook.procedures' }),
      example: () =>
        msg('Opening the café: oven on at seven, check the bookings, put the menu outside at a quarter to ten.', {
          id: 'formbook.procedures-example',
        }),
      add: () => msg('Add a job', { id: 'formbook.procedures-add', desc: 'Something that has to be done, such as making breakfast' }),
      item: () => msg('Job', { id: 'formbook.procedure', desc: 'Something that has to be done, such as making breakfast' }),
    },
    people: {
      label: () => msg('Who does what', { id: 'formbook.people' }),
      add: () => msg('Add a person', { id: 'formbook.people-add' }),
      item: () => msg('Person', { id: 'formbook.person' }),
    },
    ...common,
  },
  more,
);

const sustainabilityForm = recordForm(
  sustainability,
  {
    text: inYourWords(() =>
      msg(
        'We heat with water from our own hot spring, and buy lamb, fish and bread from within 30 kilometres. Each winter we all take a course together.',
        { id: 'formbook.sustainability-example' },
      ),
    ),
    training: {
      label: () => msg('Training', { id: 'formbook.training' }),
      example: () => msg('First aid, every second spring', { id: 'formbook.training-example' }),
      add: () => msg('Add training', { id: 'formbook.training-add' }),
      item: () => msg('Training', { id: 'formbook.training' }),
    },
    measures: {
      label: () => msg('What you have done already', { id: 'formbook.measures', desc: 'Measures for nature, staff and growth' }),
      example: () => msg('Guests refill soap instead of opening small bottles', { id: 'formbook.measures-example' }),
      add: () => msg('Add an improvement', { id: 'formbook.measures-add' }),
      item: () => msg('Improvement', { id: 'formbook.measure' }),
    },
    plans: {
      label: () => msg('Plans', { id: 'formbook.plans' }),
      example: () => msg('2028: two charging points for cars', { id: 'formbook.plans-example' }),
      add: () => msg('Add a plan', { id: 'formbook.plans-add' }),
      item: () => msg('Plan', { id: 'formbook.plan' }),
    },
    ...common,
  },
  more,
);

const marketingForm = recordForm(
  marketing,
  {
    text: inYourWords(() =>
      msg(
        'Most customers find us on Instagram and at two craft markets a year. Our spindle is on each label, so people know our yarn when they see it.',
        { id: 'formbook.marketing-example' },
      ),
    ),
    channels: {
      label: () => msg('How customers find you', { id: 'formbook.channels' }),
      hint: () => msg('For example a newsletter, a fair or a booking site.', { id: 'formbook.channels-hint' }),
      add: () => msg('Add a channel', { id: 'formbook.channels-add' }),
      item: () => msg('Channel', { id: 'formbook.channel', desc: 'A way to reach customers' }),
    },
    awards: {
      label: () => msg('Awards and labels', { id: 'formbook.awards' }),
      add: () => msg('Add an award or label', { id: 'formbook.awards-add' }),
      item: () => msg('Award or label', { id: 'formbook.award' }),
    },
    ...common,
  },
  more,
);

const measurementForm = recordForm(
  measurement,
  {
    text: inYourWords(() =>
      msg('Every Monday we note how many guests we had and how many came in groups. In autumn we compare with the year before.', {
        id: 'formbook.measurement-example',
      }),
    ),
    indicators: {
      label: () => msg('Figures that you watch', { id: 'formbook.indicators' }),
      hint: () => msg('Each becomes a chart.', { id: 'formbook.indicators-hint' }),
      example: () => msg('Guests in groups: 820 in 2025, 1,140 in 2026', { id: 'formbook.indicators-example' }),
      add: () => msg('Add a figure', { id: 'formbook.indicators-add' }),
      item: () => msg('Figure', { id: 'formindicators.indicator', desc: 'A number that is watched over time' }),
    },
    ...common,
  },
  more,
);

const cooperationForm = recordForm(
  cooperation,
  {
    text: inYourWords(() =>
      msg('The museum next door sends us its groups, and we bake for its summer concerts. We share a van with two farms.', {
        id: 'formbook.cooperation-example',
      }),
    ),
    partners: {
      label: () => msg('Who you work with', { id: 'formbook.partners' }),
      add: () => msg('Add a partner', { id: 'formbook.partners-add' }),
      item: () => msg('Partner', { id: 'formbook.partner', desc: 'A firm or body that one works with' }),
    },
    offers: {
      label: () => msg('What you can offer partners', { id: 'formbook.partner-offers' }),
      example: () => msg('Lunch for groups of up to 25', { id: 'formbook.partner-offers-example' }),
      add: () => msg('Add an offer', { id: 'formbook.partner-offers-add' }),
      item: () => msg('Offer', { id: 'formbook.partner-offer' }),
    },
    needs: {
      label: () => msg('What you are looking for', { id: 'formbook.needs' }),
      example: () => msg('Someone who delivers fresh fish on Thursdays', { id: 'formbook.needs-example' }),
      add: () => msg('Add a need', { id: 'formbook.needs-add' }),
      item: () => msg('Need', { id: 'formbook.need', desc: 'Something that the firm is looking for' }),
    },
    ...common,
  },
  more,
);

const topicForm = recordForm(
  topic,
  {
    title: {
      label: () => msg('Heading', { id: 'formbook.topic-title' }),
      hint: () => msg('For example “Making breakfast”.', { id: 'formbook.topic-title-hint' }),
    },
    text: inYourWords(() =>
      msg('We answer each review within two days, also the bad ones. We say thank you, tell what we have changed, and never argue.', {
        id: 'formbook.topic-example',
      }),
    ),
    ...common,
    id,
  },
  [...more, 'id'],
);

export const sectionForms: readonly RecordForm[] = [
  recordForm(sections, {
    concept: { label: titles.concept },
    uniqueness: { label: titles.uniqueness },
    methods: { label: titles.methods },
    sustainability: { label: titles.sustainability },
    marketing: { label: titles.marketing },
    measurement: { label: titles.measurement },
    cooperation: { label: titles.cooperation },
  }),
  conceptForm,
  uniquenessForm,
  methodsForm,
  sustainabilityForm,
  marketingForm,
  measurementForm,
  cooperationForm,
  topicForm,
];
