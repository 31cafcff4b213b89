import type {CommandGrammar, Flag, HelmMajor} from './grammar.js';
import {HELM_FLAGS} from './helm-flags.js';
import type {ValueKind} from './kinds.js';

/**
 * Positionals of each command: kinds in the order of its usage line, then how
 * many it accepts. From Helm's usage lines (https://helm.sh/docs/helm/).
 */
const POSITIONALS: Readonly<Record<string, readonly [kinds: string, min: number, max: number]>> = {
  '': ['', 0, 0],
  'completion bash': ['', 0, 0],
  'completion fish': ['', 0, 0],
  'completion powershell': ['', 0, 0],
  'completion zsh': ['', 0, 0],
  create: ['directory', 1, 1],
  delete: ['release', 1, Infinity],
  'dependency build': ['directory', 0, 1],
  'dependency list': ['directory', 0, 1],
  'dependency update': ['directory', 0, 1],
  env: ['text', 0, 1],
  fetch: ['chart', 1, Infinity],
  'get all': ['release', 1, 1],
  'get hooks': ['release', 1, 1],
  'get manifest': ['release', 1, 1],
  'get metadata': ['release', 1, 1],
  'get notes': ['release', 1, 1],
  'get values': ['release', 1, 1],
  history: ['release', 1, 1],
  home: ['', 0, 0],
  init: ['', 0, 0],
  'inspect chart': ['chart', 1, 1],
  'inspect readme': ['chart', 1, 1],
  'inspect values': ['chart', 1, 1],
  install: ['release chart', 1, 2],
  lint: ['directory', 0, Infinity],
  list: ['', 0, 0],
  package: ['directory', 1, Infinity],
  'plugin install': ['url', 1, Infinity],
  'plugin list': ['', 0, 0],
  'plugin package': ['directory', 1, 1],
  'plugin remove': ['plugin', 1, Infinity],
  'plugin uninstall': ['plugin', 1, Infinity],
  'plugin update': ['plugin', 1, Infinity],
  'plugin verify': ['directory', 1, 1],
  pull: ['chart', 1, Infinity],
  push: ['chart url', 2, 2],
  'registry login': ['host', 1, 1],
  'registry logout': ['host', 1, 1],
  'repo add': ['repo-name url', 2, 2],
  'repo index': ['directory', 1, 1],
  'repo list': ['', 0, 0],
  'repo remove': ['repo-name', 1, Infinity],
  'repo update': ['repo-name', 0, Infinity],
  reset: ['', 0, 0],
  rollback: ['release revision', 1, 2],
  'search hub': ['keyword', 0, Infinity],
  'search repo': ['keyword', 0, Infinity],
  serve: ['', 0, 0],
  'show all': ['chart', 1, 1],
  'show chart': ['chart', 1, 1],
  'show crds': ['chart', 1, 1],
  'show readme': ['chart', 1, 1],
  'show values': ['chart', 1, 1],
  status: ['release', 1, 1],
  template: ['release chart', 1, 2],
  test: ['release', 1, 1],
  uninstall: ['release', 1, Infinity],
  upgrade: ['release chart', 2, 2],
  verify: ['file', 1, 1],
  version: ['', 0, 0],
};

/** Other names of commands (cobra's Aliases in Helm's pkg/cmd). */
const HELM_ALIASES: Readonly<Record<string, string>> = {
  del: 'uninstall',
  delete: 'uninstall',
  un: 'uninstall',
  ls: 'list',
  fetch: 'pull',
  inspect: 'show',
  hist: 'history',
  dep: 'dependency',
  dependencies: 'dependency',
  'dependency up': 'dependency update',
  'dependency ls': 'dependency list',
  'repo up': 'repo update',
  'repo rm': 'repo remove',
  'repo ls': 'repo list',
  'plugin up': 'plugin update',
  'plugin rm': 'plugin uninstall',
  'plugin remove': 'plugin uninstall',
  'plugin ls': 'plugin list',
  'plugin add': 'plugin install',
};

/** Kinds that the names of flags tell; a flag's type tells the rest. */
const KIND_OF_FLAG: Readonly<Record<string, ValueKind>> = {
  version: 'version',
  'app-version': 'version',
  namespace: 'namespace',
  'tiller-namespace': 'namespace',
  values: 'file',
  set: 'key-value',
  'set-string': 'key-value',
  'set-file': 'key-value',
  'set-json': 'text',
  'set-literal': 'key-value',
  repo: 'url',
  url: 'url',
  'post-renderer': 'file',
  'ca-file': 'file',
  'cert-file': 'file',
  'key-file': 'file',
  keyring: 'file',
  kubeconfig: 'file',
  'kube-ca-file': 'file',
  'registry-config': 'file',
  'repository-config': 'file',
  'repository-cache': 'directory',
  destination: 'directory',
  untardir: 'directory',
  'output-dir': 'directory',
  'show-only': 'template',
  revision: 'revision',
  output: 'format',
  selector: 'selector',
  name: 'release',
};

const KIND_OF_TYPE: Readonly<Record<string, ValueKind>> = {
  int: 'number',
  float: 'number',
  duration: 'duration',
  format: 'format',
  map: 'key-value',
};

const FLAG_ENTRY = /^([\w-]+)(?:\/(\w))?(?:([=?])(\w+))?:(\d+)(!?)$/;

function parseFlags(entries: string): Flag[] {
  return entries
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [, name = '', short = null, mark, type = '', majors = '', deprecated] =
        FLAG_ENTRY.exec(entry) ?? [];
      return {
        name,
        short,
        arity: mark === '=' ? 'required' : mark === '?' ? 'optional' : 'none',
        kind: mark ? (KIND_OF_FLAG[name] ?? KIND_OF_TYPE[type] ?? 'text') : 'boolean',
        majors: [...majors].map((digit) => Number(digit) as HelmMajor),
        deprecated: deprecated === '!',
      };
    });
}

/** Every form of a command's flags, its own and the ones all commands have. */
export function helmFlags(path: readonly string[]): Flag[] {
  const key = path.join(' ');
  const own = Object.hasOwn(HELM_FLAGS, key) ? (HELM_FLAGS[key] ?? '') : '';
  return [...parseFlags(own), ...parseFlags(HELM_FLAGS[''] ?? '')];
}

/** The majors in which some command has a long flag of this name; empty if none has. */
export function majorsWithFlag(name: string): ReadonlySet<HelmMajor> {
  allFlags ??= readAllFlags();
  return allFlags.get(name) ?? new Set();
}

let allFlags: ReadonlyMap<string, ReadonlySet<HelmMajor>> | undefined;

function readAllFlags(): Map<string, Set<HelmMajor>> {
  const all = new Map<string, Set<HelmMajor>>();
  for (const path of Object.keys(HELM_FLAGS)) {
    for (const {name, majors} of helmFlags(path.split(' '))) {
      all.set(name, new Set([...(all.get(name) ?? []), ...majors]));
    }
  }
  return all;
}

/** Whether Helm (any major, or the ones given) has a command of this path. */
export function isHelmCommand(path: string): boolean {
  return path !== '' && Object.hasOwn(HELM_FLAGS, path);
}

/** Whether only Helm 2 had the command: `helm init`. */
export function isFormerHelmCommand(path: string): boolean {
  return ['home', 'init', 'reset', 'serve'].includes(path);
}

/** The canonical words of a command: `del` → `uninstall`, `dep up` → `dependency update`. */
export function resolveHelmAlias(path: string): string {
  const alias = (name: string): string =>
    Object.hasOwn(HELM_ALIASES, name) ? (HELM_ALIASES[name] as string) : name;
  const [head = '', ...rest] = path.split(' ');
  return alias([alias(head), ...rest].join(' '));
}

/** Words that can follow `helm`, or `helm <group>`. */
export function helmSubcommands(group: string): string[] {
  const names = new Set<string>();
  const prefix = group ? `${group} ` : '';
  for (const key of [...Object.keys(HELM_FLAGS), ...Object.keys(HELM_ALIASES)]) {
    if (key.startsWith(prefix) && key !== '') {
      names.add(key.slice(prefix.length).split(' ', 1)[0] as string);
    }
  }
  return [...names];
}

const cache = new Map<string, CommandGrammar>();

/**
 * The grammar of a Helm command.
 *
 * @param path - canonical words after `helm`, such as `repo add`
 * @param majors - Helm majors whose flags count
 */
export function helmGrammar(path: string, majors: readonly HelmMajor[]): CommandGrammar {
  const key = `${majors.join('')} ${path}`;
  let grammar = cache.get(key);
  if (!grammar) {
    const words = path.split(' ').filter(Boolean);
    const [kinds, min, max] = (Object.hasOwn(POSITIONALS, path) && POSITIONALS[path]) || [
      '',
      0,
      Infinity,
    ];
    const flags = new Map<string, Flag>();
    const shorthands = new Map<string, Flag>();
    const forms = helmFlags(words).filter((flag) => flag.majors.some((m) => majors.includes(m)));
    // The newest form first: a value is only required if every accepted major requires it.
    forms.sort((a, b) => Math.max(...b.majors) - Math.max(...a.majors));
    for (const form of forms) {
      const known = flags.get(form.name);
      if (!known) {
        flags.set(form.name, form);
        if (form.short && !shorthands.has(form.short)) {
          shorthands.set(form.short, form);
        }
      }
    }
    const positionals = kinds.split(' ').filter(Boolean) as ValueKind[];
    grammar = {
      tool: 'helm',
      path: words,
      positionals,
      min,
      max,
      group: !Object.hasOwn(POSITIONALS, path),
      flags,
      shorthands,
      usage: positionals.map((kind) => `[${kind.toUpperCase()}]`).join(' '),
    };
    cache.set(key, grammar);
  }
  return grammar;
}
