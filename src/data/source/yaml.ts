import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLParseError,
  type YAMLSeq,
} from 'yaml';
import type {DataCode} from '../codes.js';
import type {DataFinding} from '../finding.js';
import {MAX_DEPTH, MAX_VALUES} from '../limits.js';
import {quote} from '../wording.js';
import {Lines} from './lines.js';
import {
  list,
  type Located,
  type LocatedEntry,
  type LocatedMap,
  map,
  type Path,
  type Place,
  scalar,
} from './located.js';
import {type Reading, tooDeep, tooManyValues} from './reading.js';

/** Reads YAML 1.2 (core schema), plus merge keys. Never throws. */
export function readYaml(text: string): Reading {
  const lines = new Lines(text);
  const tokens = tokenize(text);
  if (typeof tokens === 'number') {
    return {root: null, findings: [tooDeep(lines.placeOf(tokens))]};
  }
  const [document, next] = new Composer({
    // Finding duplicates there takes quadratic time.
    uniqueKeys: false,
    logLevel: 'silent',
  }).compose(tokens, true, text.length);
  if (!document?.contents || isEmpty(document.contents)) {
    return document?.errors.length
      ? {root: null, findings: syntaxFindings(text, document.errors, lines)}
      : {root: null, findings: []};
  }
  const findings = syntaxFindings(text, document.errors, lines);
  if (next) {
    findings.push({
      code: 'yaml-syntax',
      place: lines.placeOf(next.range[0]),
      path: [],
      message: 'more than one document in the file',
      tip: 'keep one product per file; remove the line `---`',
    });
  }
  // What a broken text contains would only be accused of what broke it.
  if (findings.length > 0) {
    return {root: null, findings};
  }
  return new YamlReader(text, document, lines, findings).read();
}

/**
 * The concrete syntax; or the offset at which nesting becomes too deep.
 *
 * Composing recurses, and a stack that overflows while a regular expression is
 * compiled ends the process, which no `catch` can prevent.
 */
function tokenize(text: string): CST.Token[] | number {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
    }
    // The stack also holds the document and a scalar.
    if (parser.stack.length > MAX_DEPTH + 2) {
      return parser.offset;
    }
  }
  return [...tokens, ...parser.end()];
}

function isEmpty(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && !node.source;
}

/** Some messages repeat the text. */
const LONGEST_MESSAGE = 200;

function syntaxFindings(
  text: string,
  errors: readonly YAMLParseError[],
  lines: Lines,
): DataFinding[] {
  const findings = new Map<number | undefined, DataFinding>();
  let isLost = false;
  for (const error of errors) {
    const unquoted = unquotedText(text, error);
    const place = lines.placeOf(unquoted?.start ?? error.pos[0]);
    // Of several errors on one line the first is the cause; a structure that is lost stays lost below.
    const isEffect = isLost && isOfStructure(error);
    isLost ||= LOSES.has(error.code);
    if (!findings.has(place.line) && !isEffect) {
      findings.set(place.line, {
        place,
        path: [],
        ...(unquoted ? unquotedWords(unquoted.value) : syntaxWords(error)),
      });
    }
  }
  return [...findings.values()];
}

/** A wrong indentation, an open bracket, a missing `- `: where things begin and end is not known below. */
const LOSES: ReadonlySet<YAMLParseError['code']> = new Set([
  'BAD_INDENT',
  'MISSING_CHAR',
  'TAB_AS_INDENT',
]);

const OF_STRUCTURE: ReadonlySet<YAMLParseError['code']> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
]);

/** Whether an error can be the effect of one above; a quote that is open is its own. */
function isOfStructure({code, message}: YAMLParseError): boolean {
  return OF_STRUCTURE.has(code) && !message.startsWith('Missing closing');
}

/** A text that begins with a character to which YAML gives a meaning of its own, such as `>=1.15`. */
function unquotedText(
  text: string,
  {code, pos: [offset], message}: YAMLParseError,
): {readonly start: number; readonly value: string} | null {
  const isHeader = message.startsWith('Block scalar header');
  if (!isHeader && code !== 'BAD_SCALAR_START' && code !== 'BAD_ALIAS') return null;
  // The error stands in a header behind its mark, else at the character that begins the text.
  const start = isHeader
    ? Math.max(text.lastIndexOf('>', offset), text.lastIndexOf('|', offset))
    : offset;
  // In brackets, a comma or another bracket ends it.
  const end = isHeader ? /[\r\n]| #/ : /[,{}[\]\r\n]/;
  const [value = ''] = text.slice(start, start + LONGEST_MESSAGE).split(end);
  return {start, value: value.trim()};
}

interface SyntaxWords {
  readonly code: DataCode;
  readonly message: string;
  readonly tip: string;
}

function unquotedWords(value: string): SyntaxWords {
  return {
    code: 'yaml-syntax',
    message: `${quote(value)} begins with a character that means something else in YAML`,
    tip: quoteTip(value),
  };
}

function quoteTip(value: string): string {
  return `quote it: ${quote(`'${value.replaceAll("'", "''")}'`)}`;
}

function syntaxWords({code, message}: YAMLParseError): SyntaxWords {
  if (code === 'TAB_AS_INDENT') {
    return {
      code: 'tab-indentation',
      message: 'a tab in the indentation',
      tip: 'indent with spaces; YAML allows no tabs there',
    };
  }
  return {
    code: 'yaml-syntax',
    message: message.slice(0, LONGEST_MESSAGE).replace(/\.$/, ''),
    tip: SYNTAX_TIPS[code] ?? SYNTAX_TIP,
  };
}

const SYNTAX_TIP = 'check the indentation, quotes and brackets here and on the line above';

const SYNTAX_TIPS: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_INDENT: 'check the indentation, and that every bracket above is closed',
  BLOCK_AS_IMPLICIT_KEY: 'put a value that holds `: ` in quotes, or indent what belongs below it',
  MISSING_CHAR: 'add the missing character; a quote or bracket may have been opened above',
  MULTILINE_IMPLICIT_KEY: 'a key stands on one line, with a colon and a space after it',
  UNEXPECTED_TOKEN: 'put a value that starts with a special character in quotes',
};

/** Turns a composed document into a located tree. */
class YamlReader {
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #lines: Lines;
  readonly #findings: DataFinding[];
  /** What each anchor stands for by now; an alias means the latest one above it. */
  readonly #anchors = new Map<string, Located>();

  constructor(text: string, document: Document.Parsed, lines: Lines, findings: DataFinding[]) {
    this.#text = text;
    this.#document = document;
    this.#lines = lines;
    this.#findings = findings;
  }

  read(): Reading {
    const root = this.#value(this.#document.contents, [], 0);
    // An alias shares the tree it stands for, so reading is linear however often
    // aliases multiply; whoever walks the tree is not.
    if (root.size > MAX_VALUES) {
      this.#findings.push(tooManyValues(root.place));
      return {root: null, findings: this.#findings};
    }
    if (root.depth > MAX_DEPTH) {
      this.#findings.push(tooDeep(root.place));
      return {root: null, findings: this.#findings};
    }
    return {root, findings: this.#findings};
  }

  #value(node: ParsedNode | null, path: Path, offset: number): Located {
    if (node === null) {
      return scalar(null, this.#lines.placeOf(offset));
    }
    const place = this.#lines.placeOf(node.range[0]);
    if (isAlias(node)) {
      const target = this.#anchors.get(node.source);
      if (!target) {
        this.#report(
          'unsupported-yaml',
          place,
          path,
          `no anchor ${quote(`&${node.source}`)} above`,
          {
            tip: 'define the anchor before its first use, and not around it',
          },
        );
      }
      return target ?? scalar(null, place);
    }
    if (node.tag && !STANDARD_TAGS.has(node.tag)) {
      this.#report(
        'unsupported-yaml',
        place,
        path,
        `a tag, ${quote(node.tag.replace('tag:yaml.org,2002:', '!!'))}`,
        {
          tip: 'remove it; versions are text without any tag',
        },
      );
    }
    const located = this.#collectionOrScalar(node, path, place);
    if (node.anchor) {
      this.#anchors.set(node.anchor, located);
    }
    return located;
  }

  #collectionOrScalar(
    node: Scalar.Parsed | YAMLMap.Parsed | YAMLSeq.Parsed,
    path: Path,
    place: Place,
  ): Located {
    if (isMap(node)) {
      return this.#map(node, path, place);
    }
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        this.#value(item, [...path, index], node.range[1]),
      );
      return list(items, place);
    }
    // The header of a block of text that is indented by one, and has no lines.
    const [header = ''] = /^[>|]\d.*/.exec(this.#text.slice(node.range[0], node.range[1])) ?? [];
    if (node.type?.startsWith('BLOCK') && node.value === '' && header !== '') {
      this.#findings.push({place, path, ...unquotedWords(header.replace(/ #.*/, '').trim())});
    }
    return scalar(scalarValue(node), place);
  }

  #map(node: YAMLMap.Parsed, path: Path, place: Place): LocatedMap {
    const entries = new Map<string, LocatedEntry>();
    const merged: LocatedMap[] = [];
    const cut = new Set(node.flow ? this.#cutTexts(node, path) : []);
    for (const pair of node.items) {
      if (cut.has(pair)) continue;
      const {key} = pair;
      const keyPlace = this.#lines.placeOf(key.range[0]);
      if (!isScalar(key) || key.value === null) {
        this.#report('unsupported-yaml', keyPlace, path, 'a key that is not text', {
          tip: 'write the key as one word; quote a value that starts with `{`, `[`, `?` or `*`',
        });
        continue;
      }
      const name = String(scalarValue(key));
      const value = this.#value(pair.value, [...path, name], key.range[2]);
      if (name === '<<' && key.type === 'PLAIN') {
        merged.push(...this.#mergeSources(value, [...path, name]));
      } else if (entries.has(name)) {
        const first = entries.get(name)?.place.line ?? 0;
        this.#report(
          'duplicate-key',
          keyPlace,
          [...path, name],
          `key ${quote(name)} stands here a second time; the first is on line ${first}`,
          {tip: 'keep one of the two'},
        );
      } else {
        entries.set(name, {place: keyPlace, value});
      }
    }
    for (const {entries: more} of merged) {
      for (const [name, entry] of more) {
        if (!entries.has(name)) {
          entries.set(name, entry);
        }
      }
    }
    return map(entries, place);
  }

  /**
   * In braces a comma ends a text: of `{range: 1.28, 1.29}` the rest is a key that has no value.
   *
   * @returns what is no key; each text is told once
   */
  #cutTexts({items}: YAMLMap.Parsed, path: Path): YAMLMap.Parsed['items'] {
    const rests: YAMLMap.Parsed['items'] = [];
    let text: Scalar.Parsed | null = null;
    for (const [index, pair] of items.entries()) {
      const {key, value} = pair;
      if (value !== null || !text || !isScalar(key)) {
        text = isScalar(value) && value.type === 'PLAIN' ? value : null;
        continue;
      }
      rests.push(pair);
      const next = items[index + 1];
      if (next?.value === null && isScalar(next.key)) continue;
      const whole = this.#text.slice(text.range[0], key.range[1]);
      this.#findings.push({
        place: this.#lines.placeOf(text.range[0]),
        path,
        code: 'yaml-syntax',
        message: `a comma within braces ends a text, so what follows ${quote(String(scalarValue(text)))} is no part of it`,
        tip: quoteTip(whole),
      });
    }
    return rests;
  }

  /** https://yaml.org/type/merge.html: a mapping, or a list of them, earlier ones first. */
  #mergeSources(value: Located, path: Path): LocatedMap[] {
    const sources = value.kind === 'list' ? value.items : [value];
    return sources.filter((source) => {
      if (source.kind !== 'map') {
        this.#report('unsupported-yaml', source.place, path, 'only mappings can be merged', {
          tip: 'give `<<` an alias of a mapping, or a list of such aliases',
        });
      }
      return source.kind === 'map';
    });
  }

  #report(code: DataCode, place: Place, path: Path, message: string, {tip}: {tip: string}): void {
    this.#findings.push({code, place, path, message, tip});
  }
}

const STANDARD_TAGS = new Set([
  '!',
  'tag:yaml.org,2002:str',
  'tag:yaml.org,2002:map',
  'tag:yaml.org,2002:seq',
]);

/** Numbers as they are written: 1.30 is not 1.3. */
function scalarValue(node: Scalar.Parsed): unknown {
  return typeof node.value === 'number' || typeof node.value === 'bigint'
    ? node.source
    : node.value;
}
