import {kubernetes, type Installed} from './installed.js';

/**
 * NAME, STATUS, ROLES, AGE and VERSION of a row; what `--output wide` adds has spaces in it. Or what
 * `kubectl describe` says of a node.
 */
const NODE =
  /^[\s>*]*(?:\w\S*\s+(?:(?:Not)?Ready|Unknown)(?:,\S*)?\s+\S+\s+(?:\d+[ydhms])+|Kubelet Version:)\s+(v1\.\S+)/;

/** The kubelets that `kubectl get nodes` and `kubectl describe node` show. */
export function kubeletsInText(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) => {
    const [, version] = NODE.exec(text) ?? [];
    return version === undefined ? [] : kubernetes('kubectl-nodes', version, index + 1);
  });
}
