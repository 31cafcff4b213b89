import listText from '@theme/CompatMatrix/list-text';
import {nameOf} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Fit} from 'docusaurus-plugin-compat-matrix/compat';

/** What the reader runs, as far as a release was asked about it: "Kubernetes 1.33 and Envoy Gateway 1.7.2". */
export default function stackText(data: CompatData, {reasons}: Fit, locale: string): string {
  const items = reasons.map(({dependency, runs}) => `${nameOf(data, dependency)} ${runs}`);
  return listText(items, 'conjunction', locale);
}
