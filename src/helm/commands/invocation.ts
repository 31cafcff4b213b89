import type {SimpleCommand, Word} from '../../shell/parse.js';
import type {CommandGrammar, Flag, HelmMajor} from './grammar.js';
import {
  helmGrammar,
  isFormerHelmCommand,
  isHelmCommand,
  majorsWithFlag,
  resolveHelmAlias,
} from './helm.js';
import {looksLikeFlag} from './kinds.js';
import {kubectlGrammar} from './kubectl.js';
import {pluginCommand} from './plugins.js';

/** A flag as it was used. */
export interface UsedFlag {
  readonly flag: Flag;
  /** The word that names it. */
  readonly word: Word;
  /** The value as written, null for a switch. */
  readonly value: string | null;
  /** The word that holds the value if it is a word of its own. */
  readonly valueWord: Word | null;
}

/** Why a tool would not accept a command. */
export type Objection =
  | {readonly kind: 'unknown-command'; readonly word: Word; readonly group: string}
  | {readonly kind: 'missing-command'; readonly word: Word; readonly group: string}
  | {readonly kind: 'unknown-flag'; readonly word: Word; readonly name: string}
  | {readonly kind: 'missing-value'; readonly word: Word; readonly flag: Flag}
  | {readonly kind: 'flag-as-value'; readonly word: Word; readonly flag: Flag; readonly value: Word}
  | {readonly kind: 'too-few'; readonly word: Word}
  | {readonly kind: 'too-many'; readonly word: Word};

/** A command of helm or kubectl, read with that tool's grammar. */
export interface Invocation {
  readonly tool: 'helm' | 'kubectl';
  readonly command: SimpleCommand;
  /** Index in `command.words` of the tool's name. */
  readonly toolIndex: number;
  /** Canonical words after the tool's name, aliases resolved. */
  readonly path: string;
  /** Index in `command.words` of the first word after the path. */
  readonly argumentsIndex: number;
  /** Null for a command that the tables do not know (such as a Helm plugin). */
  readonly grammar: CommandGrammar | null;
  readonly flags: readonly UsedFlag[];
  readonly positionals: readonly Word[];
  readonly objections: readonly Objection[];
  /** Usage notation (`[flags]`, `[NAME]`, `...`): describes commands instead of being one. */
  readonly notation: boolean;
}

/** Words that may stand before a tool's name without changing what it does. */
export const PREFIXES: ReadonlySet<string> = new Set([
  'sudo',
  'time',
  'command',
  'exec',
  'env',
  'nohup',
  'watch',
  // Distributions that bring the tools along.
  'k3s',
  'microk8s',
]);
const HELM_NAME = /^(?:.*\/)?helm(?:2|3|4|v2|v3|v4)?(?:\.exe)?$/;
const KUBECTL_NAME = /^(?:.*\/)?(?:kubectl|oc)(?:\.exe)?$/;
const NOTATION =
  /^\[(?:flags?|options?|global.*|command|subcommand|args?|-.*|\.\.\.)\]?$|^\{-|^--?<[^>]+>|^(?:\[[^\]]*\]|<[^>]*>|[A-Z_]+)?(?:\.{3,}|…)\]?$|^(?:\[[^\]]*\]|<[^>]*>)[:,]$/i;

/** Reads a simple command as one of helm or kubectl, or returns null if it is neither. */
export function readInvocation(
  command: SimpleCommand,
  majors: readonly HelmMajor[],
): Invocation | null {
  const {words} = command;
  const toolIndex = findTool(words);
  if (toolIndex < 0) {
    return null;
  }
  const name = (words[toolIndex] as Word).value;
  const tool = HELM_NAME.test(name) ? 'helm' : 'kubectl';
  const notation = words.slice(toolIndex + 1).some(isNotation) || namesSeveral(words);
  const reader = new Reader(words, toolIndex + 1, tool, majors);
  reader.read();
  const isFed = words.slice(0, toolIndex).some(isXargs);
  return {
    tool,
    command,
    toolIndex,
    path: reader.path,
    argumentsIndex: reader.argumentsIndex,
    grammar: reader.grammar,
    flags: reader.flags,
    positionals: reader.positionals,
    objections: notation ? [] : isFed ? withoutWants(reader.objections) : reader.objections,
    notation,
  };
}

/** Whether a word describes arguments (`[flags]`, `<NAME>...`, `[NAME]: …`) instead of being one. */
export function isNotation({text}: Word): boolean {
  return NOTATION.test(text);
}

/** `→`, `/`, `+`, `or` and the like; `&&`, `|` and `;`, also full-width, part commands, and are no words. */
const CONNECTOR = /^(?:or|and|then|vs\.?|[^\p{L}\p{N}\s.$%\\"'`<>{}[\]#｜＆；＞-]+)$/u;

/** Whether commands are named with something between them: a diagram or a sentence, and no command. */
export function namesSeveral(words: readonly Word[]): boolean {
  return words.some(({text}, i) => CONNECTOR.test(text) && isKnownTool(words[i + 1]?.value ?? ''));
}

function findTool(words: readonly Word[]): number {
  let isFed = false;
  for (let i = 0; i < words.length && i < 8; i += 1) {
    const word = words[i] as Word;
    const {value} = word;
    if (HELM_NAME.test(value) || KUBECTL_NAME.test(value)) {
      return i;
    }
    isFed ||= isXargs(word);
    // `sudo -E FOO=bar helm …`, `xargs -r -n 1 helm …`
    const isOption =
      i > 0 && (isFed ? XARGS_OPTION : /^(?:-[A-Za-z]+|[A-Za-z_]\w*=.*)$/).test(value);
    if (!PREFIXES.has(value) && !isXargs(word) && !isOption) {
      return -1;
    }
  }
  return -1;
}

function isXargs({value}: Word): boolean {
  return value === 'xargs';
}

/** An option of xargs, or the value of one: a number, or what stands for the argument (https://man7.org/linux/man-pages/man1/xargs.1.html). */
const XARGS_OPTION = /^(?:-{1,2}[A-Za-z\d].*|\d+|\{\}|[%@]|\\[n0])$/;

/** What a command does not lack if another program adds arguments to it. */
function withoutWants(objections: readonly Objection[]): Objection[] {
  return objections.filter(({kind}) => !/^(?:too-few|missing-value|missing-command)$/.test(kind));
}

class Reader {
  path = '';
  argumentsIndex: number;
  grammar: CommandGrammar | null = null;
  readonly flags: UsedFlag[] = [];
  readonly positionals: Word[] = [];
  readonly objections: Objection[] = [];
  private at: number;

  constructor(
    private readonly words: readonly Word[],
    start: number,
    private readonly tool: 'helm' | 'kubectl',
    private readonly majors: readonly HelmMajor[],
  ) {
    this.at = start;
    this.argumentsIndex = start;
  }

  read(): void {
    if (this.tool === 'helm') {
      this.readHelmPath();
    } else {
      this.readKubectlPath();
    }
    if (this.grammar) {
      this.readArguments(this.grammar);
      this.countPositionals(this.grammar);
    }
  }

  private readHelmPath(): void {
    const root = helmGrammar('', this.majors);
    this.skipFlags(root);
    const word = this.words[this.at];
    this.argumentsIndex = this.at;
    if (!word) {
      const tool = this.words[this.at - 1] as Word;
      if (this.flags.length === 0) {
        this.objections.push({kind: 'missing-command', word: tool, group: ''});
      }
      return;
    }
    if (this.readPluginPath()) {
      return;
    }
    let path = resolveHelmAlias(word.value);
    if (!isHelmCommand(path)) {
      this.objections.push({kind: 'unknown-command', word, group: ''});
      return;
    }
    this.at += 1;
    const next = this.words[this.at];
    const inner = next ? resolveHelmAlias(`${path} ${next.value}`) : '';
    if (isHelmCommand(inner)) {
      path = inner;
      this.at += 1;
    }
    this.path = path;
    this.argumentsIndex = this.at;
    this.grammar = helmGrammar(path, this.majors);
    if (isFormerHelmCommand(path)) {
      this.grammar = null;
      return;
    }
    if (this.grammar.group) {
      const objected = next && !looksLikeFlag(next.value) ? next : null;
      this.objections.push(
        objected
          ? {kind: 'unknown-command', word: objected, group: path}
          : {kind: 'missing-command', word, group: path},
      );
    }
  }

  /** A command of Helm behind the name of a plugin that runs it, or that takes what it takes. */
  private readPluginPath(): boolean {
    const words = this.words.slice(this.at, this.at + 3).map(({value}) => value);
    const read = pluginCommand(words, this.majors);
    if (!read) {
      return false;
    }
    this.path = read.path;
    this.at += read.path.split(' ').length;
    this.argumentsIndex = this.at;
    this.grammar = read.grammar;
    return true;
  }

  private readKubectlPath(): void {
    // Global flags may come first: `kubectl -n ns get pods`.
    const root = kubectlGrammar(['apply']);
    if (root) {
      this.skipFlags(root);
    }
    const rest = this.words.slice(this.at, this.at + 3).map((word) => word.value);
    this.grammar = kubectlGrammar(rest);
    if (this.grammar) {
      this.at += this.grammar.path.length;
      this.path = this.grammar.path.join(' ');
    }
    this.argumentsIndex = this.at;
  }

  private skipFlags(grammar: CommandGrammar): void {
    while (this.at < this.words.length && looksLikeFlag((this.words[this.at] as Word).value)) {
      this.readFlag(grammar);
    }
  }

  private readArguments(grammar: CommandGrammar): void {
    while (this.at < this.words.length) {
      const word = this.words[this.at] as Word;
      if (word.value === '--') {
        this.at += 1;
        this.positionals.push(...this.words.slice(this.at));
        this.at = this.words.length;
      } else if (looksLikeFlag(word.value)) {
        this.readFlag(grammar);
      } else {
        this.positionals.push(word);
        this.at += 1;
      }
    }
  }

  /** Reads the flag word at hand as pflag does (https://pkg.go.dev/github.com/spf13/pflag#hdr-Command_line_flag_syntax). */
  private readFlag(grammar: CommandGrammar): void {
    const word = this.words[this.at] as Word;
    this.at += 1;
    if (word.value.startsWith('--')) {
      const equals = word.value.indexOf('=');
      const name = word.value.slice(2, equals < 0 ? undefined : equals);
      const flag = grammar.flags.get(name);
      if (!flag) {
        this.objections.push({kind: 'unknown-flag', word, name});
      } else if (equals >= 0) {
        this.flags.push({flag, word, value: word.value.slice(equals + 1), valueWord: null});
      } else {
        this.readValue(flag, word);
      }
      return;
    }
    const letters = word.value.slice(1);
    for (let i = 0; i < letters.length; i += 1) {
      const letter = letters[i] as string;
      const flag = grammar.shorthands.get(letter);
      if (!flag) {
        this.objections.push({kind: 'unknown-flag', word, name: letters.slice(i)});
        return;
      }
      const rest = letters.slice(i + 1);
      if (flag.arity === 'required') {
        if (rest) {
          this.flags.push({flag, word, value: rest.replace(/^=/, ''), valueWord: null});
        } else {
          this.readValue(flag, word);
        }
        return;
      }
      this.flags.push({flag, word, value: null, valueWord: null});
      if (rest.startsWith('=')) {
        return;
      }
    }
  }

  private readValue(flag: Flag, word: Word): void {
    if (flag.arity !== 'required') {
      this.flags.push({flag, word, value: null, valueWord: null});
      return;
    }
    const value = this.words[this.at];
    if (!value) {
      this.objections.push({kind: 'missing-value', word, flag});
      return;
    }
    // pflag takes whatever comes next, be it `--create-namespace`.
    this.at += 1;
    this.flags.push({flag, word, value: value.value, valueWord: value});
    const isFlag = looksLikeFlag(value.value) && flag.name !== 'post-renderer-args';
    if (isFlag && value.text === value.value) {
      this.objections.push({kind: 'flag-as-value', word, flag, value});
    }
  }

  private countPositionals(grammar: CommandGrammar): void {
    if (grammar.group || this.flags.some(({flag}) => flag.name === 'help')) {
      return;
    }
    const {min, max} = this.bounds(grammar);
    const most = this.positionals.length;
    // An expansion may stand for any number of words, `[x]` for an argument that may be left out, and
    // with flags of Helm 2 a command takes other arguments.
    if (
      this.objections.some((objection) => isOfHelm2(objection)) ||
      this.words.some(({text}) => mayBeSeveralWords(text)) ||
      this.positionals.some(({text}) => /^\[[^\]]*\]$/.test(text))
    ) {
      return;
    }
    const tool = this.words[this.argumentsIndex - 1] as Word;
    if (most < min) {
      this.objections.push({kind: 'too-few', word: tool});
    } else if (most - this.takenByUnknownFlags() > max) {
      this.objections.push({kind: 'too-many', word: this.positionals[max] as Word});
    }
  }

  /** How many of the positionals may be values of flags that the command does not have. */
  private takenByUnknownFlags(): number {
    return this.objections.filter((objection) => {
      if (objection.kind !== 'unknown-flag') return false;
      const {word, name} = objection;
      const holdsValue = word.value.startsWith('--') ? word.value.includes('=') : name.length > 1;
      const next = this.words[this.words.indexOf(word) + 1];
      return !holdsValue && next !== undefined && this.positionals.includes(next);
    }).length;
  }

  private bounds(grammar: CommandGrammar): {min: number; max: number} {
    if (grammar.tool === 'kubectl') {
      return grammar;
    }
    if (grammar.path[0] === 'install') {
      // `--name` is Helm 2's.
      if (this.flags.some(({flag}) => /^(?:name-template|name)$/.test(flag.name))) {
        return {min: 1, max: 1};
      }
      const generated = this.flags.findLast(({flag}) => flag.name === 'generate-name');
      const given = generated ? (generated.value ?? 'true') : 'false';
      if (/^(?:false|f|0)$/i.test(given)) return {min: 2, max: 2};
      // `--generate-name=$X` may be either.
      return {min: 1, max: given.includes('$') ? 2 : 1};
    }
    return grammar;
  }
}

/** `<flags>`, `[options]`, `<your existing flags>`, `OPTIONS`, `<...>`: flags left to the reader. */
const FLAGS_TO_ADD =
  /^(?:<(?:[\w -]*[\w-][ -])?(?:flags|options|args|arguments)>|<(?:\.{3}|…)>|\{(?:flags|options|args)\}|(?:[A-Z]+_)?(?:FLAGS|OPTIONS|ARGS))$/;

/**
 * Whether a word may stand for none or several: flags to add, or an expansion, such as `$ARGS`, `$(x)`,
 * `{{ x }}`, `${{ x }}` and `{% x %}` unquoted, `$@` and `${X[@]}` in quotes too
 * (https://www.gnu.org/software/bash/manual/html_node/Arrays.html).
 */
function mayBeSeveralWords(text: string): boolean {
  return (
    FLAGS_TO_ADD.test(text) ||
    /^\$(?:\w+|\{[^}]*\}|[@*])$|^\$\(|^`|^\$?\{\{|^[<{[]%/.test(text) ||
    /^"?\$(?:@|\{(?:@|\w+\[@\]))/.test(text)
  );
}

function isOfHelm2(objection: Objection): boolean {
  if (objection.kind !== 'unknown-flag') return false;
  const majors = majorsWithFlag(objection.name);
  return majors.has(2) && majors.size === 1;
}

/** Whether a word is the name of a tool that starts a command in documentation of this kind. */
export function isKnownTool(word: string): boolean {
  return HELM_NAME.test(word) || KUBECTL_NAME.test(word);
}
