import {unfilledPlaceholders} from '../compat/placeholders.js';
import {escapeBlockStart} from '../text/block-start.js';
import {fence} from '../text/fence.js';

/** One thing to do. */
export interface RunbookItem {
  /** Tells it from the others of its plan; the same as long as the thing to do is. */
  readonly key: string;
  /** What to do, as a sentence or a title. */
  readonly text: string;
  readonly command?: string;
  /** Lines of a manifest that show what changes. */
  readonly manifest?: string;
  readonly note?: string;
  readonly url?: string;
  /** Whether the command is for some readers only, as the text says. */
  readonly conditional?: boolean;
}

/** Longer keys are cut: they are kept with the marks of what is done. */
const MAX_KEY = 120;

/** A key of bounded length for an item, of all the words that tell it from others. */
export function runbookKey(words: string): string {
  if (words.length <= MAX_KEY) return words;
  const hash = words.split('').reduce((sum, char) => Math.imul(sum, 31) + char.charCodeAt(0), 0);
  return `${words.slice(0, MAX_KEY)} ${hash}`;
}

/** What one hop takes, in words. */
export interface RunbookHop {
  readonly title: string;
  /** In order. */
  readonly items: readonly RunbookItem[];
  /** What backs it; nothing to be done. */
  readonly notes: readonly {readonly text?: string; readonly url?: string}[];
}

/** A plan in words. */
export interface Runbook {
  readonly title: string;
  readonly hops: readonly RunbookHop[];
}

/** The plan for a ticket: task lists in Markdown. */
export function runbookMarkdown({title, hops}: Runbook, done: ReadonlySet<string>): string {
  const parts = hops.map(({title: heading, items, notes}, index) => [
    `## ${index + 1}. ${escapeMarkdown(heading)}`,
    items.map((item) => markdownOf(item, done.has(item.key))).join('\n'),
    notes.map(({text = '', url}) => `> ${words(escapeMarkdown(text), url)}`).join('\n>\n'),
  ]);
  return [`# ${escapeMarkdown(title)}`, ...parts.flat()].filter(Boolean).join('\n\n') + '\n';
}

function markdownOf({text, command, manifest, note, url}: RunbookItem, isDone: boolean): string {
  const lines = [
    `- [${isDone ? 'x' : ' '}] ${escapeMarkdown(text)}`,
    ...(note === undefined ? [] : ['', escapeMarkdown(note)]),
    ...(url === undefined ? [] : ['', url]),
    ...(command === undefined ? [] : ['', ...fence(command, 'bash')]),
    ...(manifest === undefined ? [] : ['', ...fence(manifest, 'yaml')]),
  ];
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line, index) => (index === 0 || line === '' ? line : `  ${line}`))
    .join('\n');
}

/** Data is plain text: nothing in it is markup. */
function escapeMarkdown(text: string): string {
  return escapeBlockStart(oneLine(text).replace(/[\\`*_[\]<>#|~&]/g, '\\$&'));
}

/** All commands, to be pasted; those that cannot run yet are comments. */
export function runbookCommands({hops}: Runbook): string {
  return hops
    .flatMap(({title, items}) => [
      comment(title),
      ...items.flatMap((item) =>
        item.command === undefined ? [] : [comment(itemText(item)), runnable(item.command)],
      ),
    ])
    .join('\n');
}

/**
 * The plan as a script for Bash. It asks before it goes on wherever there is no
 * command for what is to be done, stops at the first failure and at a no, which
 * it says, and refuses to begin while a placeholder has no value.
 *
 * @param runbook - Its texts may hold anything: none of it is run but the commands.
 * @param question - What it asks, such as `Done?`.
 */
export function runbookScript(runbook: Runbook, question: string): string {
  const {title, hops} = runbook;
  const missing = new Set(
    hops.flatMap(({items}) =>
      items.flatMap(({command}) => (command === undefined ? [] : unfilledPlaceholders(command))),
    ),
  );
  return [
    '#!/usr/bin/env bash',
    comment(title),
    'set -euo pipefail',
    '',
    ...(missing.size > 0
      ? [
          `printf '%s\\n' ${quote(`Not filled in: ${Array.from(missing).join(' ')}`)} >&2`,
          'exit 1',
          '',
        ]
      : []),
    'confirm() {',
    '  local answer',
    `  read -r -p "$1 "${quote(question)}' [y/N] ' answer </dev/tty`,
    '  [[ $answer == [yY]* ]]',
    '}',
    'must() { confirm "$1" || { echo "Stopped: $1" >&2; exit 1; }; }',
    ...hops.flatMap((hop) => [
      '',
      comment(hop.title),
      ...hop.notes.map(({text, url}) => comment(words(text, url))),
      ...hop.items.map(scriptOf),
    ]),
    '',
  ].join('\n');
}

function scriptOf(item: RunbookItem): string {
  const {command, manifest, conditional} = item;
  const text = itemText(item);
  if (command === undefined) {
    const must = `must ${quote(text)}`;
    return manifest === undefined
      ? must
      : [`printf '%s\\n' ${manifest.split('\n').map(quote).join(' ')}`, must].join('\n');
  }
  return conditional
    ? [`if confirm ${quote(text)}; then`, runnable(command), ':', 'fi'].join('\n')
    : [comment(text), runnable(command)].join('\n');
}

function words(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(Boolean).join(' ');
}

// Texts, for of literals compilers for older browsers make lists of all these characters.
const PUNCTUATED = new RegExp('\\p{P}$', 'u');
const UNPRINTED = new RegExp('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+', 'gu');

/** What to do and all that helps to do it, on one line. */
function itemText({text, note, url}: RunbookItem): string {
  const more = words(note, url);
  // A title has no full stop.
  return more === '' ? text : `${text}${PUNCTUATED.test(text) ? '' : ':'} ${more}`;
}

function runnable(command: string): string {
  return unfilledPlaceholders(command).length > 0
    ? command.split('\n').map(comment).join('\n')
    : command;
}

/** One line that no shell runs. */
function comment(text: string): string {
  return `# ${oneLine(text)}`;
}

function quote(text: string): string {
  return `'${oneLine(text).replaceAll("'", `'\\''`)}'`;
}

/** Line breaks end comments; other control characters and marks of direction hide what is there. */
function oneLine(text: string): string {
  return text.replace(UNPRINTED, ' ').trim();
}
