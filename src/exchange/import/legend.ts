import {bareMark, markMeaning, type Meaning} from './words.js';

/** Mark → what a legend says about it. */
export type Legend = ReadonlyMap<string, {readonly text: string; readonly meaning: Meaning | null}>;

const NOT_STATED =
  /^(?:(?:not |un)(?:yet )?(?:tested|verified|known)(?: yet)?|not applicable|n\/a)$/i;

/** What a legend says in full; `compatible with limitations` is more than a meaning. */
const MEANINGS: ReadonlyArray<readonly [RegExp, Meaning]> = [
  [NOT_STATED, 'not-stated'],
  [/^(?:not |un|in)(?:supported|compatible)$/i, 'incompatible'],
  [/^(?:has |known )?(?:known )?issues?$/i, 'known-issue'],
  [/^(?:fully )?compatible$/i, 'compatible'],
  [/^(?:fully )?supported$/i, 'supported'],
  [/^(?:fully )?tested$|^(?:tested and supported|supported and tested)$/i, 'tested'],
  [/^recommended$/i, 'recommended'],
];

const AFFIRMS =
  /(?<!\w)(?:works?|compatible|supported|supports|tested|verified|exact(?:ly)?|same|perfect|full|fully|yes)(?!\w)/i;
const DENIES =
  /(?<!\w)(?:not (?:be )?(?:compatible|supported|work\w*)|incompatible|unsupported|does(?: not|n['’]t) work|broken|fails)(?!\w)/i;
const LIMITS =
  /(?<!\w)(?:no|not|never|cannot|un\w+|incompatible|but|however|although|though|except|without|only|limited|limitations?|partial\w*|some|most|mostly|may|might|could|should|if|when|until|unless|requires?|deprecated|removed|dropped|broken|issues?|bugs?|fail\w*|experimental|beta|alpha|planned|legacy|eol|best[ -]effort)(?!\w)|n['’]t(?!\w)/i;
const DOUBTS =
  /(?<!\w)(?:may|might|could|should|some|partial\w*|except|but|however|only|if|yet|tested|will work|any ?more|no longer)(?!\w)/i;

/** What is longer, or one of more, is no mark. */
const LONGEST_MARK = 20;
const MOST_MARKS = 100;

/**
 * Reads what stands below or above a table about its marks, such as ``* `+` may lack some fields``.
 * A meaning is read only off a text that says nothing else, or that agrees with the mark; whoever
 * describes a mark and is not understood may mean anything by it.
 */
export function legendOf(around: string, marks: ReadonlySet<string>): Legend {
  const legend = new Map<string, {text: string; meaning: Meaning | null}>();
  const wanted = [...marks]
    .filter((mark) => mark !== '' && mark.length <= LONGEST_MARK)
    .slice(0, MOST_MARKS);
  if (wanted.length === 0) return legend;
  for (const [found, text] of descriptions(around, wanted)) {
    for (const mark of wanted) {
      if (bareMark(mark) !== found || legend.has(mark)) continue;
      legend.set(mark, {text, meaning: meaningOf(mark, text)});
    }
  }
  return legend;
}

function meaningOf(mark: string, text: string): Meaning | null {
  const said = MEANINGS.find(([pattern]) => pattern.test(text.replace(/\.$/, '')))?.[1];
  if (said) return said;
  // Whatever follows `Not tested: …`, nothing is claimed.
  const [head = ''] = text.split(':');
  if (NOT_STATED.test(head)) return 'not-stated';
  const own = markMeaning(mark);
  if (own === 'known-issue') return own;
  if (own === 'incompatible') return DENIES.test(text) && !DOUBTS.test(text) ? own : null;
  return own !== null && AFFIRMS.test(text) && !LIMITS.test(text) ? own : null;
}

const SEPARATOR = /^\s*(?:[:=–—-]+>?|means|is|stands for|indicates)?\s*/;

/** A line that describes what is no mark of the table. */
const OTHER_MARK =
  /^(?:`[^`]{1,20}`\s*[:=–—]|[*_]*(?:[^\p{L}\p{N}\s`*_"'([<]{1,3}|:[a-z_+-]+:)[*_]*[\s:=–—])/u;

/** Each mark that begins a line, or follows another there, with what is said of it. */
function descriptions(around: string, marks: readonly string[]): Array<[string, string]> {
  const pattern = markPattern(marks);
  const found: Array<[string, string]> = [];
  let isOpen = false;
  for (const line of bareMark(around).split(/\r?\n/)) {
    const bare = line
      .replace(/^[\s>]*(?:[-*+] (?=[^\s=:–—]))?/, '')
      // An asterisk would begin a list, or emphasis.
      .replace(/^\\(?=\*)/, '')
      .replace(/^[*_]*(?:key|legend)[*_]*:[*_]*\s*/i, '');
    const starts = [...bare.matchAll(pattern)];
    if (starts[0]?.index !== 0) {
      const last = found.at(-1);
      isOpen &&= bare !== '' && !/^[\s>]*[-*+] /.test(line) && !OTHER_MARK.test(bare);
      if (isOpen && last) last[1] = `${last[1]} ${withoutMarkup(bare)}`;
      continue;
    }
    isOpen = true;
    for (const [at, {0: written, index}] of starts.entries()) {
      const rest = bare.slice(index + written.length, starts[at + 1]?.index);
      const text = withoutMarkup(rest.replace(SEPARATOR, ''));
      const isQuoted = written.length > 1 && !marks.some((mark) => bareMark(mark) === written);
      const mark = isQuoted ? written.replace(/^[`*_]+|[`*_]+$/g, '') : written;
      if (text !== '') found.push([mark, text]);
    }
  }
  return found;
}

/** A word needs a sign that it is described; inside of a line, so does what stands in prose. */
function markPattern(marks: readonly string[]): RegExp {
  const longest = [...marks].map(bareMark).sort((a, b) => b.length - a.length);
  const parts = longest.map((mark) => {
    const escaped = mark.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
    const isSign = !/^[\x20-\x7E]+$/.test(mark) || /^:[\w+-]+:$/.test(mark);
    const sign = '(?=\\s*[:=–—]|\\s+-\\s|\\s+(?:means|is|stands for|indicates)\\s)';
    const quoted = `[\`*_]+${escaped}[\`*_]+`;
    const atStart = isSign || !/[\p{L}\p{N}]/u.test(mark) ? '(?=[\\s:=–—-])' : sign;
    return {
      first: `${quoted}|${escaped}${atStart}`,
      further: `\`${escaped}\`|${escaped}${isSign ? '(?=[\\s:=–—-])' : '(?=\\s*[:=])'}`,
    };
  });
  const any = (which: 'first' | 'further') => parts.map((part) => part[which]).join('|');
  return new RegExp(`^(?:${any('first')})|(?<=[\\s,;|/(])(?:${any('further')})`, 'gu');
}

function withoutMarkup(text: string): string {
  return text
    .replace(/[`*]/g, '')
    .replace(/[\s,;|/·•]+$/, '')
    .trim();
}
