import {expect, test} from 'vitest';
import {parseSource} from '../../src/site/markdown.js';
import {applyEdits, rewriteBlock} from '../../src/site/rewrite.js';
import {escapeTemplate, templateBlocks} from '../../src/site/template.js';

const element = (literal: string, attributes = ' language="bash"') =>
  `<CodeBlock${attributes}>{\`${literal}\`}</CodeBlock>`;

test.each([
  ['one line', element('a'), 'a'],
  ['several lines', element('\na \\\\\n  b\n'), '\na \\\n  b\n'],
  ['spaces around', '<CodeBlock>\n  {`a`}\n</CodeBlock>', 'a'],
  ['an expression', element('a ${version} b'), 'a ${version} b'],
  ['a backtick', element('a \\`b\\`'), 'a `b`'],
  ['CRLF', element('a\r\nb'), 'a\nb'],
  ['other attributes', element('a', ` title="x > y" metastring={'{1}'} className='z'`), 'a'],
])('reads the text of %s', (_, source, text) => {
  const [block] = templateBlocks(source);
  expect(block?.text).toBe(text);
  const lines = block?.lines.map(({start, end}) => source.slice(start, end)) ?? [];
  expect(lines).toEqual(escapeTemplate(text).split('\n'));
});

test.each([
  [' language="bash"', 'bash'],
  [` language='sh'`, 'sh'],
  [' language={"zsh"}', 'zsh'],
  [' title="language"', null],
])('the language of <CodeBlock%s> is %s', (attributes, language) => {
  expect(templateBlocks(element('a', attributes)).map(({lang}) => lang)).toEqual([language]);
});

test.each([
  ['another escape', element('a\\nb')],
  ['a string', '<CodeBlock>{"a"}</CodeBlock>'],
  ['a variable', '<CodeBlock>{text}</CodeBlock>'],
  ['two literals', '<CodeBlock>{`a` + `b`}</CodeBlock>'],
  ['another component', element('a').replaceAll('CodeBlock', 'Code')],
])('leaves %s out', (_, source) => {
  expect(templateBlocks(source)).toEqual([]);
});

test.each([
  ['a fence', `\`\`\`mdx\n${element('a')}\n\`\`\``],
  ['a comment', `{/*\n${element('a')}\n*/}`],
])('is not read in %s', (_, source) => {
  const {codeBlocks} = parseSource(source, 'mdx');
  expect(codeBlocks.filter(({kind}) => kind === 'template')).toEqual([]);
});

test('is written back with its escapes and line endings', () => {
  const source = `# x\r\n\r\n${element('\r\na \\\\\r\n  b\r\n')}\r\n`;
  const [block] = parseSource(source, 'mdx').codeBlocks;
  const edits = block ? rewriteBlock(source, block, '\nc \\\n  `d`\n') : [];
  expect(applyEdits(source, edits)).toBe(
    `# x\r\n\r\n${element('\r\nc \\\\\r\n  \\`d\\`\r\n')}\r\n`,
  );
});
