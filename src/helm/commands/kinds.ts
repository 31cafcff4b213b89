/**
 * Kinds of value that flags and positionals take. They tell a repair where a
 * word can have stood; they are never a reason to find fault with a command.
 */
export type ValueKind =
  | 'text'
  | 'version'
  | 'namespace'
  | 'release'
  | 'chart'
  | 'chart-name'
  | 'revision'
  | 'file'
  | 'directory'
  | 'template'
  | 'duration'
  | 'number'
  | 'boolean'
  | 'key-value'
  | 'selector'
  | 'url'
  | 'format'
  | 'repo-name'
  | 'host'
  | 'keyword'
  | 'plugin'
  | 'resource-type'
  | 'resource-name'
  | 'secret';

/** Kinds that hardly any word is of by chance. */
export const TELLING_KINDS: ReadonlySet<ValueKind> = new Set([
  'key-value',
  'version',
  'file',
  'url',
]);

/** How well a word suits a kind: 0 as expected, 1 odd but possible, 2 not accepted. */
export type Fit = 0 | 1 | 2;

const DNS_LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
/** Helm's release names: lower-case letters, digits, `-` and `.`, at most 53 (pkg/chart/common/util/validate_name.go). */
const RELEASE = /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/;
const FILE_NAME =
  /\.(?:ya?ml|json|tgz|tar(?:\.gz)?|crt|key|pem|txt|env|sh|tpl|toml|conf|asc|gpg)$/i;
const VERSION = /^[~^<>=! ]*v?(?:\d+|[xX]+|\*)(?:[.+-][\w.*+-]+)?(?:[ ,|].*)?$/;
const NAMED_VERSION = /^(?:latest|stable|main|master|edge|nightly|dev)$/;
const DURATION = /^(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$|^\d+$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const FORMAT =
  /^(?:table|json|yaml|wide|name|env|csv|jsonpath(?:=.*)?|custom-columns(?:=.*)?|go-template(?:=.*)?|template)$/;
/** Kinds of Kubernetes resources in common use, singular; plurals and short names follow. */
const RESOURCE_TYPE =
  /^(?:pods?|po|deployments?|deploy|services?|svc|statefulsets?|sts|daemonsets?|ds|jobs?|cronjobs?|cj|nodes?|no|namespaces?|ns|configmaps?|cm|secrets?|ingress(?:es)?|ing|pvc|pv|persistentvolumes?|persistentvolumeclaims?|serviceaccounts?|sa|crds?|customresourcedefinitions?|events?|ev|replicasets?|rs|roles?|rolebindings?|clusterroles?|clusterrolebindings?|endpoints|ep|hpa|all|gateways?|httproutes?)$/;
/** A flag, or something that a parser of flags would take for one. */
const FLAG_LIKE = /^-(?:$|-?[\p{L}])/u;
/** Stands for something else: `$X`, `${X}`, `$(x)`, `{{x}}`, `[X]`, `{X}`, `<X>`, `__X__`, `UPPER_CASE`, `...`. */
const STANDS_FOR = /[$`<>]|\{\{|^\[.*\]$|^\{[\w-]+\}$|^_.*_$|^[A-Z][A-Z0-9_-]+$|\.\.\.|…/;

/** Whether a word looks like a flag (`-n`, `--set`), as opposed to a value. */
export function looksLikeFlag(word: string): boolean {
  return word !== '-' && FLAG_LIKE.test(word);
}

/**
 * How well a word suits a kind of value.
 *
 * @param value - the word after quote removal
 */
export function fits(value: string, kind: ValueKind): Fit {
  if (looksLikeFlag(value)) {
    return 2;
  }
  const name = placeholderName(value);
  if (name !== null) {
    return fitsByName(name, kind);
  }
  if (STANDS_FOR.test(value)) {
    return fitsPartly(value, kind);
  }
  return fitsLiteral(value, kind);
}

/** The name inside a word that is nothing but one placeholder, else null: `<NS>` → `NS`. */
export function placeholderName(value: string): string | null {
  const match =
    /^<([^<>]+)>$|^\$\{?([A-Za-z_]\w*)\}?$|^\[\[?([^[\]]+)\]?\]$|^\{\{?[<%]?\s*([^{}]+?)\s*[>%]?\}?\}$/.exec(
      value,
    );
  if (match) {
    return match[1] ?? match[2] ?? match[3] ?? match[4] ?? null;
  }
  return /^_*[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*_*$/.test(value) ? value : null;
}

/** A word with a placeholder somewhere in it: judged by what is left when the placeholder stands for a letter. */
function fitsPartly(value: string, kind: ValueKind): Fit {
  switch (kind) {
    case 'key-value':
      return /^[^=]*=/.test(value) ? 0 : 1;
    case 'url':
      return SCHEME.test(value) ? 0 : 1;
    case 'namespace':
    case 'release':
    case 'revision':
      return /[/=]/.test(value.replace(/<[^<>]*>|\$\{[^}]*\}|\{\{.*?\}\}|\$\([^)]*\)/g, ''))
        ? 2
        : 0;
    case 'version':
      return /\//.test(value) ? 2 : 0;
    case 'resource-type':
      return 1;
    default:
      return 0;
  }
}

function fitsLiteral(value: string, kind: ValueKind): Fit {
  const {length} = value;
  switch (kind) {
    case 'version':
      return VERSION.test(value) ? 0 : NAMED_VERSION.test(value) ? 0 : 2;
    case 'namespace':
      return DNS_LABEL.test(value) ? (RESOURCE_TYPE.test(value) ? 1 : 0) : 2;
    case 'release':
      // A release called `release` is likelier what is left of `<my release>`.
      return RELEASE.test(value) && !FILE_NAME.test(value) ? (value === 'release' ? 1 : 0) : 2;
    case 'chart':
      // A scheme with nothing after it has lost the rest.
      if (value.includes('=') || value.endsWith('://')) {
        return 2;
      }
      if (value === '.' || value === '..' || value.includes('/') || value.endsWith('.tgz')) {
        return 0;
      }
      return FILE_NAME.test(value) ? 2 : 1;
    case 'chart-name':
      return /^[\w.-]+$/.test(value) ? 0 : 2;
    case 'revision':
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(value) ? 0 : 2;
    case 'duration':
      return DURATION.test(value) ? 0 : 2;
    case 'boolean':
      return /^(?:true|false|[01tfTF])$/.test(value) ? 0 : 2;
    case 'file':
      return value === '-' || /[./]/.test(value) ? (value.includes('=') ? 1 : 0) : 1;
    case 'template':
      return /[*]|\.(?:ya?ml|tpl|txt|json)$/.test(value) ? 0 : 1;
    case 'directory':
      return value === '.' || value.includes('/') ? 0 : 1;
    case 'key-value':
      return /^[^=\s]+=/.test(value) ? (value.endsWith('=') ? 1 : 0) : 2;
    case 'selector':
      return /[=!]| in /.test(value) ? 0 : 1;
    case 'url':
      if (value.endsWith('://')) {
        return 2;
      }
      return SCHEME.test(value) ? 0 : /^(?:@|alias:)/.test(value) ? 0 : value.includes('/') ? 1 : 2;
    case 'format':
      return FORMAT.test(value) ? 0 : 2;
    case 'repo-name':
    case 'plugin':
      return /^[\w.-]+$/.test(value) ? 0 : 2;
    case 'host':
      return /^[\w.-]+(?::\d+)?(?:\/.*)?$/.test(value) ? (value.includes('.') ? 0 : 1) : 2;
    case 'resource-type':
      if (RESOURCE_TYPE.test(value.split(/[.,/]/, 1)[0] as string)) {
        return 0;
      }
      // Custom resources: a plural or kind, then its group.
      return /^[a-z\d]+(?:\.[a-z\d.-]+|\/\S+)?$/i.test(value)
        ? 0
        : /^[\w.,/-]+$/.test(value)
          ? 1
          : 2;
    case 'resource-name':
      return /^[\w./:-]+$/.test(value) ? 0 : 2;
    default:
      return length > 0 ? 0 : 1;
  }
}

/** What the name of a placeholder says it stands for; null if it says nothing certain. */
export function kindOfName(name: string): ValueKind | 'name' | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const has = (...list: string[]): boolean => list.some((w) => words.includes(w));
  const last = words.at(-1) ?? '';
  if (has('path', 'file', 'filename', 'yaml', 'yml', 'json')) {
    return 'file';
  }
  if (has('dir', 'directory', 'folder')) {
    return 'directory';
  }
  if (has('namespace', 'ns')) {
    return 'namespace';
  }
  if (has('version', 'ver', 'semver', 'tag')) {
    return 'version';
  }
  if (has('revision', 'rev')) {
    return 'revision';
  }
  if (has('url', 'uri')) {
    return 'url';
  }
  if (has('timeout', 'duration')) {
    return 'duration';
  }
  if (has('replicas', 'count', 'number', 'port')) {
    return 'number';
  }
  if (has('password', 'token', 'secret', 'key') && !has('name')) {
    return 'secret';
  }
  if (has('value') && words.length === 1) {
    return 'secret';
  }
  if (
    has('chart') &&
    (last === 'chart' || last === 'name' || last === 'ref' || last === 'reference')
  ) {
    return 'chart';
  }
  if (has('release')) {
    return 'release';
  }
  if (has('repo', 'repository')) {
    return 'repo-name';
  }
  if (has('pod', 'deployment', 'service', 'node', 'statefulset')) {
    return 'resource-name';
  }
  if (last === 'name') {
    return 'name';
  }
  return null;
}

const NAMED_THINGS: ReadonlySet<ValueKind> = new Set([
  'namespace',
  'release',
  'chart',
  'chart-name',
  'resource-name',
  'repo-name',
  'plugin',
]);

/** Other kinds that a placeholder of a kind may fill. */
const ALSO: Partial<Record<ValueKind, readonly ValueKind[]>> = {
  file: ['chart', 'directory', 'url', 'template'],
  directory: ['chart', 'file'],
  url: ['chart', 'file', 'host', 'plugin'],
  chart: ['chart-name', 'release', 'directory', 'keyword'],
  version: [],
  revision: ['number'],
  number: ['revision', 'duration'],
  'repo-name': ['chart', 'url', 'keyword'],
  release: ['resource-name', 'chart-name'],
  'resource-name': ['release', 'resource-type'],
  secret: ['text'],
};

function fitsByName(name: string, kind: ValueKind): Fit {
  if (kind === 'key-value') {
    return name.includes('=') ? 0 : 1;
  }
  if (kind === 'resource-type') {
    return /type|kind|resource/i.test(name) ? 0 : 1;
  }
  const says = kindOfName(name);
  if (says === null || says === kind || kind === 'text' || kind === 'keyword') {
    return 0;
  }
  if (says === 'file' && kind === 'chart' && /ya?ml|json|values/i.test(name)) {
    return 1;
  }
  // A release has its own place before the chart's: in this one, something was left out or moved.
  if (says === 'release' && kind === 'chart') {
    return 2;
  }
  if (says === 'name') {
    return NAMED_THINGS.has(kind) ? 0 : 1;
  }
  return ALSO[says]?.includes(kind) ? 0 : 1;
}
