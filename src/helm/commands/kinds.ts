import {unquote} from '../../shell/parse.js';

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
  | 'pair'
  | 'ports'
  | 'container'
  | 'secret';

/** Kinds that hardly any word is of by chance. */
export const TELLING_KINDS: ReadonlySet<ValueKind> = new Set([
  'key-value',
  'version',
  'file',
  'url',
]);

/** Kinds of which no value has a letter beyond ASCII (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/). */
const ASCII_KINDS: ReadonlySet<ValueKind> = new Set([
  'chart',
  'chart-name',
  'container',
  'host',
  'namespace',
  'ports',
  'release',
  'resource-name',
  'resource-type',
  'repo-name',
  'url',
  'version',
]);

/** Whether no value of a kind has a letter beyond ASCII; not of what has no known kind. */
export function isAsciiKind(kind: ValueKind | null): boolean {
  return kind !== null && ASCII_KINDS.has(kind);
}

/** How far a word is from what a kind expects: 0 as expected, 1 odd but possible, 2 not accepted. Oddities add up. */
export type Oddity = 0 | 1 | 2;

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
  /^(?:table|json|yaml|wide|name|env|csv|(?:jsonpath|jsonpath-as-json|jsonpath-file|custom-columns|custom-columns-file|go-template|go-template-file|template)(?:=.*)?)$/;
/** What kubectl calls the common kinds of resources, short names included. */
const RESOURCE_TYPE =
  /^(?:pods?|po|deployments?|deploy|services?|svc|statefulsets?|sts|daemonsets?|ds|jobs?|cronjobs?|cj|nodes?|no|namespaces?|ns|configmaps?|cm|secrets?|ingress(?:es)?|ing|pvc|pv|persistentvolumes?|persistentvolumeclaims?|serviceaccounts?|sa|crds?|customresourcedefinitions?|events?|ev|replicasets?|rs|roles?|rolebindings?|clusterroles?|clusterrolebindings?|endpoints|ep|hpa|all|gateways?|httproutes?)$/;
/** A flag, or something that a parser of flags would take for one. */
const FLAG_LIKE = /^-(?:$|-?[\p{L}])/u;
/** Stands for something else: `$X`, `${X}`, `$(x)`, `{{x}}`, `[X]`, `{X}`, `<X>`, `__X__`, `UPPER_CASE`, `...`. */
const STANDS_FOR = /[$`<>]|\{\{|^\[.*\]$|^\{[\w-]+\}$|^_.*_$|^[A-Z][A-Z0-9_-]+$|\.\.\.|…/;

/** The end of a word that goes on: `app=`, `oci://example.com/`, `web-`, `v1.`; not standard input, nor the folder `.`. */
const JOINER = /[=/:,@{[(_+^~]$|[^-]-$|[^./]\.$/;
/** Ends in a joiner and is whole: `_HOST_` stands for something, `path=/` is the root. */
const WHOLE = /_\w+_$|=\/$/;
/** Kinds of which nothing is known, so that a word of theirs may end in anything. */
const FREE_KINDS: ReadonlySet<ValueKind> = new Set(['text', 'secret', 'keyword']);
/** Kinds that may be a folder, or an address that ends as one does. */
const FOLDERS: ReadonlySet<ValueKind> = new Set(['directory', 'file', 'template', 'url']);

/** Whether a word ends in what joins it to more: a placeholder may go on there. */
export function goesOn(text: string): boolean {
  return JOINER.test(text);
}

/**
 * Whether a word has lost its end: it ends in what joins it to more, and nothing of its kind does.
 *
 * @param text - the word as written: quotes end it where it was meant to end
 */
export function isCutOff(text: string, kind: ValueKind): boolean {
  if (!goesOn(text) || FREE_KINDS.has(kind) || WHOLE.test(text)) {
    return false;
  }
  if (/[^:/]\/$|^[/~]$/.test(text)) {
    return !(kind === 'chart' ? isFolder(text) : FOLDERS.has(kind));
  }
  // `key-` takes a label away.
  return !(kind === 'pair' && text.endsWith('-'));
}

/** Whether a chart that ends in `/` may be one: `charts/`, but not `oci://example.com/` or `<repo>/`. */
function isFolder(text: string): boolean {
  const name = placeholderName(text.slice(0, -1));
  const kind = name === null ? 'directory' : kindOfName(name);
  return !SCHEME.test(text) && (kind === 'directory' || kind === 'file');
}

/** Whether a word looks like a flag (`-n`, `--set`), as opposed to a value. */
export function looksLikeFlag(word: string): boolean {
  return word !== '-' && FLAG_LIKE.test(word);
}

/** Whether a word, after quote removal, is what a kind expects. */
export function suits(value: string, kind: ValueKind): boolean {
  return oddityOf(value, kind) === 0;
}

/** Whether a word, after quote removal, is no value of a kind. */
export function isImpossible(value: string, kind: ValueKind): boolean {
  return oddityOf(value, kind) === 2;
}

/**
 * How odd a word is as a value of a kind.
 *
 * @param value - the word after quote removal
 */
export function oddityOf(value: string, kind: ValueKind): Oddity {
  if (looksLikeFlag(value)) {
    return 2;
  }
  const name = placeholderName(value);
  if (name !== null) {
    return oddityByName(name, kind);
  }
  if (STANDS_FOR.test(value)) {
    return oddityInPart(value, kind);
  }
  return oddityOfLiteral(value, kind);
}

/**
 * How odd a word as somebody wrote it is as a value of a kind: what has lost its end is of none.
 *
 * @param text - the word with its quotes
 */
export function oddityAsWritten(text: string, kind: ValueKind): Oddity {
  return isCutOff(text, kind) ? 2 : oddityOf(unquote(text), kind);
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

/** What a word holds in place of something else. */
const PLACEHOLDERS = /<[^<>]*>|\$\{[^}]*\}|\{\{.*?\}\}|\$\([^)]*\)|\$\w+|`[^`]*`/g;

/** A word with a placeholder somewhere in it: what suits best when a number or a letter stands there. */
function oddityInPart(value: string, kind: ValueKind): Oddity {
  const filled = ['1', 'a'].map((sample) => value.replace(PLACEHOLDERS, sample));
  if (filled[0] === value) {
    return kind === 'resource-type' ? 1 : 0;
  }
  // A name or a password is seldom a path.
  if (kind === 'text' && /^<[^<>]*>\//.test(value)) {
    return 1;
  }
  const oddity = Math.min(...filled.map((text) => oddityOfLiteral(text, kind))) as Oddity;
  // A placeholder may stand for `key=value`, and for the start of an address.
  return kind === 'key-value' || kind === 'url' ? (Math.min(oddity, 1) as Oddity) : oddity;
}

function oddityOfLiteral(value: string, kind: ValueKind): Oddity {
  const {length} = value;
  switch (kind) {
    case 'version':
      return VERSION.test(value) ? 0 : NAMED_VERSION.test(value) ? 0 : 2;
    case 'namespace':
      return DNS_LABEL.test(value) ? (RESOURCE_TYPE.test(value) ? 1 : 0) : 2;
    case 'release':
      if (!RELEASE.test(value) || FILE_NAME.test(value)) {
        return 2;
      }
      // A release called `release` is likelier what is left of `<my release>`.
      return value === 'release' || VERSION.test(value) ? 1 : 0;
    case 'chart':
      // A scheme with nothing after it has lost the rest.
      if (
        value.includes('=') ||
        value.endsWith('://') ||
        /^(?![a-z]:\/)[\w.-]+:(?!\/\/)/i.test(value)
      ) {
        return 2;
      }
      if (FILE_NAME.test(value)) {
        return value.endsWith('.tgz') ? 0 : 2;
      }
      return value === '.' || value === '..' || value.includes('/') ? 0 : 1;
    case 'chart-name':
      return /^[\w.-]+$/.test(value) ? 0 : oddityOfLiteral(value, 'chart');
    case 'revision':
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(value) ? 0 : 2;
    case 'duration':
      return DURATION.test(value) ? 0 : 2;
    case 'boolean':
      return /^(?:true|false|[01tfTF])$/.test(value) ? 0 : 2;
    case 'file':
      // `shop/web` is a chart.
      return value === '-' || /^[/~]|\./.test(value) ? (value.includes('=') ? 1 : 0) : 1;
    case 'template':
      return /[*]|\.(?:ya?ml|tpl|txt|json)$/.test(value) ? 0 : 1;
    case 'directory':
      return SCHEME.test(value) ? 2 : value === '.' || value.includes('/') ? 0 : 1;
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
      if (FILE_NAME.test(value)) {
        return 2;
      }
      if (isCommonResource(value)) {
        return 0;
      }
      // Custom resources: a plural or kind, then its group.
      return /^[a-z\d]+(?:\.[a-z\d.-]+|\/\S+)?$/i.test(value)
        ? 0
        : /^[\w.,/-]+$/.test(value)
          ? 1
          : 2;
    case 'resource-name':
      // `NAME`, or `TYPE/NAME` where a type is not asked for.
      return /^[\w.:-]+(?:\/[\w.:-]+)?$/.test(value) ? 0 : 2;
    case 'container':
      return DNS_LABEL.test(value) ? 0 : 2;
    case 'ports':
      return /^(?:\d+|[a-z][\w-]*)?(?::(?:\d+|[a-z][\w-]*))?$/.test(value) ? 0 : 2;
    case 'pair':
      return isPair(value) ? 0 : 2;
    default:
      return length > 0 ? 0 : 1;
  }
}

/** Whether a word names a common kind of resources, alone or before a group, another kind or a name. */
export function isCommonResource(value: string): boolean {
  return RESOURCE_TYPE.test(value.split(/[.,/]/, 1)[0] as string);
}

/** `KEY=VALUE`, `KEY:EFFECT` or `KEY-`, as labels, annotations and taints are set and taken away. */
export function isPair(value: string): boolean {
  return /^[^=:-][^=:]*(?:[=:]|-$)/.test(value);
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
  'container',
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

const OWN_PLACE: ReadonlySet<ValueKind | 'name'> = new Set([
  'release',
  'namespace',
  'version',
  'duration',
]);

function oddityByName(name: string, kind: ValueKind): Oddity {
  if (kind === 'key-value' || kind === 'pair') {
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
  // What has a place of its own is no chart and no release: something was left out or moved.
  if ((kind === 'chart' || kind === 'release') && OWN_PLACE.has(says)) {
    return 2;
  }
  if (says === 'name') {
    return NAMED_THINGS.has(kind) ? 0 : 1;
  }
  return ALSO[says]?.includes(kind) ? 0 : 1;
}
