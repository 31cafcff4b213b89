import type {Checks, Severity} from '../problem.js';

/**
 * Every code a data file can earn, with its severity. An error means that there
 * is no data; with warnings alone the data is used as it stands.
 */
export const CODES = {
  // The file as a whole
  'missing-data-file': 'error',
  'unreadable-data-file': 'error',
  'unsupported-data-format': 'error',
  'data-file-too-large': 'error',
  'empty-data-file': 'error',
  'not-utf-8': 'error',
  'control-character': 'error',
  'module-error': 'error',

  // Its syntax
  'yaml-syntax': 'error',
  'json-syntax': 'error',
  'tab-indentation': 'error',
  'unsupported-yaml': 'error',
  'duplicate-key': 'error',
  'too-deep': 'error',
  'too-many-values': 'error',
  // Comes after a thousand that have their own severity.
  'too-many-problems': 'warning',

  // Its shape
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'number-not-text': 'error',
  'empty-text': 'error',
  'empty-list': 'error',
  'unknown-value': 'error',
  'invalid-id': 'error',
  'invalid-count': 'error',
  'invalid-date': 'error',
  'invalid-duration': 'error',
  'invalid-version': 'error',
  'invalid-placeholder': 'error',
  'invalid-default': 'error',
  'invalid-value': 'error',
  'unsafe-url': 'error',

  // Contradictions: one file each in rules/
  'duplicate-dependency': 'error',
  'duplicate-release': 'error',
  'nested-bundled-with': 'error',
  'others-not-last': 'error',
  'unknown-agreement': 'error',
  'unknown-bundled-with': 'error',
  'unknown-dependency': 'error',
  'unknown-placeholder-target': 'error',
  'unknown-replaced-by': 'error',
  'unsafe-file': 'error',
  // A range kept as text is shown as text and answers "unknown" to every question, a wrong
  // order only shows rows in that order, and a row that nobody can choose is still to be read:
  // none of them may stop a build.
  'releases-out-of-order': 'warning',
  'unparseable-range': 'warning',
  'unselectable-release': 'warning',
  'descending-range': 'warning',
  'overlapping-lines': 'warning',
  'version-outside-line': 'warning',
  'unread-line': 'advice',
  'gap-in-range': 'advice',
  'duplicate-docs-version': 'warning',
  'unknown-release': 'warning',
  'unknown-placeholder': 'warning',
  'placeholder-without-version': 'warning',
  'placeholder-without-value': 'warning',
  'unused-value': 'warning',
  'release-without-value': 'advice',
  'api-life-out-of-order': 'warning',
  // Against the calendar
  'end-before-release': 'warning',
  'status-against-dates': 'warning',
  'status-against-policy': 'warning',
  // Against other releases, and the data of other products on the site
  'requirement-below-predecessor': 'warning',
  'requirement-past-end-of-life': 'warning',
  'minimum-past-end-of-life': 'advice',
  'newer-than-newest-row': 'warning',
  'bundled-differs': 'warning',
  'duplicate-product': 'warning',
  'transitive-conflict': 'warning',
  'transitive-ceiling': 'advice',
} as const satisfies Record<string, Severity>;

export type DataCode = keyof typeof CODES;

/**
 * How bad the findings of a code are. What is an error by itself stays one: there is no data then
 * that could be used.
 */
export function severityOf(code: DataCode, checks: Checks = {}): Severity | 'off' {
  const own = CODES[code];
  return own !== 'error' && Object.hasOwn(checks, code) ? (checks[code] ?? own) : own;
}
