import {kubernetes, type Installed} from './installed.js';

/**
 * The line of the server in all forms that kubectl had, on its own or behind those of client and
 * kustomize, and what oc and distributions print of it; it may be quoted in Markdown. There has been
 * no Kubernetes but 1.x; and a `v` must be there, for docker and oc write their own server's version
 * without. What kubectl prints of Go's struct has the numbers first, other tools' does not.
 */
const SERVER =
  /^[\s>*`-]*(?:(?:Client Version: .* )?Server Version:|Kubernetes Version:|(?:k3s|rke2) version|MicroK8s)[*`]*\s*(?:&?version\.Info\{Major:"1", ?Minor:.*?\bGitVersion:")?(v1\.\d[^\s"*`]*)/i;

const SOURCE = 'kubectl-version';

const PROMPT = /(?:^|[\s\w~\])/\\:])[$#%>❯]\s+(\S.*)$/;

/** What `kubectl version` says of the server, in words; client and kustomize are not the cluster. */
export function serverInText(lines: readonly string[]): Installed[] {
  let isOther = false;
  return lines.flatMap((text, index) => {
    const [, version] = SERVER.exec(text) ?? [];
    if (version !== undefined) return isOther ? [] : kubernetes(SOURCE, version, index + 1);
    const [, command] = PROMPT.exec(text) ?? [];
    if (command !== undefined) isOther = isOtherVersion(command);
    return [];
  });
}

/** Whether a command asks another tool than kubectl: what its server has is not Kubernetes' version. */
function isOtherVersion(command: string): boolean {
  return /\bversion\b/.test(command) && !/\b(?:kubectl|oc|k|k3s|rke2|microk8s)\b/.test(command);
}
