/** Our name and look for Storybook: the interface (manager.ts) and the docs pages (preview.ts), as light or dark as the system. */
import { create } from 'storybook/theming';

const font = {
  fontBase: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
  fontCode: 'ui-monospace, Menlo, "DejaVu Sans Mono", monospace',
};
const brand = { brandTitle: 'bob-widgets', brandUrl: './', brandTarget: '_self' };

const light = create({
  ...font,
  ...brand,
  base: 'light',
  brandImage: './brand-light.svg',
  colorPrimary: '#0b5566',
  colorSecondary: '#0b5566',
  appBg: '#f6f5f1',
  appPreviewBg: '#ffffff',
  appContentBg: '#ffffff',
  appBorderColor: '#dcdad2',
  appBorderRadius: 6,
  textColor: '#1b262b',
  textMutedColor: '#56646a',
  barTextColor: '#56646a',
  barSelectedColor: '#0b5566',
  barHoverColor: '#0b5566',
  barBg: '#ffffff',
});

const dark = create({
  ...font,
  ...brand,
  base: 'dark',
  brandImage: './brand-dark.svg',
  colorPrimary: '#84c6d6',
  colorSecondary: '#4fa3b8',
  appBg: '#0f1517',
  appPreviewBg: '#16191d',
  appContentBg: '#16191d',
  appBorderColor: '#2c373b',
  appBorderRadius: 6,
  textColor: '#e8ecea',
  textMutedColor: '#a3b0b3',
  barTextColor: '#a3b0b3',
  barSelectedColor: '#84c6d6',
  barHoverColor: '#84c6d6',
  barBg: '#16191d',
});

export const look = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
