import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {describe, expect, test} from 'vitest';
import type {VFile} from 'vfile';
import {remarkHelm} from '../../src/remark/helm.js';

// Where a block may stand in a document, and where a message about it then points.

const DAMAGED = 'helm upgrade web ./web --version shop < V > -n';
const SOUND = 'helm upgrade web ./web --version <V> -n shop';
const BROKEN = 'helm upgrade web ./web --version';

function process(source: string, mdx = false): Promise<VFile> {
  const processor = remark().data('settings', {bullet: '-'});
  return (mdx ? processor.use(remarkMdx) : processor).use(remarkHelm).process(source);
}

const places = ({messages}: VFile): string[] =>
  messages.map(({line, column}) => `${line}:${column}`);

/** A document of these lines. */
const lines = (...text: string[]): string => `${text.join('\n')}\n`;

/** Each line behind a prefix. */
const behind = (prefix: string, text: string): string => text.replace(/^(?=.)/gm, prefix);

const fence = (text: string, info = 'bash'): string => lines(`\`\`\`${info}`, text, '```');

describe('a block is repaired and reported', () => {
  test.each<[string, (command: string) => string, string]>([
    ['in tildes', (command) => lines('~~~bash', command, '~~~'), '2:1'],
    ['below text', (command) => `a\n\n${fence(command)}`, '4:1'],
    ['behind a byte order mark', (command) => `\ufeff${fence(command)}`, '2:1'],
    ['in a list', (command) => `- a\n\n${behind('  ', fence(command))}`, '4:3'],
    ['as all of a list item', (command) => `- ${behind('  ', fence(command)).trimStart()}`, '2:3'],
    ['in a quote', (command) => behind('> ', fence(command)), '2:3'],
    ['in a quote in a list', (command) => `- a\n\n${behind('  > ', fence(command))}`, '4:5'],
    ['in a list in a quote', (command) => `> - a\n>\n${behind('>   ', fence(command))}`, '4:5'],
    ['with an indented fence', (command) => behind('   ', fence(command)), '2:4'],
    ['below other commands', (command) => fence(`ls\n\n# next\n${command}`), '5:1'],
    ['behind a prompt', (command) => fence(`$ ${command}`), '2:3'],
    ['as indented code', (command) => `a\n\n${behind('    ', `ls\n${command}\n`)}`, '4:5'],
  ])('%s', async (_, write, place) => {
    const file = await process(write(DAMAGED));
    expect(places(file)).toEqual([place]);
    // Compared with what the same pipeline makes of the sound block: it may write fences its own way.
    expect(String(file)).toBe(String(await process(write(SOUND))));
  });

  test.each<[string, string, string]>([
    ['of lines that end in CRLF', fence(`ls\n${DAMAGED}`), '3:1'],
    ['of such lines in a list', `- a\n\n${behind('  ', fence(`ls\n${DAMAGED}`))}`, '5:3'],
    ['of such lines in a quote', behind('> ', fence(`ls\n${DAMAGED}`)), '3:3'],
  ])('%s', async (_, source, place) => {
    const file = await process(source.replaceAll('\n', '\r\n'));
    expect(places(file)).toEqual([place]);
    expect(String(file)).toContain(SOUND);
    expect(String(file)).not.toContain(DAMAGED);
  });

  test('as an element of MDX around a template literal', async () => {
    const element = (command: string) =>
      lines('a', '', '<CodeBlock language="bash">{`', command, '`}</CodeBlock>');
    const file = await process(element(DAMAGED), true);
    expect(places(file)).toEqual(['4:1']);
    expect(String(file)).toBe(String(await process(element(SOUND), true)));
  });
});

test('each command has its own place, that of its first word', async () => {
  const first = BROKEN.replace(' ./', ' \\\n  ./');
  const file = await process(fence(`ls\n${first}\n\n  ${BROKEN}\n$ ${BROKEN}`));
  expect(places(file)).toEqual(['3:1', '6:3', '7:3']);
});

describe('a comment above a block', () => {
  test.each<[string, boolean, string]>([
    ['in a list', false, `- a\n\n${behind('  ', `<!-- helm-ignore -->\n\n${fence(DAMAGED)}`)}`],
    [
      'for this code',
      true,
      `{/* helm-ignore=redirect-mangled-placeholder */}\n\n${fence(DAMAGED)}`,
    ],
  ])('silences %s', async (_, mdx, source) => {
    const file = await process(source, mdx);
    expect(file.messages).toEqual([]);
    expect(String(file)).toBe(source);
  });

  test.each([
    ['for another code', '{/* helm-ignore=split-dash */}\n\n'],
    ['with text between', '{/* helm-ignore */}\n\ntext\n\n'],
    ['that says something else', '{/* helm */}\n\n'],
  ])('does not silence %s', async (_, above) => {
    const file = await process(above + fence(DAMAGED), true);
    expect(file.messages).toHaveLength(1);
    expect(String(file)).toBe(above + fence(SOUND));
  });
});
