import type {Scalar} from './scalar.js';

/** The kind of output that says so. */
export type StackSource =
  | 'kubectl-version'
  | 'kubectl-nodes'
  | 'kubectl-get'
  | 'annotation'
  | 'helm-list'
  | 'chart-lock'
  | 'helm-release'
  | 'argo-application';

/** Something that a pasted output says is installed. */
export interface Installed {
  /** `application`: the version is that of the application in a chart, which has one of its own. */
  readonly what: 'kubernetes' | 'chart' | 'application' | 'image' | 'annotation';
  /** Of a chart, of an annotation, or of an image without tag and digest, such as `docker.io/envoyproxy/gateway`. */
  readonly name: string;
  /** As written; `null`: the output names none. */
  readonly version: string | null;
  /** Whether it is in use for sure: helm also lists releases that failed. */
  readonly deployed: boolean;
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly source: StackSource;
}

/** Something in use. */
export function installed(
  source: StackSource,
  what: Installed['what'],
  name: string,
  version: string | null,
  line: number,
  deployed = true,
): Installed {
  return {what, name, version, deployed, line, source};
}

/** Kubernetes, whose version stands on a line (from 1). */
export function kubernetes(source: StackSource, version: string, line: number): Installed {
  return installed(source, 'kubernetes', 'kubernetes', version, line);
}

/** A chart by its name, or by a path that ends in it; nothing where none is named. */
export function chart(
  source: StackSource,
  name: Pick<Scalar, 'value' | 'line'> | undefined,
  version: Pick<Scalar, 'value' | 'line'> | undefined,
  deployed?: boolean,
  what: 'chart' | 'application' = 'chart',
): Installed[] {
  return name
    ? [
        installed(
          source,
          what,
          name.value.replace(/^.*\//, ''),
          version?.value ?? null,
          (version ?? name).line,
          deployed,
        ),
      ]
    : [];
}
