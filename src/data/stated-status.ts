import type {CompatData, Release} from '../compat/model.js';
import {quote} from './wording.js';
import {rowsOf} from './rows.js';
import type {CompiledRule} from './rules/rule.js';

/** What speaks against the status that a release states, as half a sentence; `null`: nothing. */
export type Objection = (data: CompatData, release: Release, today: string) => string | null;

/**
 * Looks at every status that is stated, on days that are known.
 *
 * @param tip what to do about an objection
 */
export function checkStatedStatus(objection: Objection, tip: string): CompiledRule['check'] {
  return (compiled) => {
    const {data, outline, today} = compiled;
    if (today === null) return [];
    return rowsOf(compiled).flatMap(({index}) => {
      // As stated: a row has the status of today.
      const release = data.releases[index];
      const path = outline.releases[index]?.status?.path;
      const against = release && path && objection(data, release, today);
      if (!against) return [];
      const message = `${quote(release.status ?? '')}, but ${against}`;
      return [{path, which: 'value', message, tip}];
    });
  };
}
