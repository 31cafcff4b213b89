import {chart, type Installed} from './installed.js';
import {itemsAt, partsAt, scalarAt, type Scalar} from './scalar.js';

/**
 * READY and MESSAGE in a row of `flux get helmreleases`, or of `kubectl get helmreleases`: what the
 * last action that was no uninstallation came to. A row that waits for something names no chart.
 */
const MESSAGE =
  /\s(True|False)\s+Helm (?!un)\w+ \w+ for release \S+ with chart ([^\s@]+)@([^\s:]+)/;

/** The charts in tables of Flux's releases. */
export function chartsInMessages(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) => {
    const [, ready, name, version = ''] = MESSAGE.exec(text) ?? [];
    const at = (value: string) => ({value, line: index + 1});
    return name === undefined ? [] : chart('helm-release', at(name), at(version), ready === 'True');
  });
}

/**
 * The charts of Flux's HelmReleases and of Argo CD's Applications, as manifests or as a cluster has
 * them, alone or in a list. Where the cluster says what became of them, that counts.
 *
 * https://fluxcd.io/flux/components/helm/helmreleases/
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 */
export function chartsInObjects(document: readonly Scalar[]): Installed[] {
  return [document, ...partsAt(document, 'items')].flatMap((object) => {
    const at = (path: string) => scalarAt(object, ...path.split('.'));
    const kind = at('kind')?.value;
    const isManifest = object.every(({path: [key]}) => key !== 'status');
    if (kind === 'HelmRelease') {
      const [latest] = itemsAt(object, 'status', 'history');
      if (latest) {
        const isDeployed = latest.get('status')?.value === 'deployed';
        return chart(
          'helm-release',
          latest.get('chartName'),
          latest.get('chartVersion'),
          isDeployed,
        );
      }
      const wanted = 'spec.chart.spec.';
      // Of a chart in Git or in a bucket, the version has no say.
      return at(`${wanted}sourceRef.kind`)?.value === 'HelmRepository'
        ? chart('helm-release', at(`${wanted}chart`), at(`${wanted}version`), isManifest)
        : [];
    }
    if (kind !== 'Application') return [];
    const isDeployed = isManifest || at('status.sync.status')?.value === 'Synced';
    return [
      [at('spec.source.chart'), at('spec.source.targetRevision')],
      ...itemsAt(object, 'spec', 'sources').map((one) => [
        one.get('chart'),
        one.get('targetRevision'),
      ]),
    ].flatMap(([name, version]) => chart('argo-application', name, version, isDeployed));
  });
}
