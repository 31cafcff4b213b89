import type {Installed} from './installed.js';
import {scalarAt, type Scalar} from './scalar.js';

/**
 * The line of the server in all forms that kubectl had. A `v` must be there: other tools, such as
 * docker and oc, write their own server's version without.
 */
const SERVER = /^\s*Server Version: (?:version\.Info\{.*?\bGitVersion:"(v\d[^"]*)"|(v\d\S*))/;

/** What `kubectl version` says of the server, in words; client and kustomize are not the cluster. */
export function serverInText(lines: readonly string[]): Installed[] {
  return lines.flatMap((text, index) => {
    const [, long, short] = SERVER.exec(text) ?? [];
    const version = long ?? short;
    return version === undefined ? [] : server(version, index + 1);
  });
}

/** What `kubectl version --output json|yaml` says of the server. */
export function serverInDocument(document: readonly Scalar[]): Installed[] {
  const found = scalarAt(document, 'serverVersion', 'gitVersion');
  return found ? [server(found.value, found.line)] : [];
}

function server(version: string, line: number): Installed {
  return {
    what: 'kubernetes',
    name: 'kubernetes',
    version,
    deployed: true,
    line,
    source: 'kubectl-version',
  };
}
