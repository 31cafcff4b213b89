import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {defineCompat, type Options as CompatOptions} from 'docusaurus-plugin-compat-matrix';

/** The data as a value, which TypeScript checks. */
const kit = defineCompat({
  product: {id: 'kit', name: 'Kit'},
  dependencies: [{id: 'kubernetes', name: 'Kubernetes'}],
  releases: [{line: 'v3.x', status: 'supported', requires: {kubernetes: 'v1.33+'}}],
});

const config: Config = {
  title: 'TypeScript',
  url: 'https://typescript.example',
  baseUrl: '/x/',
  trailingSlash: true,
  future: JSON.parse(process.env.FUTURE ?? '{}') as Config['future'],
  i18n: {defaultLocale: 'en', locales: ['en', 'de', 'ar']},
  presets: [['classic', {blog: false} satisfies Preset.Options]],
  plugins: [
    ['docusaurus-plugin-compat-matrix', {repair: true} satisfies CompatOptions],
    ['docusaurus-plugin-compat-matrix', {id: 'kit', data: kit} satisfies CompatOptions],
  ],
};

export default config;
