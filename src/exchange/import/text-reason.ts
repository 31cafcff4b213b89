import {argument} from './options.js';

/** Why a column is kept as text. */
export type TextReason = keyof typeof TEXT_REASONS;

const chooseKind =
  (kind: string) =>
  (header: string): string =>
    `say what it holds with \`--column ${argument(`${header}=${kind}`)}\`, or leave it`;

/** What is said of a column that is kept as text, and what can be done. */
export const TEXT_REASONS = {
  other: {
    message: 'holds neither versions nor dates nor a status',
    tip: chooseKind('note'),
  },
  denied: {
    message: 'lists what does not fit, or may not',
    tip: chooseKind('note'),
  },
  marks: {
    message:
      'holds marks, and its header does not name the version of one thing that they are about',
    tip: chooseKind('note'),
  },
  'mark-ranges': {
    message: 'holds marks of versions that are not understood, or overlap those of other columns',
    tip: () => 'let each header of the group name other versions, such as `1.30` and `1.31+`',
  },
  status: {
    message: 'holds no words that surely are a status',
    tip: () => 'say what each means with `--mark`, such as `--mark "GA=supported"`, or leave them',
  },
  contradicted: {
    message: 'says "no" of a release whose support ends later',
    tip: () =>
      'say what it means with `--mark "No=development"` or another status, or correct the dates',
  },
  dates: {
    message: 'holds dates, and does not say that releases came out or ended then',
    tip: chooseKind('released'),
  },
  'several-ends': {
    message: 'is one of several that say when something ends, and none is surely the end of life',
    tip: chooseKind('endOfLife'),
  },
  event: {
    message: 'says when something ends, and by no dates',
    tip: (header) =>
      `where support ends with a release, write \`release of 1.30\` and take it as the end of life with \`--column ${argument(`${header}=endOfLife`)}\``,
  },
  'day-order': {
    message: 'holds dates of which nobody can tell the day from the month',
    tip: () => 'write them as `2026-02-01`',
  },
  nameless: {
    message: 'does not say for sure what its versions are of, or which end of a range',
    tip: chooseKind('requires'),
  },
  own: {
    message: 'holds versions of the releases themselves, and says more of them',
    tip: () => 'give each release its `version` in the data file',
  },
  several: {
    message: 'holds versions of several things, and does not say which are whose',
    tip: () => 'give each thing a column of its own',
  },
} as const satisfies Record<
  string,
  {readonly message: string; readonly tip: (header: string) => string}
>;
