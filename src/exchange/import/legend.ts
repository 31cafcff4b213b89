import {bareMark, markMeaning, type Meaning} from './words.js';

/** Mark → what a legend says about it. */
export type Legend = ReadonlyMap<string, {readonly text: string; readonly meaning: Meaning | null}>;

/** What a legend says in full; `compatible with limitations` is more than a meaning. */
const MEANINGS: ReadonlyArray<readonly [RegExp, Meaning]> = [
  [/^(?:not |un|in)(?:supported|compatible|tested)\.?$/i, 'incompatible'],
  [/^(?:fully )?compatible\.?$/i, 'compatible'],
  [/^(?:fully )?supported\.?$/i, 'supported'],
  [/^(?:fully )?tested\.?$/i, 'tested'],
  [/^recommended\.?$/i, 'recommended'],
];

/**
 * Reads what stands below a table about its marks, such as ``* `+` may lack some fields``.
 * A meaning is read only off a text that says nothing else.
 */
export function legendOf(below: string, marks: ReadonlySet<string>): Legend {
  const legend = new Map<string, {text: string; meaning: Meaning | null}>();
  for (const line of below.split(/\r?\n/)) {
    const bare = line
      .replace(/^[\s>]*(?:[-*+] (?=\S))?\s*(?:key|legend):?\s*/i, '')
      .replace(/^[\s>]*(?:[-*+] (?=\S))?/, '');
    const [, quoted, plain] =
      /^(?:[`*_]+([^`]{1,20}?)[`*_]+|(\S{1,20}))\s*(?:[:=–—-]\s*)?(?=\S)/u.exec(bare) ?? [];
    const mark = [...marks].find(
      (one) => one !== '' && bareMark(one) === bareMark(quoted ?? plain ?? ''),
    );
    if (mark === undefined || legend.has(mark)) continue;
    const start = bare.indexOf(quoted ?? plain ?? '') + (quoted ?? plain ?? '').length;
    const text = bare
      .slice(start)
      .replace(/^[`*_\s]*[:=–—-]?\s*/, '')
      .replace(/[`*]/g, '')
      .trim();
    if (text === '') continue;
    const meaning = MEANINGS.find(([pattern]) => pattern.test(text))?.[1] ?? markMeaning(mark);
    legend.set(mark, {text, meaning});
  }
  return legend;
}
