/** What forms say of figures that are watched over time. */
import { recordForm } from '../../../schema/form.js';
import { msg } from '../../../schema/messages.js';
import { indicator, reading } from '../indicator.js';

export const indicatorFields = {
  name: {
    label: () => msg('What you count', { id: 'formindicators.indicator-name' }),
    hint: () => msg('For example “Guest nights”.', { id: 'formindicators.indicator-hint' }),
  },
  unit: {
    label: () => msg('Unit', { id: 'formindicators.unit' }),
    hint: () => msg('For example nights, € or %.', { id: 'formindicators.unit-hint' }),
  },
  values: {
    label: () => msg('Figures', { id: 'formindicators.values', desc: 'One for each year or month' }),
    add: () => msg('Add a year or month', { id: 'formindicators.values-add' }),
    item: () => msg('Year or month', { id: 'formindicators.value' }),
  },
  target: {
    label: () => msg('Target', { id: 'formindicators.target', desc: 'The figure that is aimed at' }),
    hint: () => msg('The figure that you want to reach.', { id: 'formindicators.target-hint' }),
  },
  better: {
    label: () => msg('What is better?', { id: 'formindicators.better' }),
    choices: {
      higher: () => msg('A higher figure', { id: 'formindicators.better-higher' }),
      lower: () => msg('A lower figure', { id: 'formindicators.better-lower' }),
    },
  },
};

export const indicatorForm = recordForm(indicator, indicatorFields, ['target', 'better']);

export const readingForm = recordForm(
  reading,
  {
    period: {
      label: () => msg('Year or month', { id: 'formindicators.value' }),
      hint: () => msg('For example 2026, May 2026 or Q1 2026.', { id: 'formindicators.period-hint' }),
    },
    value: { label: () => msg('Figure', { id: 'formindicators.indicator', desc: 'A number that is watched over time' }) },
    note: { label: () => msg('Remark', { id: 'formcommon.note' }) },
  },
  ['note'],
);
