import {chart, type Installed, type StackSource} from './installed.js';
import type {Texts} from './scalar.js';

/**
 * Where objects name charts, and the key beside it that has the version:
 *
 * - a HelmRelease of Flux, what became of it and what is wanted. Of a chart in Git or in a bucket, the
 *   version has no say. https://fluxcd.io/flux/components/helm/helmreleases/
 * - an Application of Argo CD. https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 * - a Chart.lock, or a Chart.yaml, where a version may be a range; a Kustomization
 * - Helmfile's releases, and a HelmChart of K3s
 */
const PLACES: readonly (readonly [
  source: StackSource,
  name: RegExp,
  version: string,
  repository?: string,
])[] = [
  ['helm-release', /^(status\.history\.0\.)chartName$/, 'chartVersion'],
  ['helm-release', /^(spec\.chart\.spec\.)chart$/, 'version', 'sourceRef.kind'],
  ['argo-application', /^(spec\.sources?\.(?:\d+\.)?)chart$/, 'targetRevision'],
  ['chart-lock', /^((?:dependencies|helmCharts)\.\d+\.)name$/, 'version'],
  ['chart-lock', /^((?:releases\.\d+\.|spec\.)?)chart$/, 'version'],
];

/**
 * The charts of an object, as a manifest or as a cluster has it. Where the cluster says what became of
 * it, that counts.
 */
export function chartsInObject(object: Texts): Installed[] {
  // That is how helm itself speaks of a release.
  if (object.has('status')) return [];
  const outcome = object.get('status.history.0.status') ?? object.get('status.sync.status');
  const runs = outcome ? /^(?:deployed|Synced)$/.test(outcome.value) : isManifest(object);
  const charts = PLACES.flatMap(([source, place, key, kind]) =>
    Array.from(object).flatMap(([path, name]) => {
      const [, start] = place.exec(path) ?? [];
      if (start === undefined) return [];
      const isRead = !kind || object.get(start + kind)?.value === 'HelmRepository';
      return isRead ? chart(source, name, object.get(start + key), runs) : [];
    }),
  );
  return object.has('status.history.0.status') ? charts.slice(0, 1) : charts;
}

/** Whether a cluster says nothing of an object yet; what it says may have been cut off. */
export function isManifest(object: Texts): boolean {
  return !Array.from(object.keys()).some((path) => /^(?:metadata\.uid$|status)/.test(path));
}
