import {kubernetes, type Installed} from './installed.js';

/**
 * The line of the server in all forms that kubectl had, on its own or behind those of client and
 * kustomize, and what oc and distributions print of it; it may be quoted in Markdown. There has been
 * no Kubernetes but 1.x; and a `v` must be there, for docker and oc write their own server's version
 * without. What kubectl prints of Go's struct has the numbers first, other tools' does not. The
 * version of K3s that k3d installs by default is no cluster's.
 */
const SERVER =
  /^[\s>*`-]*(?:(?:Client Version: .* )?Server Version:|Kubernetes Version:|(?:k3s(?!.*\(default\))|rke2) version|MicroK8s)[*`]*\s*(?:&?version\.Info\{Major:"1", ?Minor:.*?\bGitVersion:")?(v1\.\d[^\s"*`]*)/i;

/**
 * The line of a client that is not kubectl's: cmctl and Crossplane go on with `Server Version: v1.18.2`
 * too. They have not come to 1.21, and kubectl has had another line in between since 1.24.
 */
const OTHER_CLIENT = /^[\s>*`-]*Client Version:[*`]*\s*v(?!1\.(?:2[1-9]|[3-9]\d))\d/i;

const SOURCE = 'kubectl-version';

const KUBECTL = /\b(?:kubectl|oc|k|k3s|rke2|microk8s)\b/;

const PROMPT = /(?:^|[\s\w~\])/\\:])[$#%>❯]\s+(\S.*)$/;

/** What `kubectl version` says of the server, in words; client and kustomize are not the cluster. */
export function serverInText(lines: readonly string[]): Installed[] {
  /** Whether another tool than kubectl was asked: what its server has is not Kubernetes' version. */
  let isOther: boolean | undefined;
  return lines.flatMap((text, index) => {
    const [, version] = SERVER.exec(text) ?? [];
    if (version !== undefined) {
      return (isOther ?? OTHER_CLIENT.test(lines[index - 1] ?? ''))
        ? []
        : kubernetes(SOURCE, version, index + 1);
    }
    const [, command = ''] = PROMPT.exec(text) ?? [];
    if (/\bversion\b/.test(command)) isOther = !KUBECTL.test(command);
    else if (!/^(?:$|.*\bVersion\b)/.test(command)) isOther = undefined;
    return [];
  });
}
