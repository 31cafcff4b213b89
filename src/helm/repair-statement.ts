import type {Severity} from '../problem.js';
import {parseCommands} from '../shell/parse.js';
import {promptLength} from '../shell/prompt.js';
import type {ActiveRule} from './active-rules.js';
import {Draft, TooManyChanges, type Context, type Edit} from './draft.js';
import {damagesUndone, isHalfRepaired, type Damage} from './half-repair.js';
import type {Fault} from './rule.js';

/** A fault in a command, repaired or not. */
export interface CommandFinding {
  /** The rule's code. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as a sentence without a final full stop. */
  readonly message: string;
  /** What to do about it, likewise. */
  readonly tip: string;
  /** Offset in the original text of the command's first word. */
  readonly offset: number;
  /** The repaired statement, or null where it was left as it was. */
  readonly expected: string | null;
}

/** A statement after repair. */
export interface RepairedStatement {
  /** Its new text, or null if it stays as it is. */
  readonly repaired: string | null;
  /** Offsets count from the statement's start. */
  readonly findings: readonly CommandFinding[];
  /** Where what stands at an offset of the new text stood before. */
  readonly originOf: (offset: number) => number;
}

/** Passes after which repairs that keep asking for more are given up. */
const MOST_PASSES = 40;

interface PlacedFault {
  readonly rule: ActiveRule;
  readonly fault: Fault;
  /** Where its command started before any repair. */
  readonly offset: number;
}

/**
 * Runs the rules over a statement until none has anything left to repair. If
 * a fault remains, or more damage of a kind that was undone, or no shell could
 * read the result, the statement stays as it was: half a repair of a broken
 * command is a guess. So does a statement that takes too long, like none that
 * somebody wrote.
 */
export function repairStatement(
  text: string,
  active: readonly ActiveRule[],
  context: Context,
): RepairedStatement {
  const repaired: PlacedFault[] = [];
  try {
    return repairFrom(Draft.of(text, context), active, repaired);
  } catch (error) {
    if (!(error instanceof TooManyChanges)) {
      throw error;
    }
    return {repaired: null, findings: oncePerCommand(repaired, null), originOf: (offset) => offset};
  }
}

/** @param repaired - gets the faults that are undone, which hold also where the rest takes too long */
function repairFrom(
  original: Draft,
  active: readonly ActiveRule[],
  repaired: PlacedFault[],
): RepairedStatement {
  const damages = new Set<Damage>();
  let draft = original;
  let {left, edits, undone} = examine(draft, active);
  for (let pass = 0; edits.length > 0 && pass < MOST_PASSES; pass += 1) {
    repaired.push(...undone);
    damagesUndone(draft, edits).forEach((damage) => damages.add(damage));
    draft = draft.apply(edits);
    ({left, edits, undone} = examine(draft, active));
  }
  const isWhole = (): boolean =>
    hasNoMoreFaults(draft, original) &&
    [...left, ...undone].every(
      ({rule, fault}) => fault.harmless === true || rule.rule.severity === 'advice',
    ) &&
    !isHalfRepaired(draft, damages);
  const expected = draft.text !== original.text && isWhole() ? draft.text : null;
  const faults = [...repaired, ...undone, ...left];
  return {
    repaired: expected,
    findings: faults.length === 0 ? [] : oncePerCommand(faults, expected),
    originOf: (offset) => draft.originOf(offset),
  };
}

/** What makes a script of its first lines, or of its last ones: text before them, and below. */
const REST_OF_SCRIPT = [
  ['', 'fi'],
  ['', 'then :; fi'],
  ['', 'done'],
  ['', 'do :; done'],
  ['', '}'],
  ['', 'esac'],
  ['if :; then ', ''],
  ['while :; do ', ''],
  ['{ ', ''],
  ['case a in a) ', ''],
] as const;
const OPENS_CLAUSE = /(?:^|[\s;])(?:then|else|do|\{)\s*$/;

/** Whether a shell can read a statement; one that lacked the rest of a script before the repair too, together with it. */
function hasNoMoreFaults({source, shell}: Draft, original: Draft): boolean {
  if (shell.faults.length === 0) {
    return true;
  }
  const lines = OPENS_CLAUSE.test(source) ? `${source}\n:` : source;
  return (
    original.shell.faults.length > 0 &&
    REST_OF_SCRIPT.some(
      ([above, below]) => parseCommands(`${above}${lines}\n${below}`).faults.length === 0,
    )
  );
}

interface Examination {
  /** Faults that no rule can undo; complete only if there are no edits. */
  readonly left: readonly PlacedFault[];
  /** What the first rule that can undo something does. */
  readonly edits: readonly Edit[];
  readonly undone: readonly PlacedFault[];
}

function examine(draft: Draft, active: readonly ActiveRule[]): Examination {
  const left: PlacedFault[] = [];
  for (const rule of active) {
    const edits: Edit[] = [];
    const undone: PlacedFault[] = [];
    for (const fault of rule.rule.detect(draft)) {
      const placed = {rule, fault, offset: draft.originOf(commandStart(draft, fault.start))};
      if (!fault.edits) {
        left.push(placed);
      } else if (!fault.edits.some((edit) => edits.some((other) => collide(edit, other)))) {
        // Half of a repair may be another command: what overlaps is found again in the next pass.
        edits.push(...fault.edits);
        undone.push(placed);
      }
    }
    if (edits.length > 0) {
      return {left, edits, undone};
    }
  }
  return {left, edits: [], undone: []};
}

/** Whether two edits change the same text, each in its own way. */
function collide(a: Edit, b: Edit): boolean {
  const isSame = a.start === b.start && a.end === b.end && a.text === b.text;
  return !isSame && a.start < b.end && b.start < a.end;
}

/** Offset of the first word of the command that an offset lies in. */
function commandStart(draft: Draft, offset: number): number {
  const {commands} = draft.shell;
  const command = commands.findLast(({start, nested}) => start <= offset && !nested) ?? commands[0];
  if (command && command.start <= offset) {
    return command.words[0]?.start ?? command.start;
  }
  const [line = ''] = draft.text.split('\n', 1);
  return promptLength(line) || line.length - line.trimStart().length;
}

function oncePerCommand(faults: readonly PlacedFault[], expected: string | null): CommandFinding[] {
  const findings = new Map<string, CommandFinding>();
  for (const {rule, fault, offset} of faults) {
    const {code} = rule.rule;
    const key = `${offset} ${code}`;
    if (!findings.has(key)) {
      const {message, tip} = fault;
      findings.set(key, {code, severity: rule.severity, message, tip, offset, expected});
    }
  }
  return [...findings.values()].sort((a, b) => a.offset - b.offset);
}
