import {parseRange} from '../../version/index.js';
import {unknownMark} from '../layout.js';
import type {RequirementOut} from './release-draft.js';
import {isPlainVersion} from './requirement.js';
import type {Meaning} from './words.js';

/** Versions whose marks say the same. */
export interface MarkedVersions {
  readonly meaning: Meaning | null;
  readonly mark: string;
  readonly notes: readonly string[];
  /** Whether the header or a footnote takes back what the mark claims. */
  readonly doubted: boolean;
  readonly versions: string[];
}

/** What marks say of the versions of one dependency, as one alternative for each meaning. */
export function markedAlternatives(groups: readonly MarkedVersions[]): RequirementOut[] {
  const fits = groups
    .filter(({meaning}) => meaning !== 'incompatible')
    .sort((a, b) => Number(a.meaning === null) - Number(b.meaning === null));
  // Where nothing fits, that must be said, for a release that requires nothing runs anywhere.
  return (fits.length > 0 ? fits : groups).flatMap(
    ({meaning, mark, notes, doubted, versions}): RequirementOut[] => {
      const note = notes.length === 0 ? {} : {note: notes.join('; ')};
      if (meaning === null || meaning === 'not-stated')
        return [{range: unknownMark(mark, versions), ...note}];
      const claim = meaning === 'incompatible' ? 'known-issue' : doubted ? 'not-stated' : meaning;
      return rangesOf(versions).map((range) => ({range, claim, ...note}));
    },
  );
}

/** Versions as one list; a range stays for itself, as its column names it. */
function rangesOf(versions: readonly string[]): string[] {
  const plain = versions.filter((version) => isPlainVersion(version));
  const list = plain.join(', ');
  const lists = parseRange(list).kind === 'range' ? [list] : plain;
  return [...lists, ...versions.filter((version) => !plain.includes(version))];
}
