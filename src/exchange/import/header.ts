import type {Claim} from '../../compat/model.js';
import {parseVersion} from '../../version/index.js';

/** What a header says about its column. */
export interface Header {
  /** What the column is about, without the words that say what is stated of it. */
  readonly name: string;
  /** Whether the name is only such words: `Version`, `Release`, or nothing at all. */
  readonly isGeneric: boolean;
  readonly claim: Claim | null;
  /** Whether it lists what does not fit, or may not. */
  readonly isNegated: boolean;
  readonly end: 'lowest' | 'highest' | null;
  /** `Kubernetes 1.36`, `1.36`: the version it names. */
  readonly version: string | null;
}

const LEADING =
  /^(?:supported|supports|compatible(?: with)?|works with|tested(?: on| with| against)?|recommended|required|requires|minimum|minimal|min\.?|maximum|max\.?|lowest|highest|expected|known|the|version of)(?![\w-])[\s:,]*/i;
const TRAILING =
  /[\s(/,:-]*(?<![\w-])(?:versions?|compatibility|ranges?|releases?|requirements?|support(?:ed)?|tested|required|minimum|min\.?|maximum|max\.?|branch(?:es)?|lines?|series)[\s):]*$/i;

const GENERIC =
  /^(?:version|release|tag|branch|line|cycle|release cycle|name|major|minor|patch|版本)?$/i;

const NEGATED =
  /(?<![\w-])(?:not|no longer|un(?:supported|tested|maintained|stable)|incompatib(?:le|ility|ilities)|deprecat(?:ed|ions?)|remov(?:ed|es|al)|drop(?:ped|s)|discontinued|except|excluding|without|conflict(?:s|ing)?|broken|breaks|block(?:ed|s|ing)|fail(?:s|ed|ing)?|avoid)(?![\w-])/i;

const CLAIMS: ReadonlyArray<readonly [RegExp, Claim]> = [
  [/(?<![\w-])(?:tested|verified)(?![\w-])/i, 'tested'],
  [/(?<![\w-])recommended(?![\w-])/i, 'recommended'],
  [/(?<![\w-])(?:bundled|included|shipped)(?![\w-])/i, 'bundled'],
  [/(?<![\w-])support(?:ed|s)?(?![\w-])/i, 'supported'],
  [/(?<![\w-])compatib(?:le|ility)(?![\w-])/i, 'compatible'],
];

/** A header is a few words; what is longer is not searched for them. */
const LONGEST = 200;

/** Reads a header: `Minimum Kubernetes Version` is about Kubernetes, and about one end of a range. */
export function readHeader(text: string): Header {
  if (text.length > LONGEST) {
    return {
      name: text.slice(0, LONGEST),
      isGeneric: false,
      claim: null,
      isNegated: false,
      end: null,
      version: null,
    };
  }
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[\s*†‡§¹²³:]+$/u, '')
    .trim();
  const negated = NEGATED.test(plain);
  const named = /^(?:(.*\S) )?(v?\d\S*)$/i.exec(plain);
  const version = named && parseVersion(named[2] ?? '') ? (named[2] ?? null) : null;
  const subject = version === null ? plain : (named?.[1] ?? '');
  const name = negated ? subject : bare(subject);
  return {
    name,
    isGeneric: !negated && isGeneric(subject),
    claim:
      negated || /(?<![\w-])expected(?![\w-])/i.test(plain)
        ? null
        : (CLAIMS.find(([pattern]) => pattern.test(plain))?.[1] ?? null),
    isNegated: negated,
    end: negated ? null : endOf(plain),
    version,
  };
}

/** Without the words around a name; the whole where nothing else is left. */
function bare(text: string): string {
  const name = withoutWordsAround(text);
  return /[\p{L}\p{N}]/u.test(name) ? name : text;
}

/** Whether nothing is left of a header without the words that are of any release. */
export function isGeneric(text: string): boolean {
  const name = withoutWordsAround(text);
  return GENERIC.test(name) || !/[\p{L}\p{N}]/u.test(name);
}

function withoutWordsAround(text: string): string {
  let name = text;
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(LEADING, '').replace(TRAILING, '').trim();
  }
  return name;
}

function endOf(text: string): 'lowest' | 'highest' | null {
  const lowest = /(?<![\w-])(?:min(?:imum|imal|\.)?|lowest)(?![\w-])/i.test(text);
  const highest = /(?<![\w-])(?:max(?:imum|\.)?|highest)(?![\w-])/i.test(text);
  if (lowest === highest) return null;
  return lowest ? 'lowest' : 'highest';
}

const PLATFORM = /^(?:kubernetes|k8s|openshift|ocp)$/i;

/** Between the names of two platforms: `Kubernetes / OpenShift`, `Kubernetes (OpenShift)`. */
const BOTH = /\s*(?:[/&,()]| and | or )\s*/i;

/** Whether a header is about what other products run on, and so rarely about releases. */
export function isPlatform(text: string): boolean {
  const names = readHeader(text)
    .name.split(BOTH)
    .filter((name) => name !== '');
  return names.length > 0 && names.every((name) => PLATFORM.test(name));
}

const END =
  /(?<![\w-])(?:eol|end[ -]of[ -]life|eos|eom|end[ -]of[ -](?:\w+ )?(?:support|maintenance|service)|end date|ends?|until|retire\w*|sunset|expir\w*|support(?:ed)? (?:ends?|until)|unsupported since)(?![\w-])/i;
/** A header that says in full when support ends, and nothing else. */
const FULL_END =
  /^(?:eol|end[ -]of[ -](?:life|support)|supported until|support (?:ends?|until))(?: date)?(?: ?\([^()]*\))?$/i;
const SECURITY_END = /(?<![\w-])security(?![\w-])/i;
const EARLIER_END = /(?<![\w-])(?:active|bug|bugs|full|maintenance)(?![\w-])/i;
const RELEASED =
  /^(?:(?:initial|first|original|actual|estimated|general) )?(?:releas(?:e|ed)|ga|general(?:ly)? availab(?:ility|le)|availab(?:le|ility)|launch(?:ed)?|published|shipped)(?: (?:date|day|on|at|since))?(?: ?\([^()]*\))?$|^(?:date(?: (?:of release|released))?|since|released? in)(?: ?\([^()]*\))?$|^(?:发布|发行)?(?:日期|时间)$/i;
const DATE = /(?<![\w-])date(?![\w-])|日期|时间/i;
const STATUS_WORD =
  /(?<![\w-])(?:status|state|stage|phase|life[ -]?cycle|support(?:ed)?|maintain(?:ed)?|maintenance|current(?:ly)?|active(?:ly)?|still|level|is|of|release|version|the)(?![\w-])/gi;
const NOTE = /(?<![\w-])(?:notes?|comments?|remarks?|description|details)(?![\w-])/i;

/** Whether a column of dates under this header can be when something of the releases ends. */
export function isEndHeader(text: string): boolean {
  return text.length <= LONGEST && END.test(text);
}

/**
 * Which of the headers that say when something ends is about the end of life: the only one, the
 * only one that says so in full, or security fixes, which end after others.
 *
 * @returns an index, or -1 where none surely is
 */
export function chooseEnd(headers: readonly string[]): number {
  if (headers.length === 1) return 0;
  const full = headers.filter((text) => FULL_END.test(text.trim()));
  if (full.length === 1) return headers.indexOf(full[0] ?? '');
  const security = headers.filter((text) => SECURITY_END.test(text));
  const others = headers.filter((text) => !SECURITY_END.test(text));
  const isLast = security.length === 1 && others.every((text) => EARLIER_END.test(text));
  return full.length === 0 && isLast ? headers.indexOf(security[0] ?? '') : -1;
}

/** Whether a column of dates under this header can be when releases came out. */
export function isReleaseHeader(text: string): boolean {
  return text.length <= LONGEST && RELEASED.test(text.trim());
}

/** Whether what stands under this header are dates, whatever happened on them. */
export function isDateHeader(text: string): boolean {
  return isEndHeader(text) || isReleaseHeader(text) || (text.length <= LONGEST && DATE.test(text));
}

/** Whether a column of words under this header can be the support status. */
export function isStatusHeader(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.match(STATUS_WORD) ?? [];
  // `ZooKeeper supported` is about ZooKeeper, and `Release` names the release.
  return (
    words.some((word) => !/^(?:is|of|release|version|the)$/i.test(word)) &&
    !/[\p{L}\p{N}]/u.test(text.replace(STATUS_WORD, ''))
  );
}

/** Whether a column under this header can name the newest version of each release. */
export function isLatestHeader(text: string): boolean {
  return /^(?:latest|newest|current|most recent)(?: (?:patch|stable|version|release|tag)){0,2}$|^patch(?: version| release)?$/i.test(
    text.trim(),
  );
}

/** Whether a column of free text under this header is notes. */
export function isNoteHeader(text: string): boolean {
  return text.length <= LONGEST && NOTE.test(text);
}

/** Whether a column of marks under this header says which rows hold: `Compatible?`. */
export function isVerdictHeader(text: string): boolean {
  return /^(?:is )?(?:compatible|compatibility|supported|works|tested)[?:\s]*$/i.test(text.trim());
}
