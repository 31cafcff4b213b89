import {readFile} from 'node:fs/promises';

/**
 * The text of a file, byte order mark included; `null` for bytes that could not be written back as
 * they were.
 *
 * @throws where the file cannot be read
 */
export async function readUtf8(file: string): Promise<string | null> {
  const bytes = await readFile(file);
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? text : null;
}
