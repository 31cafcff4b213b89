import {kubernetes, type Installed} from './installed.js';

/** NAME, STATUS, ROLES, AGE and VERSION of a row; what `--output wide` adds has spaces in it. */
const NODE =
  /^[\s>*]*\w\S*\s+(?:(?:Not)?Ready|Unknown)(?:,\S*)?\s+\S+\s+(?:\d+[ydhms])+\s+(v1\.\S+)/;

/** The kubelets in tables of `kubectl get nodes`. */
export function kubeletsInTables(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) => {
    const [, version] = NODE.exec(text) ?? [];
    return version === undefined ? [] : kubernetes('kubectl-nodes', version, index + 1);
  });
}
