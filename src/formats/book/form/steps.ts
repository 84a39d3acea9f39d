/** The pages of the form of a book, with the questions that the source of the field asks at each section. */
import type { Step, Words } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import type { sections } from '../sections.js';
import { titles } from './sections.js';

const questions: Record<keyof typeof sections, readonly Words[]> = {
  concept: [
    () => msg('What does your firm do, and for whom?', { id: 'formbook.concept-q1' }),
    () => msg('How and why did it begin?', { id: 'formbook.concept-q2' }),
    () => msg('What do you want to reach?', { id: 'formbook.concept-q3' }),
  ],
  uniqueness: [
    () => msg('What do you do differently from others?', { id: 'formbook.uniqueness-q1' }),
    () => msg('What do your customers praise most?', { id: 'formbook.uniqueness-q2' }),
    () => msg('Why is it good to work with you?', { id: 'formbook.uniqueness-q3' }),
  ],
  methods: [
    () => msg('How is each job done, step by step?', { id: 'formbook.methods-q1' }),
    () => msg('Who decides, and who does what?', { id: 'formbook.methods-q2' }),
    () => msg('What must a new colleague know?', { id: 'formbook.methods-q3' }),
  ],
  sustainability: [
    () => msg('How do you and your staff learn new things?', { id: 'formbook.sustainability-q1' }),
    () => msg('What do you do so that the firm and nature around it last?', { id: 'formbook.sustainability-q2' }),
    () => msg('How do you want to grow in the next years?', { id: 'formbook.sustainability-q3' }),
  ],
  marketing: [
    () => msg('Where do customers find you?', { id: 'formbook.marketing-q1' }),
    () => msg('What should people think of when they see your logo?', { id: 'formbook.marketing-q2' }),
    () => msg('Which partners or awards make people trust you?', { id: 'formbook.marketing-q3' }),
  ],
  measurement: [
    () => msg('Which figures tell you that things go well?', { id: 'formbook.measurement-q1' }),
    () => msg('How do you collect them, and how often do you look at them?', { id: 'formbook.measurement-q2' }),
    () => msg('What have they shown so far?', { id: 'formbook.measurement-q3' }),
  ],
  cooperation: [
    () => msg('Which firms, networks and offices do you work with?', { id: 'formbook.cooperation-q1' }),
    () => msg('Which people matter most for your firm?', { id: 'formbook.cooperation-q2' }),
    () => msg('What can you offer other firms, and what do you need?', { id: 'formbook.cooperation-q3' }),
  ],
};

const sectionStep = (id: keyof typeof sections): Step => ({
  id,
  title: titles[id],
  questions: questions[id],
  at: `sections.${id}`,
});

export const steps: readonly Step[] = [
  {
    id: 'basics',
    title: () => msg('The basics', { id: 'formcommon.basics' }),
    intro: () =>
      msg('Only the name is required. Fill in what suits you, in any order. Empty parts are not shown.', { id: 'formbook.basics-intro' }),
    fields: ['name', 'tagline', 'of', 'sectors', 'logo', 'color', 'languages', 'cover', 'founded'],
  },
  {
    id: 'reach',
    title: () => msg('How to reach you', { id: 'formbook.reach' }),
    fields: ['contacts', 'website', 'social'],
  },
  {
    id: 'place',
    title: () => msg('Place and opening hours', { id: 'formbook.place' }),
    fields: ['location', 'hours', 'timeZone'],
  },
  sectionStep('concept'),
  sectionStep('uniqueness'),
  sectionStep('methods'),
  sectionStep('sustainability'),
  sectionStep('marketing'),
  sectionStep('measurement'),
  sectionStep('cooperation'),
  {
    id: 'topics',
    title: () => msg('Your own topics', { id: 'formbook.topics' }),
    intro: () =>
      msg('Whatever else belongs in your book: staff training, house rules, how you make breakfast.', { id: 'formbook.topics-intro' }),
    questions: [
      () => msg('What do customers ask you again and again?', { id: 'formbook.topics-q1' }),
      () => msg('What do you explain to each new member of staff?', { id: 'formbook.topics-q2' }),
    ],
    fields: ['topics'],
  },
  {
    id: 'media',
    title: () => msg('Pictures and quotes', { id: 'formbook.pictures' }),
    fields: ['media', 'quotes'],
  },
  {
    id: 'about',
    title: () => msg('About this book', { id: 'formbook.about' }),
    fields: ['page', 'lang', 'id', 'updated'],
  },
];
