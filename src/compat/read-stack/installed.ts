/** The kind of output that says so. */
export type StackSource =
  'kubectl-version' | 'kubectl-nodes' | 'helm-list' | 'kubectl-get' | 'chart-lock';

/** Something that a pasted output says is installed. */
export interface Installed {
  /** A kubelet has the version of a node, and the cluster may be newer. */
  readonly what: 'kubernetes' | 'kubelet' | 'chart' | 'image';
  /** Of a chart, or of an image without tag and digest, such as `docker.io/envoyproxy/gateway`. */
  readonly name: string;
  /** As written; `null`: the output names none. */
  readonly version: string | null;
  /** Whether it is in use for sure: helm also lists releases that failed. */
  readonly deployed: boolean;
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly source: StackSource;
}
