/** The form of a cluster's figures, as the editor shows it. */
import { recordForm, type Form } from '../../schema/form.js';
import { msg } from '../../schema/messages.js';
import * as common from '../common/form/fields.js';
import { indicatorFields, readingForm } from '../common/form/indicators.js';
import { logoForm } from '../common/form/media.js';
import { appearance, figures, yearInWords } from './figures.js';
import { figure } from './preview.js';

const figuresForm = recordForm(
  figures,
  {
    kind: null,
    version: null,
    name: {
      label: () => msg('Whose figures are they?', { id: 'formFigures.name' }),
      hint: () => msg('The name of your cluster.', { id: 'formFigures.name-hint' }),
    },
    text: { label: () => msg('What they are about', { id: 'formFigures.text' }) },
    goals: {
      label: () => msg('Goals', { id: 'formFigures.goals', desc: 'Of a cluster' }),
      add: () => msg('Add a goal', { id: 'formFigures.goals-add' }),
      item: () => msg('Goal', { id: 'formFigures.goal' }),
    },
    logo: common.logo,
    color: common.color,
    indicators: {
      label: () => msg('Figures', { id: 'formFigures.indicators' }),
      add: () => msg('Add a figure', { id: 'formFigures.indicators-add' }),
      item: () => msg('Figure', { id: 'formindicators.indicator', desc: 'A number that is watched over time' }),
    },
    visibility: {
      label: () => msg('Where you were seen', { id: 'formFigures.visibility', desc: 'In press, radio, fairs' }),
      add: () => msg('Add an entry', { id: 'formFigures.visibility-add' }),
      item: () => msg('Entry', { id: 'formFigures.entry', desc: 'An article, a broadcast, a fair' }),
    },
    years: {
      label: () => msg('Years in words', { id: 'formFigures.years' }),
      hint: () => msg('For the annual report.', { id: 'formFigures.years-hint' }),
      add: () => msg('Add a year', { id: 'formFigures.years-add' }),
      item: common.year.label,
    },
    updated: common.updated,
    lang: common.lang,
    id: common.id,
  },
  ['id', 'updated'],
);

const figureForm = recordForm(
  figure,
  {
    name: indicatorFields.name,
    unit: indicatorFields.unit,
    values: indicatorFields.values,
    target: indicatorFields.target,
    better: indicatorFields.better,
    source: {
      label: () => msg('Source', { id: 'formFigures.source' }),
      hint: () => msg('Where the figures come from.', { id: 'formFigures.source-hint' }),
    },
    method: {
      label: () => msg('Method', { id: 'formFigures.method' }),
      hint: () => msg('How they are counted.', { id: 'formFigures.method-hint' }),
    },
    url: { label: () => msg('Where they can be looked up', { id: 'formFigures.source-url' }) },
    group: {
      label: () => msg('Heading', { id: 'formFigures.group', desc: 'Above several figures' }),
      hint: () => msg('Figures with the same heading stand together.', { id: 'formFigures.group-hint' }),
    },
  },
  ['target', 'better', 'method', 'url', 'group'],
);

const appearanceForm = recordForm(appearance, {
  title: { label: () => msg('Title', { id: 'formcommon.title' }) },
  date: {
    label: () => msg('When', { id: 'formFigures.date' }),
    hint: () => msg('A day, a month or a year: 2026-05-01, 2026-05 or 2026.', { id: 'formFigures.date-hint' }),
  },
  type: {
    label: () => msg('What was it?', { id: 'formFigures.type' }),
    choices: {
      press: () => msg('Press', { id: 'formFigures.press' }),
      radio: () => msg('Radio', { id: 'formFigures.radio' }),
      television: () => msg('Television', { id: 'formFigures.television' }),
      web: () => msg('Web', { id: 'formFigures.web' }),
      fair: () => msg('Fair', { id: 'formFigures.fair', desc: 'A trade fair' }),
      invitation: () => msg('Invitation', { id: 'formFigures.invitation' }),
      award: () => msg('Award', { id: 'formFigures.award' }),
      publication: () => msg('Publication', { id: 'formFigures.publication', desc: 'A book, a report' }),
      other: () => msg('Something else', { id: 'formFigures.other' }),
    },
  },
  by: {
    label: () => msg('By whom', { id: 'formFigures.by' }),
    hint: () => msg('The newspaper, the station, the host.', { id: 'formFigures.by-hint' }),
  },
  url: common.webAddress,
});

const yearForm = recordForm(yearInWords, {
  year: common.year,
  text: { label: () => msg('What the year was like', { id: 'formFigures.year-text' }) },
  outlook: { label: () => msg('What comes next', { id: 'formFigures.outlook' }) },
});

export const form: Form = {
  kind: 'figures',
  shape: figures,
  title: () => msg('Figures and annual report', { id: 'formFigures.title' }),
  records: [figuresForm, figureForm, readingForm, appearanceForm, yearForm, logoForm],
  steps: [
    {
      id: 'basics',
      title: () => msg('The basics', { id: 'formcommon.basics' }),
      questions: [
        () => msg('What does the cluster want to reach?', { id: 'formFigures.q1' }),
        () => msg('How would you see that it got there?', { id: 'formFigures.q2' }),
      ],
      fields: ['name', 'text', 'goals', 'logo', 'color', 'lang', 'id', 'updated'],
    },
    {
      id: 'indicators',
      title: () => msg('Figures', { id: 'formFigures.indicators' }),
      questions: [
        () => msg('What do your members answer each year: guests, jobs, turnover?', { id: 'formFigures.q3' }),
        () => msg('What do you count yourself: meetings, courses, members?', { id: 'formFigures.q4' }),
      ],
      fields: ['indicators'],
    },
    {
      id: 'visibility',
      title: () => msg('Where you were seen', { id: 'formFigures.visibility', desc: 'In press, radio, fairs' }),
      questions: [() => msg('Who wrote or spoke about you? Where were you invited?', { id: 'formFigures.q5' })],
      fields: ['visibility'],
    },
    {
      id: 'years',
      title: () => msg('Years in words', { id: 'formFigures.years' }),
      questions: [() => msg('What went well this year, and what did not?', { id: 'formFigures.q6' })],
      fields: ['years'],
    },
  ],
  templates: [
    {
      id: 'first-year',
      title: () => msg('Three figures and a log', { id: 'formFigures.template' }),
      text: () => msg('Members, guests and events, to be replaced by your own.', { id: 'formFigures.template-text' }),
      document: () => ({
        kind: 'figures',
        version: 1,
        name: msg('Our cluster', { id: 'formFigures.template-name' }),
        indicators: [
          { name: msg('Members', { id: 'formFigures.template-members' }), values: years(12, 14) },
          { name: msg('Guest nights', { id: 'formFigures.template-nights' }), target: 20_000, values: years(16_400, 18_250) },
          { name: msg('Meetings and courses', { id: 'formFigures.template-events' }), values: years(5, 8) },
        ],
        visibility: [
          { date: '2026-05-14', type: 'press', title: msg('An article about us', { id: 'formFigures.template-article' }) },
          { date: '2026-02-05', type: 'fair', title: msg('Our stand at the fair', { id: 'formFigures.template-fair' }) },
        ],
        years: [{ year: 2026, text: msg('What the year was like', { id: 'formFigures.year-text' }) }],
      }),
    },
  ],
  advice: [
    { anyOf: ['name'], words: () => msg('Add a name.', { id: 'formcommon.advice-name' }) },
    { anyOf: ['indicators', 'visibility'], words: () => msg('Add your first figure.', { id: 'formFigures.advice-figures' }) },
    {
      anyOf: ['goals'],
      words: () => msg('Write down your goals, so that the figures have a measure.', { id: 'formFigures.advice-goals' }),
    },
    { anyOf: ['years'], words: () => msg('Say in words what the year was like.', { id: 'formFigures.advice-years' }) },
  ],
};

function years(...values: number[]): { period: string; value: number }[] {
  return values.map((value, at) => ({ period: String(2025 + at), value }));
}
