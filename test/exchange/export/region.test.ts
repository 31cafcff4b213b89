import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findRegions, writeRegions} from '../../../src/exchange/export/region.js';

const START = '<!-- compat-matrix:start -->';
const END = '<!-- compat-matrix:end -->';

function write(text: string): string {
  const found = findRegions(text);
  if ('problem' in found) throw new Error(found.problem);
  return writeRegions(text, found.regions, ({product}) => `| ${product ?? 'default'} |\n`);
}

test.each([
  [`a\n${START}\nold\n${END}\nb`, `a\n${START}\n\n| default |\n\n${END}\nb`],
  [`${START}${END}`, `${START}\n\n| default |\n\n${END}`],
  [`a\r\n${START}\r\n${END}\r\n`, `a\r\n${START}\r\n\r\n| default |\r\n\r\n${END}\r\n`],
  [
    `<!-- compat-matrix:start product=other -->x${END} ${START}y${END}`,
    `<!-- compat-matrix:start product=other -->\n\n| other |\n\n${END} ${START}\n\n| default |\n\n${END}`,
  ],
  ['nothing of ours', 'nothing of ours'],
  [
    `\`\`\`md\n${START}\nold\n${END}\n\`\`\`\n${START}${END}`,
    `\`\`\`md\n${START}\nold\n${END}\n\`\`\`\n${START}\n\n| default |\n\n${END}`,
  ],
  [`~~~\n\`\`\`\n${START}\n${END}\n~~~\n`, `~~~\n\`\`\`\n${START}\n${END}\n~~~\n`],
  // CRLF, quotes, lists and indentation: code all the same.
  ...[
    `\`\`\`md\r\n${START}\r\nold\r\n${END}\r\n\`\`\`\r\n`,
    `> \`\`\`md\n> ${START}\n> ${END}\n> \`\`\`\n`,
    `1. a\n\n   - b\n\n     ~~~~\n     ${START}\n     ${END}\n     ~~~~\n`,
    `a\n\n    ${START}\n    ${END}\n`,
    `\uFEFF\`\`\`\n${START}${END}\n\`\`\``,
    `as in \`\` ${START} and ${END} \`\``,
  ].map((text) => [text, text]),
  [
    `\`\`\`\r\n${START}\r\n\`\`\`\r\n${START}${END}`,
    `\`\`\`\r\n${START}\r\n\`\`\`\r\n${START}\r\n\r\n| default |\r\n\r\n${END}`,
  ],
  [`\uFEFF${START}${END}`, `\uFEFF${START}\n\n| default |\n\n${END}`],
  [`- a ${START}${END}`, `- a ${START}\n\n| default |\n\n${END}`],
  [`between \`${START}\` and \`${END}\``, `between \`${START}\` and \`${END}\``],
])('%j', (text, expected) => {
  expect(write(text)).toBe(expected);
  expect(write(expected)).toBe(expected);
});

test.each([
  [`a ${START} b`, 2, 'start'],
  [`a ${END} b`, 2, 'end'],
  [`${START} ${START} ${END}`, START.length + 1, 'start'],
  [`${START} ${END} ${END}`, START.length + END.length + 2, 'end'],
])('comments without their other half: %j', (text, offset, kind) => {
  expect(findRegions(text)).toMatchObject({
    offset,
    problem: expect.stringContaining(`compat-matrix:${kind}`) as unknown,
  });
});

test('what stands outside stays to the byte', () => {
  // What could open or close code would make an example of one comment and not of the other.
  const text = fc.string({unit: 'binary'}).filter((part) => !/<!--|[`~\t]| {4}/.test(part));
  fc.assert(
    fc.property(text, text, text, (before, within, after) => {
      const written = write(`${before}${START}${within}${END}${after}`);
      expect(written.startsWith(before + START)).toBe(true);
      expect(written.endsWith(END + after)).toBe(true);
      expect(write(written)).toBe(written);
    }),
  );
});
