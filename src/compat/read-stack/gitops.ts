import {chartsAt} from './charts-at.js';
import {chart, type Installed} from './installed.js';
import type {Texts} from './scalar.js';

const SOURCE = 'helm-release';

/**
 * The charts of a HelmRelease of Flux or an Application of Argo CD, as a manifest or as a cluster has
 * it. Where the cluster says what became of it, that counts.
 *
 * https://fluxcd.io/flux/components/helm/helmreleases/
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 */
export function chartsInObject(object: Texts): Installed[] {
  const at = (path: string) => object.get(path);
  const kind = at('kind')?.value;
  // What the cluster says may have been cut off.
  const isManifest =
    !at('metadata.uid') && !Array.from(object.keys()).some((path) => path.startsWith('status'));
  if (kind === 'HelmRelease') {
    const latest = 'status.history.0.';
    const status = at(`${latest}status`);
    if (status) {
      const isDeployed = status.value === 'deployed';
      return chart(SOURCE, at(`${latest}chartName`), at(`${latest}chartVersion`), isDeployed);
    }
    const wanted = 'spec.chart.spec.';
    // Of a chart in Git or in a bucket, the version has no say.
    return at(`${wanted}sourceRef.kind`)?.value === 'HelmRepository'
      ? chart(SOURCE, at(`${wanted}chart`), at(`${wanted}version`), isManifest)
      : [];
  }
  if (kind !== 'Application') return [];
  const isDeployed = isManifest || at('status.sync.status')?.value === 'Synced';
  const place = /^(spec\.sources?\.(?:\d+\.)?)chart$/;
  return chartsAt('argo-application', object, place, 'targetRevision', isDeployed);
}
