import {packageHomepage} from './package.js';

/** How bad a finding is. `advice` never fails a build or `compat:check`. */
export type Severity = 'error' | 'warning' | 'advice';

/** Code → how bad its findings are, or `off` for none; a code left out has the severity of its own. */
export type Checks = Readonly<Record<string, Severity | 'off'>>;

/**
 * One finding, wherever it comes from: the data file, a command block, or the
 * site's pages. Every finding this package prints has this shape.
 */
export interface Problem {
  /** Kebab-case and stable; names the finding's page in the documentation. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, as a sentence without a final full stop. */
  readonly message: string;
  /** What to do about it, as a sentence without a final full stop. */
  readonly tip: string;
  /** The file, as the reader should see it; for inline data, what holds it. */
  readonly path: string;
  /** 1-based. Absent where the source has no positions (`.ts` or inline data): then `key` says where. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column?: number;
  /** Path of the key within the data, such as `releases[1].requires.kubernetes`. */
  readonly key?: string;
  /** Address of the page that explains the finding. */
  readonly docs: string;
}

/**
 * Address of the page that explains a finding.
 *
 * Node only: the address derives from `homepage` in package.json.
 */
export function docsUrl(code: string): string {
  return `${packageHomepage().replace(/(#.*|\/+)$/, '')}/docs/findings/${code}`;
}

/**
 * A problem as text for a terminal or an error message:
 *
 * ```
 * compat.yaml:9:41 error unknown-dependency: unknown dependency `kubernets`
 *   tip: did you mean `kubernetes`?
 *   docs: https://…/docs/findings/unknown-dependency
 * ```
 *
 * Where the source has no positions, the key stands in place of line and column.
 * No colours; control characters that came with the data are shown, not run.
 *
 * @param problem the finding
 * @param options how to write it
 * @param options.withSeverity `false` where the printer writes a label of its own, such as
 * Docusaurus's `[WARNING]`. Default: true
 */
export function formatProblem(problem: Problem, {withSeverity = true} = {}): string {
  const {code, severity, message, tip, docs} = problem;
  return [
    `${formatPlace(problem)} ${withSeverity ? `${severity} ` : ''}${code}: ${message}`,
    `  tip: ${tip}`,
    `  docs: ${docs}`,
  ]
    .map(showControls)
    .join('\n');
}

/** Where a problem is: `compat.yaml:9:41`; where the source has no positions, with the key in place of line and column. */
export function formatPlace({path, line, column, key}: Problem): string {
  if (line !== undefined) {
    return `${path}:${line}:${column ?? 1}`;
  }
  return key ? `${path} (${key})` : path;
}

/** Text for a terminal, which would obey escape sequences in what comes from data, pages and Git; tabs stay. */
export function showControls(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- these are what must not reach a terminal
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
