/** What a value elsewhere states, read from an agreement's `means`. */
export interface AgreementSubject {
  /** Id of a dependency, or one of `RELEASE_FIELDS`. */
  readonly what: string;
  readonly line: string;
}

/**
 * Reads what a value must agree with: `envoy-gateway of main`, `version of v0.5.x`.
 *
 * @returns `null` for anything else
 */
export function readSubject(means: string): AgreementSubject | null {
  const [, what, line] = /^(\S+) of (\S.*)$/.exec(means.trim()) ?? [];
  return what === undefined || line === undefined ? null : {what, line};
}
