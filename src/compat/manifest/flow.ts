import {ObjectDraft, type Scalar} from './manifest-object.js';

/** A mapping or sequence within brackets: what it holds, and where it ends. */
export interface Flow {
  /** A mapping as an object, a sequence as the mappings right in it; `null`: it is never closed. */
  readonly value: ObjectDraft | ObjectDraft[] | null;
  /** Offset after the closing bracket. */
  readonly end: number;
}

interface Level {
  readonly value: ObjectDraft | ObjectDraft[];
  key: string | null;
  scalar: Scalar | null;
}

/**
 * Reads a flow collection: JSON, or what YAML makes of it (plain scalars, comments, commas at the
 * end). Whatever else is in there is passed over; only the brackets must match in number.
 *
 * @param start of the opening bracket
 */
export function readFlow(text: string, start: number): Flow {
  const levels: Level[] = [];
  for (let at = start; at < text.length; at++) {
    const level = levels.at(-1);
    const character = text.charAt(at);
    if (character === '{' || character === '[') {
      levels.push({value: character === '{' ? new ObjectDraft() : [], key: null, scalar: null});
    } else if (!level) {
      break;
    } else if (character === '}' || character === ']') {
      endEntry(level);
      levels.pop();
      const parent = levels.at(-1);
      if (!parent) return {value: level.value, end: at + 1};
      nest(parent, level.value);
    } else if (character === ',') {
      endEntry(level);
    } else if (character === ':' && (level.scalar || endsScalar(text, at))) {
      [level.key, level.scalar] = [level.scalar?.text ?? null, null];
    } else if (character === '#' && isSpace(text.charAt(at - 1))) {
      at = endOfLine(text, at) - 1;
    } else if (!isSpace(character)) {
      const quoted = character === '"' || character === "'";
      const end = quoted ? endOfString(text, at) : endOfPlain(text, at);
      level.scalar = quoted
        ? {text: text.slice(at + 1, end - 1), start: at + 1, end: end - 1}
        : {text: text.slice(at, end), start: at, end};
      at = end - 1;
    }
  }
  return {value: null, end: text.length};
}

function endEntry(level: Level): void {
  if (level.value instanceof ObjectDraft && level.key !== null) {
    level.value.set(level.key, level.scalar);
  }
  [level.key, level.scalar] = [null, null];
}

function nest(parent: Level, value: ObjectDraft | ObjectDraft[]): void {
  if (Array.isArray(parent.value)) {
    if (value instanceof ObjectDraft) parent.value.push(value);
  } else if (parent.key === 'items' && Array.isArray(value)) {
    parent.value.items = value;
  }
  parent.scalar = null;
}

/** @returns the offset after the closing quote, or the text's end where there is none */
export function endOfString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') {
      at++;
    } else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return text.length;
}

/** A plain scalar within brackets ends at punctuation, a comment or the line's end; it has one character at least. */
function endOfPlain(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length && !endsScalar(text, at); at++) {
    if (!isSpace(text.charAt(at))) {
      end = at + 1;
    } else if (text.charAt(at + 1) === '#') {
      break;
    }
  }
  return end;
}

function endsScalar(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (
    ',[]{}\r\n'.includes(character) ||
    (character === ':' && ' ,[]{}\t\r\n'.includes(text.charAt(at + 1)))
  );
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}

/** @returns the offset of the next line break, or the text's end */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  if (end === -1) return text.length;
  return end > start && text[end - 1] === '\r' ? end - 1 : end;
}
