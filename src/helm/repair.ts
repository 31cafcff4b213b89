import {activeRules, type ActiveRule, type RuleOptions} from './active-rules.js';
import {mayHoldCommand} from './command-statements.js';
import {isForHelm2, type Heading} from './headings.js';
import {withoutMagicComments} from './magic-comments.js';
import {RecentResults} from './recent-results.js';
import {repairPass, type KnownStatements, type RepairPass} from './repair-pass.js';
import type {CommandFinding} from './repair-statement.js';
import {isShellLanguage} from './shell-language.js';
import {silencedBy} from './silence.js';

export {mayHoldCommand} from './command-statements.js';
export type {CommandFinding} from './repair-statement.js';

/** How a block is to be read and repaired. */
export interface RepairOptions extends RuleOptions {
  /** Language of the fence; a block in another language than a shell is left alone. */
  readonly lang?: string | null | undefined;
  /** The fence's meta: `helm-ignore` or `helm-ignore=code,code` silences. */
  readonly meta?: string | null | undefined;
  /** The headings that the block stands below, outermost first: below `Helm 2`, no finding is about Helm 2. */
  readonly headings?: readonly Heading[] | undefined;
  /** The Helm major that commands are written for; absent: 3 and 4. */
  readonly version?: 3 | 4 | undefined;
  /** Words of the comments that Docusaurus takes out of a block; absent: those of its defaults. */
  readonly magicComments?: readonly string[] | undefined;
}

/** A block after repair. */
export interface RepairResult {
  /** The block's text; identical to the input where nothing was repaired. */
  readonly text: string;
  readonly findings: readonly CommandFinding[];
}

/** A line taken out, and right below it one put in. */
const DIFF = /^-[^\n]*\n\+/m;

/** The codes that say of a command that it is one of Helm 2. */
const HELM_2 = ['helm2-syntax', 'helm2-command'];

/**
 * Finds the malformed commands of a code block, and repairs those that have
 * one right answer. Sound text comes back byte for byte. Never throws.
 *
 * @param text - the block's text, with LF or CRLF
 */
export function repairBlock(text: string, options: RepairOptions = {}): RepairResult {
  const unchanged: RepairResult = {text, findings: []};
  if (!mayHoldCommand(text) || !isShellLanguage(options.lang)) {
    return unchanged;
  }
  const asked = silencedBy(options.meta);
  if (asked === true || DIFF.test(text)) {
    return unchanged;
  }
  const silenced = isForHelm2(options.headings ?? []) ? new Set([...asked, ...HELM_2]) : asked;
  const key = JSON.stringify([
    text,
    options.lang,
    options.version,
    options.magicComments,
    options.rules,
    options.advice,
    Array.from(silenced),
  ]);
  const known = repairedBlocks.get(key);
  if (known) {
    return known;
  }
  const result = repairRead(text, activeRules(options, silenced), options);
  repairedBlocks.set(key, result);
  return result;
}

/**
 * What became of blocks. A build reads each several times: to report, to look for contradictions,
 * for the pages of the browser and for those of the server; and docs versions repeat each other.
 */
const repairedBlocks = new RecentResults<RepairResult>(20_000_000);

/** Repairs a block that may hold commands, without the comments that readers do not see. */
function repairRead(
  text: string,
  active: readonly ActiveRule[],
  options: RepairOptions,
): RepairResult {
  const shown = withoutMagicComments(text, options.magicComments);
  if (!shown) {
    return repairShown(text, active, options);
  }
  const {text: repaired, findings} = repairShown(shown.text, active, options);
  const restored = repaired === shown.text ? text : shown.restore(repaired);
  return {
    text: restored ?? text,
    findings: findings.map(({offset, expected, ...finding}) => ({
      ...finding,
      offset: shown.original(offset),
      expected: restored === null ? null : expected,
    })),
  };
}

/** Passes after which a block whose repairs never come to rest is left alone. */
const MOST_PASSES = 6;

/** Repairs what readers see of a block. */
function repairShown(
  text: string,
  active: readonly ActiveRule[],
  options: RepairOptions,
): RepairResult {
  const known: KnownStatements = new Map();
  const first = repairPass(text, active, options, known);
  let {text: repaired, findings, original} = first;
  for (let pass = 1; repaired !== text && pass < MOST_PASSES; pass += 1) {
    const next = repairPass(repaired, active, options, known);
    findings = reported(findings, next, original);
    // What a repair brought to light and nothing can repair was a fault of the command all along.
    if (findings.some((finding) => isLeft(finding) && !first.findings.includes(finding))) {
      break;
    }
    if (next.text === repaired) {
      return {text: repaired, findings};
    }
    const before = original;
    original = (offset) => before(next.original(offset));
    repaired = next.text;
  }
  // Either nothing was repaired, or each repair asks for another: then none is right.
  return first.text === text
    ? {text, findings}
    : {text, findings: findings.map((finding) => ({...finding, expected: null}))};
}

function isLeft({expected, severity}: CommandFinding): boolean {
  return expected === null && severity !== 'advice';
}

/**
 * The findings so far and those of another pass, without what is said already. What is expected of a
 * statement is what became of it in the end.
 *
 * @param original - the offset in the block of one in the text that the pass read
 */
function reported(
  before: readonly CommandFinding[],
  {findings, replaced}: RepairPass,
  original: (offset: number) => number,
): readonly CommandFinding[] {
  const ranges = replaced.map(({start, end, expected}) => ({
    start: original(start),
    end: original(end),
    expected,
  }));
  const updated = before.map((finding) => {
    const later = ranges.find(({start, end}) => start <= finding.offset && finding.offset < end);
    return later ? {...finding, expected: later.expected} : finding;
  });
  const said = new Set(before.map(({offset, code}) => `${offset} ${code}`));
  const others = findings
    .map((finding) => ({...finding, offset: original(finding.offset)}))
    .filter(({offset, code}) => !said.has(`${offset} ${code}`));
  return others.length === 0 ? updated : updated.concat(others).sort((a, b) => a.offset - b.offset);
}
