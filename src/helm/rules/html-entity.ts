import {Quoting} from '../../shell/quoting.js';
import type {Draft, Edit} from '../draft.js';
import type {Rule} from '../rule.js';
import {hasCommand} from '../scope.js';

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  // What a word processor made of hyphens and quotes: other rules know what to do about it.
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};
/** Also escaped more than once: `&amp;lt;`. */
const ENTITY = new RegExp(
  `&(?:amp;)*(${Object.keys(NAMED).join('|')}|#0*(?:3[2-9]|[4-9]\\d|[1-9]\\d{2,5})|#[xX](?:[2-9a-fA-F][\\da-fA-F]{1,3}));`,
  'g',
);

/** What an entity stands for, by its name or number. */
function decode(entity: string): string {
  const number = entity.slice(1).replace(/^x/i, '0x');
  return NAMED[entity] ?? String.fromCodePoint(Number(number)).replace('\u00a0', ' ');
}

/** An operator within a word, such as in `a=1&b=2` and `a<b`, which needs quotes then; `<b>` is a placeholder. */
const CUT_WORD = /[\w.]&[\w.]|[\w.]<(?!\S*>)\S/;

/** HTML was escaped once too often: `&lt;VERSION&gt;`, `&amp;&amp;`. */
export const htmlEntity: Rule = {
  code: 'html-entity',
  severity: 'warning',
  describe: 'An HTML entity stands in a command, where it is not decoded',

  detect(draft) {
    if (draft.text.search(ENTITY) < 0) {
      return [];
    }
    const states = draft.quoting;
    const all = [...draft.text.matchAll(ENTITY)];
    const open = all.filter(({index}) => states[index] === Quoting.None);
    // Within quotes an entity may be meant, as in a value that is HTML.
    const found =
      open.length > 0 || !hasCommand(draft)
        ? open
        : all.filter(({index}) => states[index] === Quoting.Quoted);
    const [first] = found;
    const last = found.at(-1);
    return first && last
      ? [
          {
            start: first.index,
            end: last.index + last[0].length,
            message: `\`${first[0]}\` is not decoded in code: ${open.length > 0 ? 'a shell sees a background job and more' : 'Helm sees it as it stands'}`,
            tip: 'Write the character itself',
            edits: open.length > 0 ? decoded(draft, all) : null,
          },
        ]
      : [];
  },
};

function decoded(draft: Draft, entities: readonly RegExpExecArray[]): Edit[] | null {
  const edits = entities.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: decode(match[1] as string),
  }));
  // Half of a pair is no character (https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state).
  if (edits.some(({text}) => /\p{Cs}/u.test(text))) {
    return null;
  }
  const whole = draft.apply(edits);
  // What else is wrong with it nobody can tell where no command is seen: behind `5. `, say.
  return CUT_WORD.test(whole.text) || !hasCommand(whole) ? null : edits;
}
