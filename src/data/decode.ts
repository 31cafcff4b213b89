import {Lines} from './source/lines.js';
import {type Reading, unreadable} from './source/reading.js';

/** The text of a file in UTF-8, without byte order mark; or the place of the first byte that is not. */
export function decode(bytes: Uint8Array): string | Reading {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, firstInvalid(bytes)));
    return unreadable(
      'not-utf-8',
      new Lines(before).placeOf(before.length),
      isUtf16(bytes) ? 'the file is UTF-16, not UTF-8' : 'a byte that is not UTF-8',
      'save the file as UTF-8',
    );
  }
}

/** Decoding puts U+FFFD for what is invalid, which encodes to other bytes again. */
function firstInvalid(bytes: Uint8Array): number {
  const decoded = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  const again = new TextEncoder().encode(decoded);
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) {
    offset += 1;
  }
  return offset;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
