import {existsSync, readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {repairBlock, type RepairOptions} from '../../src/helm/repair.js';
import {command, meaningOf, onManyLines, onOneLine} from './commands.js';

const SEED = `# 1. Upgrade CRDs
helm upgrade aieg-crd oci://docker.io/envoyproxy/ai-gateway-crds-helm \\
  --version \\
  envoy-ai-gateway-system < NEW_VERSION > -n

# 2. Upgrade application
helm upgrade aieg oci://docker.io/envoyproxy/ai-gateway-helm \\
  --version \\
  envoy-ai-gateway-system < NEW_VERSION > -n`;

const SEED_REPAIRED = `# 1. Upgrade CRDs
helm upgrade aieg-crd oci://docker.io/envoyproxy/ai-gateway-crds-helm \\
  --version <NEW_VERSION> \\
  -n envoy-ai-gateway-system

# 2. Upgrade application
helm upgrade aieg oci://docker.io/envoyproxy/ai-gateway-helm \\
  --version <NEW_VERSION> \\
  -n envoy-ai-gateway-system`;

describe('a block that is read again', () => {
  test('is repaired once', () => {
    expect(repairBlock(SEED, {lang: 'bash'})).toBe(repairBlock(SEED, {lang: 'bash'}));
  });

  test.each<[string, string, RepairOptions, RepairOptions]>([
    ['set of rules', SEED, {}, {rules: {'redirect-mangled-placeholder': 'off'}}],
    ['severity', SEED, {}, {rules: {'redirect-mangled-placeholder': 'error'}}],
    ['silence', SEED, {}, {meta: 'helm-ignore=redirect-mangled-placeholder'}],
    ['Helm major', 'helm upgrade web ./web --rollback-on-failure', {version: 3}, {version: 4}],
    ['wish for advice', 'helm upgrade web ./web --recreate-pods', {}, {advice: true}],
    ['language', '# helm lsit', {lang: 'console'}, {lang: 'bash'}],
    [
      'magic comment',
      'helm install web ./web \\\n  # mine\n  -n shop',
      {},
      {magicComments: ['mine']},
    ],
  ])('is read anew with another %s', (_, text, before, after) => {
    const first = repairBlock(text, before);
    const other = repairBlock(text, after);
    expect(other).not.toEqual(first);
    expect(repairBlock(text, before)).toBe(first);
    expect(repairBlock(text, after)).toBe(other);
  });
});

describe('a page that a formatter mangled', () => {
  test('comes back byte for byte, with one finding per command', () => {
    const {text, findings} = repairBlock(SEED, {lang: 'bash'});
    expect(text).toBe(SEED_REPAIRED);
    expect(findings.map(({code, offset}) => [code, offset])).toEqual([
      ['redirect-mangled-placeholder', SEED.indexOf('helm upgrade aieg-crd')],
      ['redirect-mangled-placeholder', SEED.indexOf('helm upgrade aieg oci')],
    ]);
    expect(SEED_REPAIRED).toContain(findings[1]?.expected);
  });

  test('keeps CRLF, and offsets count it', () => {
    const crlf = SEED.replaceAll('\n', '\r\n');
    const {text, findings} = repairBlock(crlf, {lang: 'bash'});
    expect(text).toBe(SEED_REPAIRED.replaceAll('\n', '\r\n'));
    expect(findings[1]?.offset).toBe(crlf.indexOf('helm upgrade aieg oci'));
  });
});

const fixtures = new URL('../fixtures/helm/', import.meta.url);

describe('fixtures', () => {
  const cases = readdirSync(fixtures).flatMap((code) =>
    readdirSync(new URL(`${code}/`, fixtures)).map((name) => [code, name] as const),
  );

  test.each(cases)('%s/%s', (code, name) => {
    const read = (file: string): string =>
      readFileSync(new URL(`${code}/${name}/${file}`, fixtures), 'utf8');
    const input = read('input.txt');
    const result = repairBlock(input, {lang: 'console'});
    expect(result.findings.map((finding) => finding.code)).toContain(code);
    // A case without output is only reported.
    const output = existsSync(new URL(`${code}/${name}/output.txt`, fixtures))
      ? read('output.txt')
      : input;
    expect(result.text).toBe(output);
    expect(repairBlock(output, {lang: 'console'}).text).toBe(output);
  });
});

describe('a command with a fault that has no right answer is left whole', () => {
  test.each([
    ['helm install web ./web –wait --version', ['missing-flag-value', 'unicode-dash']],
    ['helm install web ./web \\ \n  --set "a=b', ['unbalanced-quote']],
    ['helm upgrade web\n  --set a=b', ['missing-argument', 'missing-continuation']],
    ['helm helm install web ./web --set a={b,c}', ['duplicated-word', 'unquoted-set-value']],
    ['helm helm install web ./web --set a=$(B)', ['duplicated-word', 'make-variable']],
    [
      'helm upgrade -install web ./web -n  --wait',
      ['placeholder-stripped', 'single-dash-long-flag'],
    ],
  ])('%j', (input, codes) => {
    const {text, findings} = repairBlock(input);
    expect(text).toBe(input);
    expect(findings.map(({code}) => code)).toEqual(expect.arrayContaining(codes));
    expect(findings.every(({expected}) => expected === null)).toBe(true);
  });

  test.each([
    [
      'the shell reads the same words',
      'helm helm install web ./web --set a\\.b=c',
      'helm install web ./web --set a\\.b=c',
    ],
    [
      'the command is sound to Helm 2',
      'helm helm install --name web shop/web',
      'helm install --name web shop/web',
    ],
  ])('unless %s', (_, input, output) => {
    expect(repairBlock(input).text).toBe(output);
  });

  test('the other commands of its block are repaired', () => {
    expect(repairBlock('helm install web ./web --version\nhelm helm list').text).toBe(
      'helm install web ./web --version\nhelm list',
    );
  });
});

describe('what is no command is left alone', () => {
  test.each([
    ['diff', '- helm intall web ./web'],
    ['yaml', 'run: helm intall web ./web'],
    ['txt', 'helm intall web ./web'],
    ['bash', 'cat <<EOF\nhelm intall web ./web\nEOF'],
    ['bash', '# helm intall web ./web'],
    ['console', 'NAME: helm\nSTATUS: deployed < ok > -x'],
    ['', 'helm install [NAME] [CHART] [flags]'],
    ['bash', 'telepresence helm intall'],
    ['sh', 'helm upgrade -i web ./web `\n  --wait'],
    ['sh', 'helm upgrade -i web ./web `\n  --wait `\n  --debug'],
    ['', 'helm upgrade `\n  -i web ./web `\n  --wait `\n  --debug'],
    ['', 'helm upgrade -i web ./web ^\r\n  --wait ^\r\n  --debug'],
    ['bash', 'helm upgrade -i ^\n  web ./web ^\n  --wait'],
    ['console', '$ helm install web ./web \\\n> --wait \\\n> --debug\nNAME: web'],
  ])('%s: %j', (lang, text) => {
    expect(repairBlock(text, {lang})).toEqual({text, findings: []});
  });
});

test('a line is no part of the command above if a prompt stands before it', () => {
  const prompt = '[me@host charts]# ';
  const [first, second] = ['helm list –n shop', `${prompt}helm list\n${prompt}ls`];
  const text = `${prompt}helm list \\\n  -n shop\n  --all\n${second}`;
  expect(repairBlock(text, {lang: 'bash'}).text).toBe(
    `${prompt}helm list \\\n  -n shop \\\n  --all\n${second}`,
  );
  expect(repairBlock(`${prompt}${first}\n${second}`, {lang: 'bash'}).findings).toHaveLength(1);
});

describe('a command stands behind quotes, but not in them', () => {
  test.each([
    [
      'echo "$TOKEN" | helm registry login ghcr.io -u me --pasword-stdin',
      'echo "$TOKEN" | helm registry login ghcr.io -u me --password-stdin',
    ],
    ['KUBECONFIG="$HOME/x y" helm lsit', 'KUBECONFIG="$HOME/x y" helm list'],
    ['printf \'%s\' "a # b" && helm lsit', 'printf \'%s\' "a # b" && helm list'],
    ['NOTES="$(helm get ntoes web)"', 'NOTES="$(helm get notes web)"'],
    ['echo "then run helm lsit"', 'echo "then run helm lsit"'],
    ['exec(["helm", "lsit"], "helm lsit")', 'exec(["helm", "lsit"], "helm lsit")'],
    ["it's the helm lsit", "it's the helm lsit"],
  ])('%s', (input, output) => {
    expect(repairBlock(input, {lang: 'bash'}).text).toBe(output);
  });
});

test('a root prompt is one where all commands have it', () => {
  const text = '# helm intall web ./web\nNAME: web';
  expect(repairBlock(text, {lang: 'console'}).text).toBe('# helm install web ./web\nNAME: web');
  expect(repairBlock(text, {lang: 'bash'}).findings).toEqual([]);
  expect(repairBlock(`helm list\n${text}`, {lang: 'console'}).findings).toEqual([]);
});

describe('options', () => {
  const text = 'helm intall web ./web';

  test.each([['helm-ignore'], ['title="x" helm-ignore'], ['helm-ignore=unknown-command']])(
    'the meta %j silences',
    (meta) => {
      expect(repairBlock(text, {meta})).toEqual({text, findings: []});
    },
  );

  test('another code does not', () => {
    expect(repairBlock(text, {meta: 'helm-ignore=unknown-flag'}).findings).toHaveLength(1);
  });

  test('a rule can be switched off, or be given another severity', () => {
    expect(repairBlock(text, {rules: {'unknown-command': 'off'}}).text).toBe(text);
    expect(repairBlock(text, {rules: {'unknown-command': 'error'}}).findings[0]?.severity).toBe(
      'error',
    );
  });

  test('advice is given only when asked for', () => {
    const advised = 'helm upgrade web ./web --atomic';
    expect(repairBlock(advised).findings).toEqual([]);
    expect(repairBlock(advised, {advice: true}).findings).toHaveLength(1);
    expect(repairBlock(advised, {rules: {'deprecated-flag': 'warning'}}).findings).toHaveLength(1);
  });

  test('the version decides which flags there are', () => {
    const modern = 'helm upgrade web ./web --rollback-on-failure';
    expect(repairBlock(modern).findings).toEqual([]);
    expect(repairBlock(modern, {version: 3}).findings[0]?.code).toBe('unknown-flag');
  });
});

describe('what shows only when the block is read again', () => {
  // Only a command is continued by what stands below, and only once its name is mended.
  test('is reported with what was seen at first, and both name what became of the command', () => {
    const text = '$ hеlm install web ./web\n  --wait\nhelm list –all';
    const repaired = 'helm install web ./web \\\n  --wait';
    const result = repairBlock(text, {lang: 'bash'});
    expect(result.text).toBe(`$ ${repaired}\nhelm list --all`);
    expect(result.findings).toMatchObject([
      {code: 'unknown-command', offset: 2, expected: `$ ${repaired}`},
      {code: 'missing-continuation', offset: 2, expected: `$ ${repaired}`},
      {code: 'unicode-dash', offset: text.indexOf('helm list'), expected: 'helm list --all'},
    ]);
  });

  test('leaves all as it was if nothing can repair it', () => {
    const text = 'hеlm install web ./web\n  --wait --version';
    const {text: left, findings} = repairBlock(text, {lang: 'bash'});
    expect(left).toBe(text);
    expect(findings.map(({code, expected}) => [code, expected])).toEqual([
      ['unknown-command', null],
      ['missing-continuation', null],
      ['missing-flag-value', null],
    ]);
  });
});

/** Texts made of what blocks are made of, in any order. */
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'helm|kubectl|install|upgrade|repo|add|update|--set|--version|-n|–wait|a=b|a=|=|<X>|< X >|>|<|\\|\\\n|\n|\\ |"|\'|“|”|`|$|$ |# c|&&||(|)|{a,b}|{{< x >}}|\u00a0|\u200b|&lt;|\\<x\\>|<<EOF|\nEOF\n|...|[flags]|./c|oci://x/y|\r\n|> |- -set'.split(
          '|',
        ),
      ),
      fc.string({maxLength: 4}),
    ),
    {maxLength: 30},
  )
  .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')));

describe('hostile lengths', () => {
  test.each([
    ['nested substitutions', `helm install ${'$('.repeat(3900)}`],
    ['nested parentheses', `helm install ${'('.repeat(7900)}`],
    ['a displaced placeholder among many words', `helm uninstall ${'a '.repeat(3900)}< x > -n`],
    ['many displaced placeholders', `helm install a b ${'< x > y '.repeat(900)}`],
    ['a statement that nobody wrote', `helm instal a ./b${' --set a=b'.repeat(800)}`],
    ['open placeholders', `helm install ${'<a '.repeat(300_000)}`],
    ['open quotes on each line', 'helm install "a\n'.repeat(50_000)],
    ['comments without end', `helm install a ./b \\\n${'# x\n'.repeat(200_000)}`],
    [
      'a magic comment and one of blanks',
      `helm list\n# highlight-next-line\n# a${' '.repeat(100_000)}b`,
    ],
    ['magic comments', '# highlight-next-line\nhelm list -x\n'.repeat(20_000)],
    ['here-documents without end', 'helm install a ./b -f - <<EOF\n'.repeat(20_000)],
    [
      'here-documents without end, each by another word',
      Array.from({length: 50_000}, (_, i) => `helm install a ./b -f - <<E${i}\n`).join(''),
    ],
    ['flags on lines of their own', `helm install a ./b${'\n  --set a=b'.repeat(80_000)}`],
    ['tags of templates without end', `helm list ${'<% {% [%'.repeat(50_000)}`],
    ['a folded scalar', `a: >\n${'  helm list –all\n'.repeat(20_000)}`],
    ['a recipe', `a: b\n${'  helm list $(A)\n'.repeat(20_000)}`],
    ['a table', 'helm list    helm list\n'.repeat(20_000)],
    ['judgements', '# wrong\nhelm list –all\n'.repeat(20_000)],
  ])('%s', (_name, text) => {
    expect(repairBlock(text, {lang: 'bash'}).text).toBe(text);
  });
});

/** Statements as long as any that is read, in which each unit asks whether the command is better without it. */
const manyTrials = (head: string, unit: string): string =>
  `${head}${unit.repeat(Math.floor(7900 / unit.length))}\n`.repeat(8);

test.each([
  ['glued flags', manyTrials('helm foo ', 'a--wait ')],
  ['lines that lack a backslash', manyTrials('helm install a ./b', ' /\n  a')],
  ['commands run together', manyTrials('helm upgrade a ./b --set ', 'helm list ')],
  ['dashes with a space', manyTrials('helm install ', '- ')],
  ['placeholders among names', manyTrials('helm foo ', '< A > b ')],
])('%s: a statement is not tried in more ways than anybody wrote it', (_name, text) => {
  const before = process.cpuUsage().user;
  expect(repairBlock(text, {lang: 'bash'}).text).toBe(text);
  // A tenth of it on an idle machine; without a bound a minute.
  expect(process.cpuUsage().user - before).toBeLessThan(10_000_000);
});

describe('a block of a megabyte', () => {
  const sound = (i: number): string =>
    `helm upgrade web-${i} oci://example.com/web \\\n  --version <V> \\\n  -n shop\n`;
  const mangled = (i: number): string =>
    `helm upgrade web-${i} oci://example.com/web \\\n  --version \\\n  shop < V > -n\n`;
  const misspelt = (i: number): string =>
    `helm upgrade web-${i} oci://example.com/web --verson v1.${i} -n shop\n`;
  const blockOf = (line: (i: number) => string, size: number): string => {
    const lines: string[] = [];
    for (let length = 0, i = 0; length < size; i += 1) {
      lines.push(line(i));
      length += (lines[i] as string).length;
    }
    return lines.join('');
  };
  /** Processor time: the machine may be busy with other things. */
  const seconds = (text: string): number => {
    const before = process.cpuUsage();
    repairBlock(text, {lang: 'bash'});
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test.each([
    ['sound', sound],
    ['mangled', mangled],
    ['misspelt', misspelt],
  ])(
    '%s: takes about as long as its parts',
    (_name, line) => {
      // Each of another length: a block that is read again is repaired once.
      const part = Math.min(
        ...[125_000, 125_500, 126_000].map((size) => seconds(blockOf(line, size))),
      );
      expect(seconds(blockOf(line, 1_000_000))).toBeLessThan(8 * part * 2.5);
      // A megabyte takes a second on an idle machine, and far longer on a busy one.
    },
    300_000,
  );
});

describe('whatever the text', () => {
  test('it never throws, runs twice to the same end, and changes nothing without a finding', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        const once = repairBlock(text, {lang: 'bash'});
        const twice = repairBlock(once.text, {lang: 'bash'});
        expect(twice.text).toBe(once.text);
        if (once.findings.length === 0) {
          expect(once.text).toBe(text);
        }
      }),
    );
  });

  test('a sound command has no finding', () => {
    fc.assert(
      fc.property(command, (generated) => {
        for (const text of [onOneLine(generated), onManyLines(generated)]) {
          expect(repairBlock(text, {lang: 'bash'})).toEqual({text, findings: []});
        }
      }),
    );
  });
});

/** Damage that has one right answer, forwards; null where the text offers no place for it. */
const damages: Record<string, (text: string) => string | null> = {
  'missing-continuation': (text) => (text.includes('\\') ? text.replace(' \\\n', '\n') : null),
  'trailing-space-after-backslash': (text) =>
    text.includes('\\\n') ? text.replace('\\\n', '\\  \n') : null,
  'collapsed-continuation': (text) =>
    text.includes('\\\n') ? text.replaceAll('\\\n  ', '\\ ') : null,
  'comment-in-continuation': (text) =>
    text.includes('\\\n') ? text.replace('\\\n', '\\\n  # a note\n') : null,
  'blank-line-in-continuation': (text) =>
    text.includes('\\\n') ? text.replace('\\\n', '\\\n\n') : null,
  'dangling-backslash': (text) => `${text} \\`,
  'unicode-dash': (text) => (text.includes(' --') ? text.replace(' --', ' –') : null),
  'split-dash': (text) => (text.includes(' --') ? text.replace(' --', ' - -') : null),
  'single-dash-long-flag': (text) => (text.includes(' --') ? text.replace(' --', ' -') : null),
  'invisible-character': (text) => text.replace(' ', '\u00a0'),
  'duplicated-word': (text) => `helm ${text}`,
  'html-entity': (text) =>
    text.includes('<') ? text.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : null,
  'markdown-escape': (text) =>
    text.includes('<') ? text.replaceAll('<', '\\<').replaceAll('>', '\\>') : null,
  'spaced-placeholder': (text) =>
    /<[^>]*> \S/.test(text) ? text.replace(/<([^<>]*)> (?=\S)/, '< $1 > ') : null,
  'unknown-command': (text) => text.replace('install', 'intall').replace('upgrade', 'upgrad'),
  'unknown-flag': (text) =>
    / --(?:version|namespace|timeout) /.test(text)
      ? text.replace(/ --(\w)(\w)(?=(?:rsion|mespace|meout) )/, ' --$2$1')
      : null,
  'smart-quotes': (text) =>
    text.includes(' --set ') ? text.replace(/ --set ([^\s<>]+)/, ' --set “$1”') : null,
  'autolinked-url': (text) => {
    const linked = text.replace(/ (oci:\/\/\S+)/, ' <$1>');
    return linked === text ? null : linked;
  },
  'glued-flag': (text) => (text.includes(' \\\n  --') ? text.replace(' \\\n  --', '\\\n--') : null),
  'space-around-equals': (text) =>
    / --set [^\s<>]+=[^\s<>]+/.test(text) ? text.replace(/( --set [^\s<>=]+)=/, '$1 = ') : null,
  'copy-label': (text) => `Copy${text}`,
};

/** What the damage leaves of a text when it is repaired: quotes that were smart stay. */
const unquoted = (text: string): string => text.replaceAll('"', '');

describe('damage and repair give back the command', () => {
  test.each(Object.entries(damages))('%s', (code, damage) => {
    fc.assert(
      fc.property(command, fc.boolean(), (generated, long) => {
        const text = long ? onManyLines(generated) : onOneLine(generated);
        const damaged = damage(text);
        fc.pre(damaged !== null && damaged !== text);
        const result = repairBlock(damaged, {lang: 'bash'});
        const withoutComment = result.text.replace(/^ *#.*\n/gm, '');
        expect(meaningOf(unquoted(withoutComment))).toBe(meaningOf(text));
        // Spaces in the brackets of the last placeholder look like a formatter's work.
        expect([code, 'redirect-mangled-placeholder']).toContain(result.findings[0]?.code);
      }),
    );
  });

  test.each([
    ['a flag twice', (text: string) => text.replace(/ (--version|-n|-f) /, ' $1 $1 ')],
    ['a command twice', (text: string) => text.replace(/^helm (\w+)/, 'helm $1 $1')],
    ['a switch twice', (text: string) => text.replace(/ (--wait|--debug)/, ' $1 $1')],
    ['zero-width spaces', (text: string) => text.replaceAll(' ', ' \u200b')],
    ['em dashes', (text: string) => text.replaceAll(' --', ' —')],
    ['a dash and a space', (text: string) => text.replace(' --', ' -- ')],
    ['a comment behind a backslash', (text: string) => text.replace('\\\n', '\\ # why\n')],
    ['no backslash at all', (text: string) => text.replaceAll(' \\\n', '\n')],
  ])('%s', (_name, damage) => {
    fc.assert(
      fc.property(command, fc.boolean(), (generated, long) => {
        const text = long ? onManyLines(generated) : onOneLine(generated);
        const damaged = damage(text);
        fc.pre(damaged !== text);
        const {text: repaired} = repairBlock(damaged, {lang: 'bash'});
        expect(meaningOf(repaired.replace(/^ *#.*\n/gm, ''))).toBe(meaningOf(text));
      }),
    );
  });

  test('a backslash before the next command', () => {
    fc.assert(
      fc.property(command, command, (first, second) => {
        const text = `${onOneLine(first)}\n${onManyLines(second)}`;
        expect(repairBlock(text.replace('\n', ' \\\n'), {lang: 'bash'}).text).toBe(text);
      }),
    );
  });

  test('commands run together', () => {
    fc.assert(
      fc.property(command, command, (first, second) => {
        const text = `${onOneLine(first)}\n${onManyLines(second)}`;
        expect(repairBlock(text.replace('\n', ' '), {lang: 'bash'}).text).toBe(text);
      }),
    );
  });
});
