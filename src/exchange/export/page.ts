import {
  requirementsOf,
  type Api,
  type CompatData,
  type Release,
  type UpgradeStep,
} from '../../compat/model.js';
import {escapeBlockStart} from '../../text/block-start.js';
import {fence} from '../../text/fence.js';
import {escapeCell} from '../escape.js';
import {layoutOf} from '../layout.js';
import {toMarkdown} from './markdown.js';

/**
 * All that the data says, as a page of Markdown: the matrix, and below it what a table has no room
 * for. Made for readers and programs that take text, such as language models.
 *
 * @param siteUrl Address of the site with its base URL, ending with `/`: the page is read elsewhere,
 *   so its links begin with it
 * @returns Markdown with a final line ending; texts of the data are text, never markup
 */
export function toMarkdownPage(data: CompatData, siteUrl: string): string {
  const whole = withWholeAddresses(data, siteUrl);
  const {product, policy, releases, apis, upgrade} = whole;
  const shown = shownNotes(data);
  const blocks = [
    `# ${escapeCell(product.name)}: compatibility`,
    'A cell that is empty or reads N/A is not stated: it does not mean that a version works.',
    toMarkdown(whole).trimEnd(),
    ...section('Support policy', [words(policy?.note, policy?.url)]),
    ...section('Notes', list(releases.flatMap((release) => notesOf(release, data, shown)))),
    ...section('API versions', list(apis.flatMap(apiLines))),
    ...section('Upgrade steps', [
      ...generalSteps(upgrade?.steps ?? [], releases),
      ...releases.flatMap(upgradeOf),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Paths of the site lead nowhere once the page is somewhere else. */
function withWholeAddresses(data: CompatData, siteUrl: string): CompatData {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    (key === 'url' || key === 'source') && typeof value === 'string' && value.startsWith('/')
      ? siteUrl + value.slice(1)
      : value,
  ) as CompatData;
}

function section(title: string, blocks: readonly string[]): string[] {
  const shown = blocks.filter((block) => block !== '');
  return shown.length > 0 ? [`## ${title}`, ...shown] : [];
}

function list(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.map((line) => `- ${escapeBlockStart(line)}`).join('\n')] : [];
}

/** Which notes the table holds: of releases (`null`), and of requirements of a dependency (its id). */
function shownNotes(data: CompatData): ReadonlySet<string | null> {
  return new Set(
    layoutOf(data).columns.flatMap(({shows, dependency, version, end, claim, written}) => {
      if (written) return [];
      if (shows === 'note') return [null];
      const isWhole = version === undefined && end === undefined && claim === undefined;
      return shows === 'requires' && dependency !== undefined && isWhole ? [dependency] : [];
    }),
  );
}

function notesOf(
  release: Release,
  {dependencies}: CompatData,
  shown: ReadonlySet<string | null>,
): string[] {
  const {line, note} = release;
  const about = (subject: string, text: string | undefined) =>
    text === undefined ? [] : [`${escapeCell(subject)}: ${escapeCell(text)}`];
  return [
    ...(shown.has(null) ? [] : about(line, note)),
    ...dependencies
      .filter(({id}) => !shown.has(id))
      .flatMap(({id, name}) =>
        requirementsOf(release, id).flatMap((requirement) =>
          about(`${line}, ${name} ${requirement.range.text}`, requirement.note),
        ),
      ),
  ];
}

function generalSteps(steps: readonly UpgradeStep[], releases: readonly Release[]): string[] {
  const isGeneral = releases.every(({upgrade}) => !upgrade?.steps);
  return steps.length === 0
    ? []
    : [
        ...(isGeneral ? [] : ['To a release that has no steps of its own below:']),
        ...numbered(steps),
      ];
}

function upgradeOf({line, upgrade}: Release): string[] {
  if (!upgrade) return [];
  const {notes = [], url, steps = []} = upgrade;
  return [
    // A heading may end in its marker too.
    `### Upgrade to ${escapeCell(line).replace(/#+$/, '\\$&')}`,
    ...list([...notes.map(escapeCell), ...(url === undefined ? [] : [`<${url}>`])]),
    ...numbered(steps),
  ];
}

function numbered(steps: readonly UpgradeStep[]): string[] {
  return steps.flatMap(({title, run, note, url, from}, index) => [
    `${index + 1}. ${words(
      [from ? `${title} (only from ${from.text})` : title, note].filter(Boolean).join('. '),
      url,
    )}`,
    ...(run === undefined ? [] : [fence(run, 'bash').join('\n')]),
  ]);
}

function words(text: string | undefined, url: string | undefined): string {
  return [text && escapeBlockStart(escapeCell(text)), url && `<${url}>`].filter(Boolean).join(' ');
}

function apiLines({group, kinds, versions}: Api): string[] {
  return versions.map((version) => {
    const {name, since, deprecated, deprecatedSince, removedIn, replacedBy, preferred} = version;
    const facts = [
      preferred && 'preferred',
      since && `served since ${since}`,
      deprecatedSince ? `deprecated since ${deprecatedSince}` : deprecated && 'deprecated',
      removedIn && `removed in ${removedIn}`,
      replacedBy && `replaced by ${replacedBy}`,
    ].filter((fact) => typeof fact === 'string');
    const which = `${kinds.join(', ')} in ${group}/${name}`;
    return escapeCell(`${which}: ${facts.join(', ') || 'served'}`);
  });
}
