import type {Installed} from './installed.js';

/** NAME, STATUS, ROLES, AGE and VERSION of a row; what `--output wide` adds has spaces in it. */
const NODE =
  /^[\s>*]*\S+\s+(?:Ready|NotReady|Unknown)(?:,\S*)?\s+\S+\s+(?:\d+[ydhms])+\s+(v1\.\S+)/;

/** The kubelets in tables of `kubectl get nodes`. */
export function kubeletsInTables(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index): Installed[] => {
    const [, version] = NODE.exec(text) ?? [];
    return version === undefined
      ? []
      : [
          {
            what: 'kubelet',
            name: '',
            version,
            deployed: true,
            line: index + 1,
            source: 'kubectl-nodes',
          },
        ];
  });
}
