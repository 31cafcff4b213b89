import {chart, type Installed} from './installed.js';

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
