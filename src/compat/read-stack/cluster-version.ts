import {kubernetes, type Installed} from './installed.js';
import type {Texts} from './scalar.js';

/**
 * Where the version of a cluster stands, and what must stand there too for it to be one: what kubectl
 * says of the server, or the server itself of itself; gcloud, az, aws and eksctl, in documents or tables.
 */
const SERVERS: readonly (readonly [key: string, beside?: string])[] = [
  ['serverVersion.gitVersion'],
  ['gitVersion', 'minor'],
  ['currentMasterVersion'],
  ['MASTER_VERSION'],
  ['currentKubernetesVersion'],
  ['CurrentKubernetesVersion'],
  ['cluster.version', 'cluster.platformVersion'],
  ['VERSION', 'SECURITYGROUPS'],
];

/** The version of a cluster, or of a node's kubelet. */
export function clusterInObject(object: Texts): Installed[] {
  const at = (key: string, source: 'kubectl-version' | 'kubectl-nodes') => {
    const {value = '-', line = 0} = object.get(key) ?? {};
    return /^(?:$|v?1\.)/.test(value) ? [kubernetes(source, value, line)] : [];
  };
  return [
    ...SERVERS.flatMap(([key, beside = key]) =>
      object.has(beside) ? at(key, 'kubectl-version') : [],
    ),
    ...at('status.nodeInfo.kubeletVersion', 'kubectl-nodes'),
  ];
}
