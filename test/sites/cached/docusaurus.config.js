import {appendFileSync} from 'node:fs';
import {relative} from 'node:path';

/** Writes down which pages are processed, one a line. */
const logPages =
  () =>
  (_tree, {path}) => {
    appendFileSync('processed.log', `${relative(process.cwd(), path)}\n`);
  };

/** @type {import('@docusaurus/types').Config} */
export default {
  title: 'Cached',
  url: 'https://cached.example',
  baseUrl: '/',
  future: JSON.parse(process.env.FUTURE ?? '{}'),
  presets: [['classic', {docs: {remarkPlugins: [logPages]}, blog: false}]],
  plugins: [['docusaurus-plugin-compat-matrix', {repair: process.env.REPAIR !== 'off'}]],
};
