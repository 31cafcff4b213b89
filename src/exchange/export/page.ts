import {requirementsOf, type Api, type CompatData, type Release} from '../../compat/model.js';
import {fence} from '../../text/fence.js';
import {escapeCell} from '../escape.js';
import {toMarkdown} from './markdown.js';

/**
 * All that the data says, as a page of Markdown: the matrix, and below it what a table has no room
 * for. Made for readers and programs that take text, such as language models.
 *
 * @returns Markdown with a final line ending; texts of the data are text, never markup
 */
export function toMarkdownPage(data: CompatData): string {
  const {product, policy, releases, apis, upgrade} = data;
  const blocks = [
    `# ${escapeCell(product.name)}: compatibility`,
    'A cell that reads N/A is not stated: it does not mean that a version works.',
    toMarkdown(data).trimEnd(),
    ...section('Support policy', [
      [policy?.note && escapeCell(policy.note), policy?.url && `<${policy.url}>`]
        .filter(Boolean)
        .join(' '),
    ]),
    ...section('Notes', list(releases.flatMap((release) => notesOf(release, data)))),
    ...section('API versions', list(apis.flatMap(apiLines))),
    ...section(
      'Upgrade steps',
      (upgrade?.steps ?? []).flatMap(({title, run, note}, index) => [
        `${index + 1}. ${[title, note]
          .filter((text) => text !== undefined)
          .map(escapeCell)
          .join('. ')}`,
        ...(run === undefined ? [] : [fence(run, 'bash').join('\n')]),
      ]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, blocks: readonly string[]): string[] {
  const shown = blocks.filter((block) => block !== '');
  return shown.length > 0 ? [`## ${title}`, ...shown] : [];
}

function list(lines: readonly string[]): string[] {
  return lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [];
}

function notesOf(release: Release, {dependencies}: CompatData): string[] {
  const {line, note} = release;
  const about = (subject: string, text: string | undefined) =>
    text === undefined ? [] : [`${escapeCell(subject)}: ${escapeCell(text)}`];
  return [
    ...about(line, note),
    ...dependencies.flatMap(({id, name}) =>
      requirementsOf(release, id).flatMap((requirement) =>
        about(`${line}, ${name} ${requirement.range.text}`, requirement.note),
      ),
    ),
  ];
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
