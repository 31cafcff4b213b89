import type {CommandGrammar, Flag} from './grammar.js';
import type {ValueKind} from './kinds.js';

/**
 * The part of kubectl's grammar that proves where a displaced word stood:
 * global flags and the commands that documentation uses most
 * (https://kubernetes.io/docs/reference/kubectl/generated/).
 * Same notation as the flags of Helm, without majors.
 */
const GLOBAL =
  'namespace/n=namespace context=text cluster=text user=text kubeconfig=file token=secret ' +
  'server/s=url request-timeout=duration as=text as-group=text v/v=number help/h';

const SELECT = 'selector/l=selector field-selector=selector all-namespaces/A output/o=format';
const FILES = 'filename/f=file recursive/R kustomize/k=directory';

const CREATED =
  'dry-run=text save-config output/o=format validate=text field-manager=text show-managed-fields';
const LITERALS = 'from-literal=text from-file=text from-env-file=file append-hash';

const COMMANDS: Readonly<
  Record<string, readonly [kinds: string, min: number, max: number, flags: string]>
> = {
  annotate: ['resource-type resource-name pair', 1, Infinity, `${SELECT} ${FILES} overwrite all`],
  apply: ['', 0, 0, `${FILES} server-side force-conflicts prune dry-run=text wait output/o=format`],
  'auth can-i': ['text resource-type', 1, 3, 'all-namespaces/A quiet/q list as=text'],
  cp: ['file file', 2, 2, 'container/c=container no-preserve retries=number'],
  cordon: ['resource-name', 1, 1, 'selector/l=selector'],
  create: ['resource-type resource-name', 0, 2, `${FILES} save-config dry-run=text`],
  'create configmap': ['resource-name', 1, 1, `${LITERALS} ${CREATED}`],
  'create clusterrolebinding': [
    'resource-name',
    1,
    1,
    `clusterrole=text user=text group=text serviceaccount=text ${CREATED}`,
  ],
  'create deployment': [
    'resource-name text',
    1,
    Infinity,
    `image=keyword replicas/r=number port=number ${CREATED}`,
  ],
  'create secret docker-registry': [
    'resource-name',
    1,
    1,
    'docker-server=text docker-username=text docker-password=secret docker-email=text ' +
      `from-file=text append-hash ${CREATED}`,
  ],
  'create secret generic': ['resource-name', 1, 1, `type=text ${LITERALS} ${CREATED}`],
  'create secret tls': ['resource-name', 1, 1, `cert=file key=file append-hash ${CREATED}`],
  'create serviceaccount': ['resource-name', 1, 1, CREATED],
  'create namespace': ['namespace', 1, 1, 'dry-run=text save-config output/o=format'],
  delete: [
    'resource-type resource-name',
    0,
    Infinity,
    `${SELECT} ${FILES} all force grace-period=number ignore-not-found wait now timeout=duration`,
  ],
  describe: ['resource-type resource-name', 0, Infinity, `${SELECT} ${FILES} show-events`],
  drain: ['resource-name', 1, 1, 'ignore-daemonsets delete-emptydir-data force timeout=duration'],
  edit: ['resource-type resource-name', 1, 2, `${FILES} output/o=format`],
  get: [
    'resource-type resource-name',
    0,
    Infinity,
    `${SELECT} ${FILES} watch/w show-labels no-headers ignore-not-found sort-by=text raw=text label-columns/L=text`,
  ],
  label: ['resource-type resource-name pair', 1, Infinity, `${SELECT} ${FILES} overwrite all`],
  logs: [
    'resource-name container',
    0,
    2,
    'container/c=container follow/f previous/p tail=number since=duration selector/l=selector ' +
      'all-containers timestamps prefix',
  ],
  patch: ['resource-type resource-name', 1, 2, `${FILES} patch/p=text type=text patch-file=file`],
  'port-forward': ['resource-name ports', 2, Infinity, 'address=text pod-running-timeout=duration'],
  expose: [
    'resource-type resource-name',
    0,
    2,
    `${FILES} name=release port=number target-port=ports type=text protocol=text labels/l=pair ` +
      'selector=selector external-ip=text cluster-ip=text load-balancer-ip=text ' +
      'session-affinity=text overrides=text dry-run=text save-config output/o=format',
  ],
  'rollout history': ['resource-type resource-name', 1, 2, `${FILES} revision=revision`],
  'rollout restart': ['resource-type resource-name', 1, 2, `${FILES} selector/l=selector`],
  'rollout status': ['resource-type resource-name', 1, 2, `${FILES} timeout=duration watch/w`],
  'rollout undo': ['resource-type resource-name', 1, 2, `${FILES} to-revision=revision`],
  scale: [
    'resource-type resource-name',
    1,
    2,
    `${FILES} replicas=number current-replicas=number timeout=duration selector/l=selector all`,
  ],
  taint: [
    'resource-type resource-name pair',
    1,
    Infinity,
    'all overwrite selector/l=selector dry-run=text output/o=format show-labels',
  ],
  top: ['resource-type resource-name', 1, 2, `${SELECT} containers no-headers sort-by=text`],
  uncordon: ['resource-name', 1, 1, 'selector/l=selector'],
  wait: [
    'resource-type resource-name',
    1,
    Infinity,
    `${SELECT} ${FILES} for=text timeout=duration all`,
  ],
};

/**
 * Commands that run another program with their arguments: what stands there is no fault of theirs,
 * so that only a formatter's damage is read with these. `exec` does without `--` in old pages.
 */
const RUNNERS: typeof COMMANDS = {
  exec: [
    'resource-name text',
    2,
    Infinity,
    'container/c=container stdin/i tty/t quiet/q pod-running-timeout=duration',
  ],
  run: [
    'resource-name text',
    1,
    Infinity,
    'image=keyword env=key-value port=number labels/l=pair restart=text rm attach stdin/i tty/t ' +
      'quiet/q command expose privileged image-pull-policy=text overrides=text override-type=text ' +
      'annotations=pair dry-run=text output/o=format leave-stdin-open wait timeout=duration',
  ],
};

function parseFlag(entry: string): Flag {
  const [, name = '', short = null, kind] = /^([\w-]+)(?:\/(\w))?(?:=([\w-]+))?$/.exec(entry) ?? [];
  // pflag's NoOptDefVal: `--dry-run` alone means a value of its own.
  const arity = !kind ? 'none' : name === 'dry-run' ? 'optional' : 'required';
  return {
    name,
    short,
    arity,
    kind: (kind ?? 'boolean') as ValueKind,
    majors: [],
    deprecated: false,
  };
}

const cache = new Map<string, CommandGrammar>();

/** The grammar of a kubectl command, or null for one that this table does not know. */
export function kubectlGrammar(words: readonly string[]): CommandGrammar | null {
  return grammarIn(COMMANDS, words);
}

/** The grammar of a kubectl command that runs another program, or null. */
export function kubectlRunner(words: readonly string[]): CommandGrammar | null {
  return grammarIn(RUNNERS, words);
}

/** The short names that `kubectl create` knows of what it makes. */
const CREATABLE: Readonly<Record<string, string | undefined>> = {
  cm: 'configmap',
  deploy: 'deployment',
  ns: 'namespace',
  sa: 'serviceaccount',
};

function inFull([first = '', second, ...rest]: readonly string[]): string {
  const made = second !== undefined && first === 'create' ? (CREATABLE[second] ?? second) : second;
  return [first, ...(made === undefined ? [] : [made]), ...rest].join(' ');
}

function grammarIn(commands: typeof COMMANDS, words: readonly string[]): CommandGrammar | null {
  const path = [3, 2, 1]
    .map((count) => inFull(words.slice(0, count)))
    .find((candidate) => Object.hasOwn(commands, candidate));
  if (path === undefined) {
    return null;
  }
  let grammar = cache.get(path);
  if (!grammar) {
    const [kinds, min, max, own] = commands[path] as (typeof COMMANDS)[string];
    const flags = new Map<string, Flag>();
    const shorthands = new Map<string, Flag>();
    for (const flag of `${own} ${GLOBAL}`.split(' ').map(parseFlag)) {
      if (!flags.has(flag.name)) {
        flags.set(flag.name, flag);
        if (flag.short && !shorthands.has(flag.short)) {
          shorthands.set(flag.short, flag);
        }
      }
    }
    const positionals = kinds.split(' ').filter(Boolean) as ValueKind[];
    grammar = {
      tool: 'kubectl',
      path: path.split(' '),
      positionals,
      min,
      max,
      group: false,
      flags,
      shorthands,
      usage: positionals.map((kind) => kind.toUpperCase()).join(' '),
    };
    cache.set(path, grammar);
  }
  return grammar;
}
