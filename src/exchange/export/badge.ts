import {
  requirementsOf,
  type CompatData,
  type Release,
  type SupportStatus,
} from '../../compat/model.js';

/** What a badge says, in the form that https://shields.io/badges/endpoint-badge reads. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** As CSS writes it, without `#`. */
  readonly color: string;
}

const STATUS: Readonly<Record<SupportStatus, {readonly message: string; readonly color: string}>> =
  {
    development: {message: 'development', color: '555555'},
    supported: {message: 'supported', color: '1a7f37'},
    maintenance: {message: 'maintenance', color: '8a6100'},
    'end-of-life': {message: 'end of life', color: 'b42318'},
  };

const NOT_STATED = {message: 'not stated', color: '555555'};

/** Of a release: its support status. */
export function statusBadge({product}: CompatData, {line, status}: Release): Badge {
  return {
    schemaVersion: 1,
    label: `${product.name} ${line}`,
    ...(status ? STATUS[status] : NOT_STATED),
  };
}

/** Of a release and a dependency: what it needs, as the matrix says it. */
export function requirementBadge(
  data: CompatData,
  release: Release,
  dependency: {readonly id: string; readonly name: string},
): Badge {
  const {id, name} = dependency;
  const stated = requirementsOf(release, id).filter(
    ({range, claim}) => range.kind !== 'not-stated' && claim !== 'known-issue',
  );
  return {
    schemaVersion: 1,
    label: `${data.product.name} ${release.line}: ${name}`,
    ...(stated.length > 0
      ? {message: stated.map(({range}) => range.text).join(', '), color: '0b5cad'}
      : NOT_STATED),
  };
}

/** A badge as JSON for shields.io. */
export function toBadgeJson(badge: Badge): string {
  return `${JSON.stringify(badge)}\n`;
}

/** Height of a badge, padding at either side of a text, and width of a character; in px. */
const HEIGHT = 20;
const PADDING = 6;
const CHARACTER = 6.5;

/**
 * A badge as a picture: flat, of one colour per half, white text with a contrast of 4.5 : 1 or more
 * on both. It loads nothing and runs nothing; its name is its text.
 */
export function toBadgeSvg({label, message, color}: Badge): string {
  const [left, right] = [label, message].map(
    (text) => Math.ceil([...text].length * CHARACTER) + 2 * PADDING,
  ) as [number, number];
  const name = escapeXml(`${label}: ${message}`);
  const text = (words: string, middle: number, width: number) =>
    // The text is made as wide as its box, whatever font the reader has.
    `<text x="${middle}" y="14" textLength="${width - 2 * PADDING}">${escapeXml(words)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}"><title>${name}</title><rect width="${left}" height="${HEIGHT}" fill="#444"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="#${color}"/><g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, left / 2, left)}${text(message, left + right / 2, right)}</g></svg>\n`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return (
    text
      // XML 1.0, section 2.2: no document may hold these, not even escaped.
      // eslint-disable-next-line no-control-regex -- these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
  );
}
