import {unquote} from '../../shell/parse.js';
import type {CommandGrammar, Flag} from '../commands/grammar.js';
import {
  goesOn,
  isCutOff,
  isPair,
  looksLikeFlag,
  type Oddity,
  oddityAsWritten,
  oddityOf,
  type ValueKind,
} from '../commands/kinds.js';
import {oddityOfPositional} from '../commands/positionals.js';
import {
  gluedOddity,
  gluedToOddity,
  IMPOSSIBLE,
  isPlain,
  isUnfinished,
  separateOddity,
} from './glue.js';

/** `< content > follower`, as a formatter prints a placeholder: what it named, and what came right after it. */
export interface Displaced {
  readonly content: string;
  readonly follower: string;
  /** Whether a line break stands before the follower: then it was a word of its own. */
  readonly apart: boolean;
}

/** A damaged command: its words after the command's path, in order, and its displaced placeholders, in order. */
export interface DamagedCommand {
  /** Words of the path that are among them, as `helm -n web < ns > upgrade` has one; else none. */
  readonly path: readonly string[];
  readonly words: readonly string[];
  readonly displaced: readonly Displaced[];
}

/** A word of a command as it may have been before the damage. */
export interface PreimageWord {
  readonly text: string;
  /** Index in the damaged command's words of the word it begins with, or null. */
  readonly wordIndex: number | null;
  /** Index of the displaced placeholder that it begins with, or whose follower it begins with. */
  readonly displacedIndex: number | null;
  readonly role: 'flag' | 'value' | 'positional';
}

/** One way in which the command may have stood before the damage. */
export interface Preimage {
  readonly words: readonly PreimageWord[];
  /** How odd it is; 0 if every word suits its place. */
  readonly oddity: number;
  /** Equal for pre-images that mean the same to the tool. */
  readonly meaning: string;
}

/** Steps after which a search gives up. */
const BUDGET = 20_000;
/** Words that a command which somebody wrote may have; the search is as deep as there are words. */
export const MOST_WORDS = 500;
/** Oddity beyond which the best pre-image is no proof: the command may have meant something else. */
const MOST_ODDITY = 1;
/** Words that a placeholder may have besides its first. */
const MOST_SWALLOWED = 8;

/**
 * Lists the pre-images of a damaged command that its grammar accepts: every
 * way to put the placeholders back between the words, in order, each with the
 * words it may have had inside.
 *
 * @returns the least odd of the valid ones, or null if there are too many ways to look at all
 */
export function findPreimages(grammar: CommandGrammar, damaged: DamagedCommand): Preimage[] | null {
  return damaged.words.length > MOST_WORDS ? null : new Search(grammar, damaged).run();
}

interface State {
  /** Next word of the damaged command. */
  readonly word: number;
  /** Next displaced placeholder. */
  readonly placeholder: number;
  /** Words of the path that have come. */
  readonly named: number;
  /** Follower of the placeholder before, which must come next. */
  readonly carry: number | null;
  readonly pending: Flag | null;
  readonly positionals: readonly string[];
  /** Positionals before `--`, behind which there are no flags; null where it has not come. */
  readonly beforeDashes: number | null;
  readonly flags: readonly string[];
  readonly words: WordList | null;
  /** Whether some placeholder has several words. */
  readonly swallowed: boolean;
  readonly oddity: number;
}

/** The words so far, last first: states share what they have in common. */
interface WordList {
  readonly word: PreimageWord;
  readonly before: WordList | null;
}

class Search {
  /** The oddity that is searched for: what is odder is passed by. */
  private limit = 0;
  private readonly found: Preimage[] = [];
  private steps = 0;
  private readonly positionals: readonly ValueKind[];
  private readonly min: number;
  private readonly max: number;

  constructor(
    private readonly grammar: CommandGrammar,
    private readonly damaged: DamagedCommand,
  ) {
    const all = [...damaged.words, ...damaged.displaced.map(({follower}) => follower)];
    const unnamed =
      grammar.path[0] === 'install' &&
      all.some((word) => /^(?:-g|--generate-name|--name-template(?:=.*)?)$/.test(word));
    // With `--repo`, a chart is named without its repository.
    const chart = all.some((word) => /^--repo(?:=|$)/.test(word)) ? 'chart-name' : 'chart';
    this.positionals = (unnamed ? (['chart'] as const) : grammar.positionals).map((kind) =>
      kind === 'chart' ? chart : kind,
    );
    this.min = unnamed ? 1 : grammar.path[0] === 'install' ? 2 : grammar.min;
    this.max = unnamed ? 1 : grammar.max;
  }

  run(): Preimage[] | null {
    // Most commands are not odd at all, and a search for those that are takes far longer.
    for (; this.found.length === 0 && this.limit <= MOST_ODDITY; this.limit += 1) {
      this.visit({
        word: 0,
        placeholder: 0,
        named: 0,
        carry: null,
        pending: null,
        positionals: [],
        beforeDashes: null,
        flags: [],
        words: null,
        swallowed: false,
        oddity: 0,
      });
    }
    return this.steps > BUDGET ? null : this.found;
  }

  private visit(state: State): void {
    this.steps += 1;
    if (this.steps > BUDGET || state.oddity > this.limit) {
      return;
    }
    const {words, displaced} = this.damaged;
    if (state.carry !== null) {
      const {follower} = displaced[state.carry] as Displaced;
      this.extend({...state, carry: null}, follower, null, state.carry, separateOddity(follower));
      return;
    }
    if (state.word === words.length && state.placeholder === displaced.length) {
      this.finish(state);
      return;
    }
    if (state.word < words.length) {
      const word = words[state.word] as string;
      this.extend({...state, word: state.word + 1}, word, state.word, null, 0);
    }
    if (state.placeholder < displaced.length) {
      this.attach(state, '', null, state.placeholder, 0);
    }
  }

  /** A word that begins with `text`: it ends here, or the next placeholder is glued to it. */
  private extend(
    state: State,
    text: string,
    wordIndex: number | null,
    displacedIndex: number | null,
    oddity: number,
  ): void {
    if (state.oddity + oddity > this.limit) {
      return;
    }
    this.close(state, {text, wordIndex, displacedIndex}, oddity);
    if (state.placeholder < this.damaged.displaced.length) {
      this.attach(state, text, wordIndex, displacedIndex, oddity + gluedToOddity(text));
    }
  }

  /** Adds the next placeholder to the word `text`, with each number of inner words. */
  private attach(
    state: State,
    text: string,
    wordIndex: number | null,
    displacedIndex: number | null,
    oddity: number,
  ): void {
    const {words, displaced} = this.damaged;
    const {content, follower, apart} = displaced[state.placeholder] as Displaced;
    let inside = content;
    for (let swallowed = 0; swallowed <= MOST_SWALLOWED; swallowed += 1) {
      // Once is odd; where any number of arguments is accepted, the words may be either.
      const isOdd = swallowed > 0 ? !state.swallowed && this.max < Infinity : isUnfinished(content);
      const odd = oddity + (isOdd ? 1 : 0);
      if (swallowed > 0 && state.oddity + odd > this.limit) {
        return;
      }
      if (swallowed > 0) {
        const word = words[state.word + swallowed - 1];
        if (word === undefined || !isPlain(word)) {
          return;
        }
        inside += ` ${word}`;
      }
      if ((swallowed > 0 && isUnfinished(inside)) || state.oddity + odd > this.limit) {
        continue;
      }
      const base = {
        text: `${text}<${inside}>`,
        wordIndex,
        displacedIndex: displacedIndex ?? (wordIndex === null ? state.placeholder : null),
      };
      const next = {
        ...state,
        word: state.word + swallowed,
        placeholder: state.placeholder + 1,
        swallowed: state.swallowed || swallowed > 0,
      };
      this.close({...next, carry: state.placeholder}, base, odd);
      const glued = apart ? IMPOSSIBLE : gluedOddity(follower, this.kindOf(state, text));
      this.extend(next, base.text + follower, base.wordIndex, base.displacedIndex, odd + glued);
    }
  }

  /** The kind of the flag whose value a word that begins with `text` is or holds. */
  private kindOf({pending}: State, text: string): ValueKind | null {
    const joined = /^--([\w-]+)=/.exec(text)?.[1] ?? '';
    return (pending ?? this.grammar.flags.get(joined))?.kind ?? null;
  }

  /** Ends a word and checks it against the grammar. */
  private close(state: State, word: Omit<PreimageWord, 'role'>, oddity: number): void {
    const {text} = word;
    // `[--force]` is a flag that may be left out.
    const value = unquote(text).replace(/^\[(--?[a-z][\w-]*)\]$/i, '$1');
    const odd = state.oddity + oddity;
    const add = (role: PreimageWord['role']): WordList => ({
      word: {...word, role},
      before: state.words,
    });
    if (state.pending) {
      const more = oddityAsWritten(text, state.pending.kind);
      if (more < 2) {
        this.visit({
          ...state,
          pending: null,
          flags: [...state.flags, `${state.pending.name}=${value}`],
          words: add('value'),
          oddity: odd + more,
        });
      }
      return;
    }
    const {beforeDashes} = state;
    if (beforeDashes === null && looksLikeFlag(value)) {
      this.closeFlag(state, value, add('flag'), odd);
      return;
    }
    const words = add('positional');
    if (state.named < this.damaged.path.length) {
      if (text === this.damaged.path[state.named]) {
        this.visit({...state, named: state.named + 1, words, oddity: odd});
      }
      return;
    }
    const {length} = state.positionals;
    if (beforeDashes === null && text === '--') {
      this.visit({...state, beforeDashes: length, words, oddity: odd});
      return;
    }
    if (length >= this.max) {
      return;
    }
    const positionals = [...state.positionals, text];
    const isFlag = looksLikeFlag(value);
    const more = isFlag ? 0 : oddityOfPositional(this.grammar, positionals, this.positionals);
    // The first word behind `--` names a program.
    const isProgram = beforeDashes !== length || !(isFlag || goesOn(text));
    if (more < 2 && isProgram) {
      this.visit({...state, positionals, words, oddity: odd + more});
    }
  }

  private closeFlag(state: State, value: string, words: WordList, oddity: number): void {
    const {flags, shorthands} = this.grammar;
    if (value.startsWith('--')) {
      const equals = value.indexOf('=');
      const flag = flags.get(value.slice(2, equals < 0 ? undefined : equals));
      if (!flag) {
        return;
      }
      if (equals < 0) {
        const pending = flag.arity === 'required' ? flag : null;
        const known = pending ? state.flags : [...state.flags, flag.name];
        this.visit({...state, pending, flags: known, words, oddity});
        return;
      }
      const given = value.slice(equals + 1);
      const more = oddityOfJoined(words.word.text, given, flag.kind);
      if (more < 2) {
        const known = [...state.flags, `${flag.name}=${given}`];
        this.visit({...state, flags: known, words, oddity: oddity + more});
      }
      return;
    }
    let known = state.flags;
    for (let i = 1; i < value.length; i += 1) {
      const flag = shorthands.get(value[i] as string);
      if (!flag) {
        return;
      }
      if (flag.arity === 'required') {
        const rest = value.slice(i + 1);
        if (!rest) {
          this.visit({...state, pending: flag, flags: known, words, oddity});
        } else {
          const given = rest.replace(/^=/, '');
          const more = oddityOfJoined(words.word.text, given, flag.kind);
          if (more < 2) {
            known = [...known, `${flag.name}=${given}`];
            this.visit({...state, flags: known, words, oddity: oddity + more});
          }
        }
        return;
      }
      known = [...known, flag.name];
    }
    this.visit({...state, flags: known, words, oddity});
  }

  /** Whether what kubectl works on is named: by a file or flag, by its type, or, where pairs are set on it, by name. */
  private namesResources({flags, positionals}: State): boolean {
    const [type, , pairs] = this.grammar.positionals;
    if (
      type !== 'resource-type' ||
      flags.some((flag) => /^(?:filename|kustomize|raw)=/.test(flag))
    ) {
      return true;
    }
    const resources = positionals.filter((each) => !isPair(unquote(each)));
    const isOne = resources.length === 1 && /^[^/<$]*$/.test(resources[0] as string);
    const bySelector = flags.some((flag) => /^(?:all$|selector=)/.test(flag));
    return resources.length > 0 && !(pairs === 'pair' && isOne && !bySelector);
  }

  private finish(state: State): void {
    const {oddity, beforeDashes} = state;
    // `kubectl exec POD -- COMMAND…`
    const runs = this.grammar.path[0] === 'exec' && beforeDashes !== null;
    if (
      state.pending ||
      state.named < this.damaged.path.length ||
      state.positionals.length < this.min ||
      !this.namesResources(state) ||
      (runs && beforeDashes !== 1)
    ) {
      return;
    }
    const words: PreimageWord[] = [];
    for (let list = state.words; list; list = list.before) {
      words.unshift(list.word);
    }
    const flags = [...state.flags].map((flag) => flag.split('=', 1)[0] as string);
    const order = state.flags
      .map((flag, i) => ({flag, name: flags[i] as string, i}))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.i - b.i))
      .map(({flag}) => flag);
    this.found.push({
      words,
      oddity,
      meaning: JSON.stringify([state.positionals.map(unquote), beforeDashes, order]),
    });
  }
}

/** How odd a value is for its flag that is written in one word with it: `--set=a=b`, `-n=shop`. */
function oddityOfJoined(text: string, value: string, kind: ValueKind): Oddity {
  // `--flag=` has lost its value, `--flag=''` has an empty one.
  if (value === '') {
    return text.endsWith('=') ? 2 : 0;
  }
  return isCutOff(text, kind) ? 2 : oddityOf(value, kind);
}
