import * as z from 'zod';

/**
 * The shape of a data file, and its only description: the types below, the
 * published JSON Schema and the messages about mistakes derive from it.
 *
 * Where a check carries a message, that message is the code of the problem
 * (see codes.ts); the words are chosen in shape.ts.
 */

/** `http`, `https`, or from the root of the site; a browser reads `\` as `/`. */
export const ADDRESS = /^(?:https?:\/\/[^\s\\/]|\/(?![/\\]))[^\s\\]*$/;

/**
 * Letters, digits and single separators, so that an id can stand in a link.
 * `constructor` is the one such word that every JavaScript object answers to.
 */
const ID = /^(?!constructor$)[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/** One word without shell syntax: it is put into commands. */
const VERSION = /^\w[\w.+~:@/-]*$/;

/** What can stand between a placeholder's brackets, save what every object answers to. */
const PLACEHOLDER =
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[A-Za-z][\w.-]*(?: [\w.-]+)*$/;

const text = () => z.string().trim().regex(/\S/, 'empty-text');
const id = () => z.string().trim().regex(ID, 'invalid-id');
const address = () => z.string().regex(ADDRESS, 'unsafe-url');
const date = () => z.iso.date('invalid-date');

const product = z
  .strictObject({
    id: id().describe('Names the product in components and placeholders, such as `ai-gateway`'),
    name: text().describe('The product as readers know it; heads the first column'),
    url: address().optional().describe('Page of the product: http, https, or `/…` on this site'),
  })
  .describe('The product whose releases the matrix lists');

const dependency = z
  .strictObject({
    id: id().describe('Names the dependency under `requires`, such as `kubernetes`'),
    name: text().describe('The dependency as readers know it; heads its column'),
    bundledWith: id()
      .optional()
      .describe('Id of the dependency that ships this one: shown in brackets in its column'),
    url: address().optional().describe('Page of the dependency: http, https, or `/…` on this site'),
  })
  .describe('Something the product runs on or with');

// An empty text is a way of saying that nothing is stated.
const range = () =>
  z
    .string()
    .describe('Versions, such as `v1.32+`, `1.26 - 1.32`, `>=1.21 <1.27`, `1.28, 1.29` or `N/A`');

const requirement = z
  .strictObject({
    range: range(),
    claim: z
      .enum([
        'tested',
        'supported',
        'compatible',
        'bundled',
        'recommended',
        'known-issue',
        'not-stated',
      ])
      .optional()
      .describe('What backs the requirement; left out: `not-stated`'),
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
    released: date().optional().describe('Day of release, `YYYY-MM-DD`'),
    endOfLife: date().optional().describe('Day on which support ends, `YYYY-MM-DD`'),
    status: z
      .enum(['development', 'supported', 'maintenance', 'end-of-life'])
      .optional()
      .describe('Support status; left out: not stated'),
    docsVersion: text()
      .optional()
      .describe('Docs version that documents this line; left out: the one named like the line'),
    requires: z
      .record(z.string(), requirements)
      .optional()
      .describe('Dependency id → versions; a dependency left out is not stated'),
    note: text().optional().describe('A remark shown with the release, as plain text'),
  })
  .describe('A release line: one row of the matrix');

const apiVersion = z
  .strictObject({
    name: text().describe('Version of the API, such as `v1beta1`'),
    deprecated: z.boolean().optional().describe('Served, but to be replaced'),
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

const step = z
  .strictObject({
    title: text().describe('What the step does, as plain text'),
    run: text().optional().describe('Its command; may hold placeholders such as `<NEW_VERSION>`'),
  })
  .describe('One step of an upgrade');

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
      .record(z.string().regex(PLACEHOLDER, 'invalid-placeholder'), id())
      .optional()
      .describe(
        'Placeholder, without its brackets → id of the product or dependency that fills it',
      ),
  })
  .describe('Data of a compatibility matrix');

/** What authors write; the parameter of `defineCompat()`. */
export type CompatInput = z.input<typeof compatSchema>;

/** What authors wrote, checked for shape. */
export type CheckedInput = z.output<typeof compatSchema>;

/** One requirement as authors write it. */
export type RequirementInput = z.output<typeof requirements>;
