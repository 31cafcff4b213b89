import {parseRange, type Range, type Release} from '../compat/index.js';
import {requirementsOf} from '../compat/model.js';

/** What a release asks of a dependency, all alternatives together. */
export interface StatedRange {
  /** Of kind `range`. */
  readonly range: Range;
  /** As written, for messages. */
  readonly text: string;
}

/** Puts the alternatives of a release together; `null` where it states none, or one is not understood. */
export function statedRange(release: Release, dependency: string): StatedRange | null {
  const alternatives = requirementsOf(release, dependency);
  const ranges = alternatives.filter(({claim}) => claim !== 'known-issue').map(({range}) => range);
  if (ranges.length === 0 || ranges.some(({kind}) => kind !== 'range')) return null;
  const texts = ranges.map(({text}) => text);
  const range = parseRange(texts.join(' || '));
  return range.kind === 'range' ? {range, text: texts.join(' or ')} : null;
}
