import {COMPONENT} from '../../shell/notation.js';
import {firstPrompt} from '../../shell/prompt.js';
import {Quoting} from '../../shell/quoting.js';
import type {Draft, Edit} from '../draft.js';
import type {Fault, Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const BREAK = /<br[ \t]*\/?>/gi;
/** Elements that stand within a line; a placeholder such as `<code>` has no end tag. */
const INLINE =
  /<(a|b|code|del|em|font|i|ins|kbd|mark|samp|small|span|strong|sub|sup|tt|u|var)(?:[ \t][^<>]*)?>((?:[^<>]|<(?!\/)[^<>]*>)*?)<\/\1>/gi;

/** Markup for a page was kept in code: `helm list <br>`, `--version <b>1.2.3</b>`. */
export const htmlTag: Rule = {
  code: 'html-tag',
  severity: 'warning',
  describe: 'A tag of HTML or MDX stands in a command, where a shell takes it for redirections',

  detect: (draft) =>
    hasCommand(draft)
      ? [
          ...found(draft, BREAK, INLINE).map((tag): Fault => ({
            ...placeOf(tag),
            message: `\`${tag[0]}\` is markup, which a shell takes for redirections`,
            tip: 'Write the command without tags',
            edits: [withoutTag(draft, tag)],
          })),
          ...found(draft, COMPONENT).map((tag): Fault => ({
            ...placeOf(tag),
            message: `\`${tag[0]}\` is a component, which code shows as it is written`,
            tip: 'Write the value, or a placeholder such as `<VERSION>`',
          })),
        ]
      : [],
};

function placeOf({index, 0: {length}}: RegExpExecArray): {start: number; end: number} {
  return {start: index, end: index + length};
}

function withoutTag(draft: Draft, {index: start, 0: text, 2: content}: RegExpExecArray): Edit {
  const end = start + text.length;
  if (content !== undefined) {
    return {start, end, text: content};
  }
  // What a line break parted stays apart, commands of ours on lines of their own; whether a backslash has to join it is for another rule.
  const trailing = /^[ \t]*(?=\n|$)/.exec(draft.text.slice(end));
  if (trailing) {
    return {start, end: end + trailing[0].length, text: ''};
  }
  const [gap = '', prompt] = BEFORE_TOOL.exec(draft.text.slice(end)) ?? [];
  return prompt === undefined || draft.text[start - 1] === '\\'
    ? {start, end, text: ' '}
    : {start, end: end + gap.length, text: `\n${prompt ? '' : firstPrompt(draft.text)}`};
}

/** What stands before another command of ours, also one that is misspelt, with its prompt or without. */
const BEFORE_TOOL = /^[ \t]*(?=((?:[$%>][ \t]+)?)(?:sudo[ \t]+)?(?:helm|kubectl)[ \t]+[A-Za-z-])/;

/** An escaped tag is what a backslash before a line break became. */
function found({text, quoting}: Draft, ...patterns: readonly RegExp[]): RegExpExecArray[] {
  if (!text.includes('<')) {
    return [];
  }
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({index}) => quoting[index] === Quoting.None || quoting[index] === Quoting.Escaped);
}
