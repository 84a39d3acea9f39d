import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { look } from './look.js';
import './preview.css';

const LANGUAGES = {
  en: 'English',
  nb: 'Norsk bokmål',
  da: 'Dansk',
  is: 'Íslenska',
  kl: 'Kalaallisut',
  et: 'Eesti',
  lv: 'Latviešu',
  lt: 'Lietuvių',
};
const WIDTHS = { full: 'The whole width', phone: '360 px', column: '480 px', sidebar: '280 px', page: '960 px' };

const items = (names: Record<string, string>) => Object.entries(names).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: { title: 'Language', icon: 'globe', items: items(LANGUAGES), dynamicTitle: true },
    },
    theme: {
      description: 'Colours of the page; “auto” elements follow them',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        items: items({ auto: 'As the system', light: 'Light page', dark: 'Dark page' }),
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the place on the page',
      toolbar: { title: 'Width', icon: 'grow', items: items(WIDTHS), dynamicTitle: true },
    },
  },
  initialGlobals: { language: 'en', theme: 'auto', width: 'full' },
  decorators: [
    (story, { globals }) => {
      const { language, theme, width } = globals as Record<'language' | 'theme' | 'width', string>;
      document.documentElement.lang = language;
      document.documentElement.dataset.page = theme;
      return html`<div class="place" data-width=${width}>${story()}</div>`;
    },
  ],
  parameters: {
    layout: 'padded',
    docs: { theme: look },
    controls: { expanded: true, matchers: { color: /colou?r$/i } },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // an element is no page: it has no landmarks, no title and no first heading of its own
      config: { rules: ['region', 'page-has-heading-one', 'landmark-one-main'].map((id) => ({ id, enabled: false })) },
    },
    options: {
      storySort: {
        // elements:order
        order: [
          'Getting started',
          'Paste it in',
          'WordPress',
          'Check your page',
          'Book format',
          'Directory of members',
          'Cluster format',
          'Checklists',
          'A password field',
          'Words for passwords',
          'A loyalty programme',
          'Loyalty: step by step',
          'Loyalty: security',
          'Events element',
          'Board element',
          'Figures element',
          'The editor',
          'The studio',
          'Other formats',
          'The command',
          'Without script',
          'In a frame',
          'Theming',
          'Languages',
          'Privacy and security',
          'Events, properties, npm',
          'Card',
          ['Views', 'Books of the demo', 'States', 'Content', 'Looks', 'Languages'],
          'Directory',
          ['Views', 'Books', 'States'],
          'Checklist',
          ['Views', 'States', 'Looks and languages'],
          'Password',
          ['States', 'Looks', 'Languages'],
          'Loyalty',
          ['Programme', 'Badge', 'Card', 'Desk'],
          'Events',
          ['States'],
          'Board',
          ['States'],
          'Figures',
          ['States', 'Annual report'],
          'Editor',
          ['States', 'Keys and memberships'],
        ],
        // /elements
      },
    },
  },
};

export default preview;
