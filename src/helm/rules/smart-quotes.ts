import {GUILLEMETS} from '../../shell/notation.js';
import {Quoting} from '../../shell/quoting.js';
import {QUOTES, STRAIGHT_QUOTES} from '../../text/look-alikes.js';
import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const SMART = new RegExp(`[${QUOTES}]`, 'g');

/** A word processor made typographic quotes: `--set “a=b”`. To a shell they are letters. */
export const smartQuotes: Rule = {
  code: 'smart-quotes',
  severity: 'warning',
  describe: 'Typographic quotes stand where a shell needs straight ones',

  detect(draft) {
    if (draft.text.search(SMART) < 0 || !hasCommand(draft)) {
      return [];
    }
    const open = unquotedPlaces(draft);
    const places = open.length > 0 ? open : listPlaces(draft);
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined) {
      return [];
    }
    return [
      {
        start: first,
        end: last + 1,
        message: `${open.length > 0 ? 'A shell' : 'Helm'} takes typographic quotes for letters`,
        tip: 'Write straight quotes, and keep "smart" punctuation out of code',
        edits: straighten(draft, open),
      },
    ];
  },
};

function straighten(draft: Draft, places: readonly number[]): Edit[] | null {
  const plain = places.map((at) => STRAIGHT_QUOTES[draft.text[at] as string] as string);
  // French sets its quotes apart from what they hold.
  if (/«(?:\s[^«»]*|[^«»]*\s)»/.test(draft.source)) {
    return null;
  }
  // An accent opens and closes alike: which of several nested ones belong together, nobody can tell.
  const isNested = places.some((at, i) => i % 2 === 1 && /^´\S/.test(draft.text.slice(at, at + 2)));
  if (isNested) {
    return null;
  }
  // Each opening quote must have its closing one of the same kind.
  const paired =
    plain.length > 0 &&
    plain.length % 2 === 0 &&
    plain.every((quote, i) => i % 2 === 0 || quote === plain[i - 1]);
  return paired
    ? places.map((at, i) => ({start: at, end: at + 1, text: plain[i] as string}))
    : null;
}

function unquotedPlaces({source, quoting: states}: Draft): number[] {
  return [...source.replace(GUILLEMETS, ({length}) => ' '.repeat(length)).matchAll(SMART)]
    .map(({index}) => index)
    .filter((index) => states[index] === Quoting.None);
}

/** Within quotes, where a list or JSON needs straight ones: `'{“a”,“b”}'`. Elsewhere they may be meant. */
function listPlaces({source, quoting: states}: Draft): number[] {
  return [...source.matchAll(/(?<=[{[:,]\s*)[“”„]|[“”„](?=\s*[}\]:,])/g)]
    .map(({index}) => index)
    .filter((index) => states[index] === Quoting.Quoted);
}
