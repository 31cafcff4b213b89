import * as z from 'zod';
import {parseDate, parseDuration, parseEnd} from '../compat/date.js';
import {ID, PLACEHOLDER} from '../compat/names.js';
import {textFault} from '../compat/placeholder-text.js';
import {ADDRESS, isAddress, isProductId, VERSION} from './forms.js';
import {strangeCharacter} from './source/text.js';

/**
 * The shape of a data file, and its only description: the types below, the
 * published JSON Schema and the messages about mistakes derive from it.
 *
 * Where a check carries a message, that message is the code of the problem
 * (see codes.ts); the words are chosen in shape.ts.
 */

/** A date's form, for editors; whether the calendar has it is checked besides. */
export const DATE = /^\d{4}-(?:\d{2}(?:-\d{2})?|[Qq][1-4])$/;

/** The form of an end of support, likewise. */
export const END = /^(?:\d{4}-(?:\d{2}(?:-\d{2})?|[Qq][1-4])|[Rr]elease of \S.*|[Uu]nknown)$/;

/** An escape can write what no file may hold. */
const string = () =>
  z.string().refine((text) => strangeCharacter(text) === null, 'control-character');
const text = () => string().trim().regex(/\S/, 'empty-text');
const id = () => z.string().trim().regex(ID, 'invalid-id');
const address = () =>
  string()
    .regex(ADDRESS, 'unsafe-url')
    .refine((url) => !ADDRESS.test(url) || isAddress(url), 'unsafe-url');
const date = () =>
  z
    .string()
    .trim()
    .regex(DATE, 'invalid-date')
    .refine((day) => !DATE.test(day) || parseDate(day) !== null, 'invalid-date');
const end = () =>
  string()
    .trim()
    .regex(END, 'invalid-date')
    .refine((day) => !END.test(day) || parseEnd(day) !== null, 'invalid-date');

/** In the text of a file a number is text, as a version is. */
const count = () =>
  z.union([
    z
      .number()
      .refine(
        (number) => Number.isInteger(number) && number >= 1 && number <= 999,
        'invalid-count',
      ),
    z
      .string()
      .trim()
      .regex(/^[1-9]\d{0,2}$/, 'invalid-count'),
  ]);

const names = () => z.union([text(), z.array(text()).min(1, 'empty-list')]);

const detect = () =>
  z
    .strictObject({
      chart: names().optional().describe('Helm charts that install it, such as `gateway-helm`'),
      image: names()
        .optional()
        .describe('Its container images without tag, such as `envoyproxy/gateway`'),
      annotation: names()
        .optional()
        .describe(
          'Annotations or labels of its CRDs that hold its version, such as `gateway.networking.k8s.io/bundle-version`',
        ),
    })
    .optional()
    .describe('How it is recognised in what a cluster reports');

const product = z
  .strictObject({
    id: id()
      .refine((text) => !ID.test(text) || isProductId(text), 'invalid-id')
      .describe('Names the product in components and placeholders, such as `ai-gateway`'),
    name: text().describe('The product as readers know it; heads the first column'),
    formerly: names()
      .optional()
      .describe('Names that it had before; older pages of the site still head their tables so'),
    url: address().optional().describe('Page of the product: http, https, or `/…` on this site'),
    detect: detect(),
  })
  .describe('The product whose releases the matrix lists');

const dependency = z
  .strictObject({
    id: id().describe('Names the dependency under `requires`, such as `kubernetes`'),
    name: text().describe('The dependency as readers know it; heads its column'),
    bundledWith: id()
      .optional()
      .describe(
        'Id of the dependency that ships this one, or of the product: readers are not asked for it',
      ),
    optional: z
      .boolean()
      .optional()
      .describe('`true` for what not everybody runs, such as OpenShift; whoever does needs this'),
    maxHop: count()
      .optional()
      .describe(
        'How many minor versions one upgrade of it may go forward, such as 1 of Kubernetes; left out: not stated',
      ),
    url: address().optional().describe('Page of the dependency: http, https, or `/…` on this site'),
    detect: detect(),
  })
  .describe('Something the product runs on or with');

// An empty text is a way of saying that nothing is stated.
const range = () =>
  string().describe(
    'Versions, such as `v1.32+`, `1.26 - 1.32`, `>=1.21 <1.27`, `1.28, 1.29` or `N/A`',
  );

const claim = () =>
  z.enum([
    'tested',
    'supported',
    'compatible',
    'bundled',
    'recommended',
    'known-issue',
    'not-stated',
  ]);

const requirement = z
  .strictObject({
    range: range(),
    claim: claim().optional().describe('What backs the requirement; left out: `not-stated`'),
    note: text().optional().describe('A remark shown with the requirement, as plain text'),
    source: address()
      .optional()
      .describe('Page that backs the claim: http, https, or `/…` on this site'),
  })
  .describe('A range with what is known about it');

const requirements = z
  .union([
    range(),
    z.null(),
    requirement,
    z
      .array(z.union([range(), requirement]))
      .min(1, 'empty-list')
      .describe('Alternatives, any one of which is enough'),
  ])
  .describe('A range, a range with a claim, note and source, or a list of alternatives');

const step = z
  .strictObject({
    title: text().describe('What the step does, as plain text'),
    run: text().optional().describe('Its command; may hold placeholders such as `<NEW_VERSION>`'),
    note: text().optional().describe('What to know about the step, as plain text'),
    url: address().optional().describe('Page with the details: http, https, or `/…` on this site'),
    from: range().optional().describe('Only for upgrades from these versions; left out: from all'),
  })
  .describe('One step of an upgrade');

const releaseUpgrade = z
  .strictObject({
    steps: z
      .array(step)
      .optional()
      .describe('Steps of an upgrade to this line, in place of those under `upgrade`'),
    notes: z.array(text()).optional().describe('What to know before the upgrade, as plain text'),
    url: address().optional().describe('Page of the upgrade: http, https, or `/…` on this site'),
  })
  .describe('What an upgrade to this line needs');

const release = z
  .strictObject({
    line: text().describe(
      'The release line, such as `v0.5.x` or `main`; `others`, last, stands for all not listed',
    ),
    version: z
      .string()
      .trim()
      .regex(VERSION, 'invalid-version')
      .optional()
      .describe('What to install from this line, such as `v0.5.0`; left out: unknown'),
    released: date()
      .optional()
      .describe('Day of release, `YYYY-MM-DD`; where the day is not known, `2026-12` or `2026-Q4`'),
    endOfLife: end()
      .optional()
      .describe(
        'Day on which support ends, like `released`; or `release of v1.9`; or `unknown`. Left out: as `policy` says',
      ),
    status: z
      .enum(['development', 'supported', 'maintenance', 'end-of-life'])
      .optional()
      .describe('Support status; left out: as the dates and `policy` say'),
    docsVersion: text()
      .optional()
      .describe('Docs version that documents this line; left out: the one named like the line'),
    requires: z
      .record(z.string(), requirements)
      .optional()
      .describe('Dependency id → versions; a dependency left out is not stated'),
    note: text().optional().describe('A remark shown with the release, as plain text'),
    values: z
      .record(
        z.string().regex(ID, 'invalid-id'),
        text().refine((given) => given === '' || textFault(given) === null, 'invalid-value'),
      )
      .optional()
      .describe('Name → what commands need for this line and is no version, such as a Git ref'),
    upgrade: releaseUpgrade.optional().describe('What an upgrade to this line needs'),
  })
  .describe('A release line: one row of the matrix');

const apiVersion = z
  .strictObject({
    name: text().describe('Version of the API, such as `v1beta1`'),
    since: text().optional().describe('First line that serves it; left out: not known'),
    deprecated: z.boolean().optional().describe('Served, but to be replaced'),
    deprecatedSince: text().optional().describe('First line in which it is deprecated'),
    removedIn: text().optional().describe('First line that no longer serves it'),
    replacedBy: text().optional().describe('Name of the version to move to'),
    preferred: z.boolean().optional().describe('The version for new resources'),
  })
  .describe('One version in which the kinds are served');

const api = z
  .strictObject({
    group: text().describe('API group, such as `gateway.networking.k8s.io`'),
    kinds: z.array(text()).min(1, 'empty-list').describe('Kinds that share these versions'),
    versions: z.array(apiVersion).min(1, 'empty-list').describe('Versions, oldest first'),
  })
  .describe('Kinds of one API group and the versions in which they are served');

const placeholder = z
  .union([
    id(),
    z.strictObject({
      from: id().describe(
        'Id of the product whose installed version, before the upgrade, fills it',
      ),
    }),
    z.strictObject({
      install: id().describe(
        'Id of the dependency that is to be installed: the version that the release asks for fills it',
      ),
    }),
    z.strictObject({
      value: id().describe('Name of one of the `values` of the release, which fills it'),
    }),
    z.strictObject({
      default: text()
        .refine((given) => given === '' || textFault(given) === null, 'invalid-default')
        .describe('Text that fills it until the reader writes another'),
      label: text().optional().describe('What readers see it called, such as `Namespace`'),
    }),
  ])
  .describe('An id, `{install: id}`, `{from: id}`, `{value: name}`, or `{default: text}`');

const agreement = z
  .strictObject({
    file: text().describe('A JSON file, relative to the directory of the site'),
    path: text().describe('Keys joined by dots, such as `egMinVersion` or `versions.0.min`'),
    means: text().describe('What it states, such as `envoy-gateway of main`'),
  })
  .describe('A value elsewhere in the site that must say what the data says');

const written = z
  .strictObject({
    value: string().describe('What the data says, in plain text'),
    as: string().describe("The cell's Markdown, as long as the data says so"),
    line: text().optional().describe('Only in the row of this line'),
    alternative: count().optional().describe('Only in the row of this alternative, from 1'),
  })
  .describe('A cell that is written otherwise than the data alone would give it');

/** What columns show that must name a dependency. */
const OF_DEPENDENCY: ReadonlySet<string> = new Set(['requires', 'claim']);

const column = z
  .strictObject({
    header: string()
      .optional()
      .describe('Header in Markdown; left out: cells beyond the last header'),
    shows: z
      .enum([
        'line',
        'version',
        'released',
        'endOfLife',
        'status',
        'note',
        'requires',
        'claim',
        'nothing',
      ])
      .describe('What stands in the cells'),
    dependency: id().optional().describe('Id of the dependency whose requirement or claim it is'),
    claim: claim().optional().describe('Only alternatives with this claim'),
    version: text().optional().describe('The version of the dependency whose marks stand here'),
    end: z.enum(['lowest', 'highest']).optional().describe('One end of the range'),
    written: z.array(written).optional().describe('Cells that are written otherwise'),
  })
  .refine(({shows, dependency}) => !OF_DEPENDENCY.has(shows) || dependency !== undefined, {
    path: ['dependency'],
    error: 'missing-key',
  })
  .describe('One column; a row, where releases stand in columns');

const table = z
  .strictObject({
    releasesIn: z.literal('columns').optional().describe('Left out: releases are rows'),
    order: z.literal('oldest-first').optional().describe('Left out: newest first'),
    rowPer: id().optional().describe('Dependency whose alternatives have a row each'),
    columns: z.array(column).min(1, 'empty-list').describe('Columns, in order'),
  })
  .optional()
  .describe('How a Markdown table shows the data; written by `compat:import`');

export const compatSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Address of this schema, for editors'),
    product,
    dependencies: z
      .array(dependency)
      .optional()
      .describe('What the product runs on or with, in column order'),
    policy: z
      .strictObject({
        url: address().optional().describe('Page of the policy: http, https, or `/…` on this site'),
        note: text().optional().describe('The policy in a sentence, as plain text'),
        supportedReleases: count()
          .optional()
          .describe('How many lines get support: one ends on the day this many later ones are out'),
        supportedFor: z
          .string()
          .trim()
          .refine((duration) => parseDuration(duration) !== null, 'invalid-duration')
          .optional()
          .describe('How long a line gets support, as an ISO 8601 duration such as `P12M`'),
        maxHop: count()
          .optional()
          .describe('How many lines one upgrade may go forward; left out: any number'),
      })
      .optional()
      .describe('The support policy'),
    releases: z
      .array(release)
      .min(1, 'empty-list')
      .describe('Release lines, newest first; `others` last'),
    apis: z.array(api).optional().describe('APIs that the product serves'),
    upgrade: z
      .strictObject({steps: z.array(step).describe('Steps of an upgrade, in order')})
      .optional()
      .describe('How to upgrade from one release to another'),
    placeholders: z
      .record(z.string().regex(PLACEHOLDER, 'invalid-placeholder'), placeholder)
      .optional()
      .describe(
        'Placeholder, without its brackets → id of the product or dependency that fills it',
      ),
    table,
    agreesWith: z
      .array(agreement)
      .optional()
      .describe('Values in JSON files of the site that must say what the data says'),
  })
  .describe('Data of a compatibility matrix');

/** What authors write; the parameter of `defineCompat()`. */
export type CompatInput = z.input<typeof compatSchema>;

/** What authors wrote, checked for shape. */
export type CheckedInput = z.output<typeof compatSchema>;

/** One requirement as authors write it. */
export type RequirementInput = z.output<typeof requirements>;

/** One step of an upgrade as authors write it. */
export type StepInput = z.output<typeof step>;
