import {splitCodeBlocks, textOf} from './code-blocks.js';

/**
 * @typedef {object} PageDifference
 * @property {'repaired command' | 'our components' | 'made of pages' | 'new in every build' | 'unexpected'} kind All but the last are what the package is for, or not its doing.
 * @property {string} text For people.
 * @property {{before: string, after: string}} [change] The block, of a repaired command.
 */

/** Answers what our repair makes of a block. @typedef {(text: string, lang: string | null) => string} Repair */

/**
 * Compares the HTML of a page, or of a feed, built without the package and with it.
 *
 * @param {string} before
 * @param {string} after
 * @param {Repair} repair
 * @param {string} what Such texts are. Default: `HTML`.
 * @returns {PageDifference[]}
 */
export function comparePages(before, after, repair, what = 'HTML') {
  const [old, now] = [read(before), read(after)];
  if (holdsOurComponents(after)) {
    const lost = firstLostWord(wordsOf(old.frame), wordsOf(now.frame));
    return [
      {kind: 'our components', text: 'shows our components'},
      ...(lost === null ? [] : [unexpected(`its own text is not whole: ${lost} is missing`)]),
    ];
  }
  return [
    ...compareFrames(old.frame, now.frame, what),
    ...compareBlocks(old.blocks, now.blocks, repair),
  ];
}

/** @param {string} html */
function read(html) {
  const {frame, blocks} = splitCodeBlocks(withoutAssets(html));
  // Docusaurus writes a line for every plugin where tags go, for those without tags too.
  return {frame: frame.replace(/\n{2,}/g, '\n'), blocks};
}

/** @param {string} html */
function holdsOurComponents(html) {
  return /\btheme-compat-|\/compat-(?:theme|catalog)\.[\da-f]+\.js/.test(html);
}

/**
 * Their names are hashed, and their number is the bundler's choice; what they weigh is compared apart.
 *
 * @param {string} html
 */
function withoutAssets(html) {
  return html
    .replace(/<script\b[^>]*\/assets\/js\/[^>]*><\/script>/g, '')
    .replace(/<link\b[^>]*\/assets\/(?:js|css)\/[^>]*>/g, '');
}

/** @param {string} html */
function wordsOf(html) {
  const body = html
    .replace(/<head\b[^]*?<\/head>/, '')
    .replace(/<(script|style|code)\b[^]*?<\/\1>/g, ' ');
  return textOf(body.replace(/</g, ' <')).split(/\s+/).filter(Boolean);
}

/**
 * @param {readonly string[]} words
 * @param {readonly string[]} among What may stand between them is no matter.
 * @returns {string | null}
 */
function firstLostWord(words, among) {
  let at = 0;
  for (const word of words) {
    const found = among.indexOf(word, at);
    if (found === -1) return JSON.stringify(word);
    at = found + 1;
  }
  return null;
}

/**
 * @param {string} before
 * @param {string} after
 * @param {string} what
 * @returns {PageDifference[]}
 */
function compareFrames(before, after, what) {
  if (before === after) return [];
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const around = (/** @type {string} */ html) => html.slice(Math.max(0, at - 40), at + 80);
  return [unexpected(`${what} differs:\n    - ${around(before)}\n    + ${around(after)}`)];
}

/**
 * @param {readonly import('./code-blocks.js').CodeBlock[]} before
 * @param {readonly import('./code-blocks.js').CodeBlock[]} after
 * @param {Repair} repair
 * @returns {PageDifference[]}
 */
function compareBlocks(before, after, repair) {
  return before.flatMap(({text, tags, lang}, index) => {
    const {text: now, tags: newTags} = after[index] ?? {};
    if (now === text) {
      return newTags === tags ? [] : [unexpected(`code is marked up otherwise:\n${text}`)];
    }
    const shown = `\n    - ${text.replaceAll('\n', '\n      ')}\n    + ${now?.replaceAll('\n', '\n      ') ?? ''}`;
    // A site may name a language for the blocks that name none.
    return now !== undefined &&
      [lang, null].some((written) => now === repair(text, written).trimEnd())
      ? [
          {
            kind: /** @type {const} */ ('repaired command'),
            text: `repaired:${shown}`,
            change: {before: text, after: now},
          },
        ]
      : [unexpected(`code differs:${shown}`)];
  });
}

/**
 * @param {string} text
 * @returns {PageDifference}
 */
function unexpected(text) {
  return {kind: 'unexpected', text};
}
