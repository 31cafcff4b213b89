import type {LoadContext} from '@docusaurus/types';
import type {PlaceholderStyle} from '../helm/formatter/placeholder-style.js';
import {repairSource} from '../site/repair.js';
import type {PageFinding} from '../site/finding.js';
import {scanSource} from '../site/scan.js';
import {formatDiff} from './hunks.js';
import {readUtf8} from './read-utf8.js';
import {fails} from './report.js';
import {openSite} from './site.js';
import {writeFileAtomically} from './write.js';

/**
 * `docusaurus compat:fix`: repairs malformed commands in the source files, or
 * shows with `dryRun` what it would change.
 */
export async function fix(
  paths: readonly string[],
  {context, dryRun}: {readonly context: LoadContext; readonly dryRun: boolean},
): Promise<void> {
  const {files, optionsOf, options} = await openSite(context, paths);
  const findings: PageFinding[] = [];
  let changed = 0;
  for (const file of files) {
    const scan = optionsOf(file);
    const source = await readUtf8(file);
    if (source === null) {
      say(`${scan.path}: left alone, it is not UTF-8`);
      continue;
    }
    const repaired = await repairSource(source, scan);
    findings.push(...(await scanSource(source, scan)));
    if (repaired === source) continue;
    changed += 1;
    say(dryRun ? formatDiff(scan.path, source, repaired) : `Repaired ${scan.path}`);
    if (!dryRun) await writeFileAtomically(file, repaired);
  }
  for (const line of conclusion(findings, {changed, dryRun, style: options.placeholderStyle})) {
    say(line);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What became of placeholders that a formatter had mangled. */
const STYLE: Readonly<Record<PlaceholderStyle, string>> = {
  quoted: 'Placeholders are quoted now, which formatters keep.',
  variable: 'Placeholders are shell variables now, which formatters keep.',
  reorder: 'Placeholders stand where formatters keep them now.',
  angle: 'The next run will do it again.',
};

function conclusion(
  findings: readonly PageFinding[],
  {
    changed,
    dryRun,
    style,
  }: {readonly changed: number; readonly dryRun: boolean; readonly style: PlaceholderStyle},
): string[] {
  const repaired = findings.filter(({expected}) => expected !== null);
  const left = findings.filter((finding) => finding.expected === null && fails(finding)).length;
  const mangled = repaired.some(({code}) => code === 'redirect-mangled-placeholder');
  return [
    `${dryRun ? 'Would change' : 'Changed'} ${changed} ${changed === 1 ? 'file' : 'files'}.`,
    ...(mangled
      ? [
          `A shell formatter, such as prettier-plugin-sh, took <NAME> for redirections and moved them. ${STYLE[style]} To keep it off a block, write {/* prettier-ignore */} above.`,
        ]
      : []),
    ...(left > 0
      ? [
          `${left} more ${left === 1 ? 'is' : 'are'} yours to mend: see \`docusaurus compat:check\`.`,
        ]
      : []),
  ];
}
