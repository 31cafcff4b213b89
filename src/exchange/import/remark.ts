import {isPlatform} from './header.js';
import {markMeaning, readClaim, readStatus} from './words.js';

/**
 * What a remark in brackets does to the version before it:
 *
 * - `keeps`: it says no less than the column does
 * - `doubts`: the version is meant, but what the column claims of it may not hold
 * - `changes`: it narrows, widens or denies the version, or only announces it
 */
export type RemarkEffect = 'keeps' | 'doubts' | 'changes';

const KEEPS =
  /^(?:lts|eus|esr|long[- ]term support|latest|newest|current|default|preferred|stable|(?:latest|current) stable|ga|generally available|fully supported|officially supported|certified|inclusive|incl\.?|both inclusive|required|only tested)$/i;

/** What narrows, widens, denies or announces what stands before it. */
const CHANGES =
  /\d\.\d|\?|(?<!\w)(?:not?|non|never|un(?!stable|official)\w+|in?compatible|deprecated|except|excl\w*|minus|without|unless|apart|other|than|but|only|if|when|requires?|needs?|must|patch\w*|upgrade|broken|break\w*|fail\w*|crash\w*|block\w*|avoid\w*|skip\w*|issues?|bugs?|problems?|conflicts?|dropped|removed|retired|ended|ends?|last|first|tb[acd]|planned|upcoming|coming|soon|future|next|min(?:imum)?|max(?:imum)?|lowest|highest|least|most|less|more|or|up|to|from|since|until|till|through|thru|before|after|prior|below|above|under|over|later|newer|higher|older|earlier|lower|onwards?)(?!\w)|(?:does|do|is|are|was|wo|ca)n['’]t/i;

/** Reads what stands in brackets after a version. */
export function remarkEffect(note: string): RemarkEffect {
  const parts = note.split(/[,;/]/).map((part) => part.trim());
  const keeps = (part: string) =>
    KEEPS.test(part) || readClaim(part) !== null || markMeaning(part) === 'compatible';
  if (parts.every(keeps)) return 'keeps';
  return CHANGES.test(note) || markMeaning(note) === 'incompatible' ? 'changes' : 'doubts';
}

/** What a footnote says against all that a cell says. */
const DENIES =
  /(?<!\w)(?:not (?:yet |be |officially )*(?:compatible|supported|work\w*)|incompatible|unsupported|does(?: not|n['’]t) work|broken|fails)(?!\w)/i;

/**
 * What footnotes do to what a cell says: `doubted` takes back a claim, as a mark does whose footnote
 * nobody finds; `denied`: nothing of it may hold.
 */
export function doubtOf(footnotes: readonly string[]): 'doubted' | 'denied' | null {
  if (footnotes.some((text) => DENIES.test(text))) return 'denied';
  return footnotes.every((text) => remarkEffect(text) === 'keeps') ? null : 'doubted';
}

/** What is no name, though a version can follow it in brackets: `Fixed in 1.36`, `API 1.36`. */
const NO_NAME =
  /^(?:with|and|on|for|in|tested|fixed|was|is|api|chart|build|aka|also|as|of|by|version|versions|release|bug)$/i;

/** What something runs on is no part of it: a version after it says where what stands before holds. */
const ENVIRONMENT =
  /^(?:windows|linux|macos|mac|osx|android|ios|unix|ubuntu|debian|rhel|centos|fedora|alpine|arm|arm64|aarch64|amd64|x64|x86|x86_64|eks|gke|aks|aws|azure|gcp|rancher|rke2?|k3s|docker|podman)$/i;

/** Whether a text in brackets before a version names something that has versions of its own, and can be in a bundle. */
export function isName(text: string, own: readonly string[]): boolean {
  const [first = '', ...words] = text.split(' ');
  return (
    !NO_NAME.test(first) &&
    !ENVIRONMENT.test(first) &&
    !isPlatform(text) &&
    [first, ...words].every(
      (word) =>
        /^[\p{Lu}\d]/u.test(word) &&
        remarkEffect(word) === 'doubts' &&
        readStatus(word) === null &&
        !own.some((name) => name.toLowerCase() === word.toLowerCase()),
    ) &&
    !own.some((name) => name.toLowerCase() === text.toLowerCase())
  );
}
