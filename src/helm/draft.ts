import {parseCommands, type ParsedShell} from '../shell/parse.js';
import {blankPrompts} from '../shell/prompt.js';
import {quotingOf} from '../shell/quoting.js';
import type {SpreadDamage} from './beside.js';
import type {HelmMajor} from './commands/grammar.js';
import {readInvocation, type Invocation} from './commands/invocation.js';

/** A change to a text: `[start, end)` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What rules may need to know beside the text. */
export interface Context {
  /** Helm majors whose commands and flags count as valid. */
  readonly majors: readonly HelmMajor[];
  /** Whether nothing but white space follows the statement in its block. */
  readonly last: boolean;
  /** Whether a line follows right below that is neither blank, a comment, nor a command. */
  readonly followed: boolean;
  /** Whether `# ` before a command is a prompt, not a comment. */
  readonly rootPrompt: boolean;
  /** Whether the block names its language; one that does not may be text. */
  readonly tagged?: boolean;
  /** Whether the block gives a variable the name of a tool, so that `$helm` is no prompt. */
  readonly assignsTool?: boolean;
  /** Whether the block holds a `case`, whose clauses start as items of a list may: `a) helm list ;;`. */
  readonly hasCase?: boolean;
  /** Whether the statement stands in a conflict that Git left, beside what it conflicts with. */
  readonly inConflict?: boolean;
  /** The word that was to end the statement's here-document and does not, for white space stands beside it. */
  readonly missedDelimiter?: string | null;
  /** The kinds of damage that stand in the block's lines beside its statements. */
  readonly beside?: ReadonlySet<SpreadDamage>;
}

/** How often a statement is changed, on trial or for good, before it is given up: those that somebody wrote take some ten. */
const MOST_CHANGES = 100;

/** A statement asks for more trials than anybody's command does: each costs a reading of all its text. */
export class TooManyChanges extends Error {}

/**
 * A statement while it is being repaired: its text so far, what the shell
 * makes of it, and where each character came from.
 */
export class Draft {
  private blanked: string | null = null;
  private states: Uint8Array | null = null;
  private parsed: ParsedShell | null = null;
  private read: Invocation[] | null = null;

  private constructor(
    readonly text: string,
    readonly context: Context,
    private readonly origins: readonly number[] | null,
    /** Shared by all drafts of a statement. */
    private readonly changes: {count: number},
  ) {}

  static of(text: string, context: Context): Draft {
    return new Draft(text, context, null, {count: 0});
  }

  /** The text with prompts covered by spaces: same length, same offsets. */
  get source(): string {
    return (this.blanked ??= blankPrompts(this.text, this.context.rootPrompt));
  }

  /** For every character of the source, what a shell takes it for. */
  get quoting(): Uint8Array {
    return (this.states ??= quotingOf(this.source));
  }

  get shell(): ParsedShell {
    return (this.parsed ??= parseCommands(this.source));
  }

  /** The commands of helm and kubectl in the statement, in source order. */
  get invocations(): readonly Invocation[] {
    return (this.read ??= this.shell.commands
      .map((command) => readInvocation(command, this.context.majors))
      .filter((invocation) => invocation !== null));
  }

  /** Offset in the statement as it was before any repair. */
  originOf(offset: number): number {
    if (!this.origins) {
      return offset;
    }
    return this.origins[Math.min(offset, this.origins.length - 1)] ?? 0;
  }

  /**
   * The draft after some edits. Of those that overlap the first counts; equal ones are one.
   *
   * @throws {@link TooManyChanges} so that the work on a statement is bounded by its length
   */
  apply(edits: readonly Edit[]): Draft {
    this.changes.count += 1;
    if (this.changes.count > MOST_CHANGES) {
      throw new TooManyChanges();
    }
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const origins: number[] = [];
    let text = '';
    let at = 0;
    const keep = (end: number): void => {
      for (let i = at; i < end; i += 1) {
        origins.push(this.originOf(i));
      }
      text += this.text.slice(at, end);
      at = end;
    };
    for (const edit of sorted) {
      if (edit.start < at) {
        continue;
      }
      keep(edit.start);
      const origin = this.originOf(edit.start);
      for (let i = 0; i < edit.text.length; i += 1) {
        origins.push(origin);
      }
      text += edit.text;
      at = edit.end;
    }
    keep(this.text.length);
    origins.push(this.originOf(this.text.length));
    return new Draft(text, this.context, origins, this.changes);
  }
}
