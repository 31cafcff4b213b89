/**
 * @typedef {object} CodeBlock
 * @property {string | null} lang
 * @property {string} text As a reader copies it.
 * @property {string} tags All but the text.
 */

const PRE = /<pre\b[^>]*>[^]*?<\/pre>/g;

/**
 * Takes the code blocks out of HTML.
 *
 * @param {string} html
 * @returns {{frame: string, blocks: CodeBlock[]}} `frame`: the HTML with `<pre/>` in their places.
 */
export function splitCodeBlocks(html) {
  /** @type {CodeBlock[]} */
  const blocks = [];
  const frame = html.replace(PRE, (pre) => {
    const lang = /\blanguage-([\w-]+)/.exec(pre)?.[1] ?? null;
    // Themes put one to copy the text beside it.
    const code = pre.replace(/<button\b[^]*?<\/button>/g, '');
    blocks.push({lang, text: textOf(code), tags: pre.match(/<[^>]*>/g)?.join('') ?? ''});
    return '<pre/>';
  });
  return {frame, blocks};
}

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0'};

/**
 * What a reader sees of HTML; elements leave nothing, but line breaks and blocks end a line.
 *
 * @param {string} html
 */
export function textOf(html) {
  return html
    .replace(/<br\b[^>]*>(?:<\/div>)?|<\/div>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? entity);
    })
    .trimEnd();
}
