import {createRequire} from 'node:module';
import {isDeepStrictEqual} from 'node:util';
import type {OptionValidationContext, ReportingSeverity} from '@docusaurus/types';
import type * as UtilsValidation from '@docusaurus/utils-validation';
import {CODES} from './data/codes.js';
import {CHECKS} from './data/rules/index.js';
import {closest} from './data/wording.js';
import type {PlaceholderStyle} from './helm/formatter/placeholder-style.js';
import {rules} from './helm/rules/index.js';
import {PLUGIN_NAME} from './package.js';
import type {Checks, Severity} from './problem.js';
import {CONTRADICTION_CODES} from './site/contradictions.js';
import type {DataSource} from './site/data.js';
import {PAGE_CODES} from './site/scan.js';

// Node itself does not see this export of a CommonJS module, so a named import of it works in Docusaurus only.
const {Joi} = createRequire(import.meta.url)(
  '@docusaurus/utils-validation',
) as typeof UtilsValidation;

export interface HelmOptions {
  /** The Helm that readers run; absent: a command is right when Helm 3 or Helm 4 accepts it. */
  readonly version?: 3 | 4;
  /** Code of a rule → the severity of its findings, or `'off'`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Globs of source files left alone, relative to the site's directory. */
  readonly ignore: readonly string[];
  /** Report advice in the build too; `compat:check` always does. */
  readonly advice: boolean;
}

/** The plugin's options after defaults. */
export interface PluginOptions {
  readonly id: string;
  /** The data file, relative to the site's directory; or the data itself; `false`: commands only. */
  readonly data: DataSource;
  readonly onInvalidData: ReportingSeverity;
  /**
   * Code of a check → the severity of its findings, or `'off'`: of the data, for this instance's;
   * of its pages, alone and against the data, for the whole site, see `idleOptions`.
   */
  readonly checks: Checks;
  /** For the whole site, see `idleOptions`. */
  readonly onMalformedCommand: ReportingSeverity;
  /** What the site says other than the data. For the whole site. */
  readonly onContradiction: ReportingSeverity;
  /** Show malformed commands repaired. For the whole site. */
  readonly repair: boolean;
  /** For the whole site. */
  readonly helm: HelmOptions;
  /** What `compat:fix` writes where the formatter would mangle `<NAME>` again. For the whole site. */
  readonly placeholderStyle: PlaceholderStyle;
  /** `manual`: leave the site's MDX loaders alone; the site lists our remark plugins itself. For the whole site. */
  readonly remark: 'auto' | 'manual';
  /** What the built site offers of its data under `/compat/`. For the whole site. */
  readonly exports: readonly SiteExport[];
  /** Read from Git when and why each cell changed, for `<CompatMatrix history />`. */
  readonly history: boolean;
}

/** `data`: the data in all formats; `badges`: a picture per release, and per release and dependency. */
export type SiteExport = 'data' | 'badges';

/** The plugin's options as a site writes them. */
export type Options = Partial<Omit<PluginOptions, 'helm'>> & {readonly helm?: Partial<HelmOptions>};

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  data: 'compat.yaml',
  onInvalidData: 'throw',
  checks: {},
  onMalformedCommand: 'warn',
  onContradiction: 'warn',
  repair: true,
  helm: {rules: {}, ignore: [], advice: false},
  placeholderStyle: 'quoted',
  remark: 'auto',
  exports: ['data', 'badges'],
  history: false,
};

/** Options that concern the whole site: those of the leading instance hold. */
const SITE_OPTIONS = [
  'onMalformedCommand',
  'onContradiction',
  'repair',
  'helm',
  'placeholderStyle',
  'remark',
  'exports',
] as const;

/** Checks that concern the whole site likewise. */
const SITE_CHECKS = [...CONTRADICTION_CODES, ...PAGE_CODES];

/** Names of the options that do nothing in an instance that does not lead, although they are set. */
export function idleOptions(options: PluginOptions): string[] {
  return [
    ...SITE_OPTIONS.filter((name) => !isDeepStrictEqual(options[name], DEFAULT_OPTIONS[name])),
    ...SITE_CHECKS.filter((code) => code in options.checks).map((code) => `checks.${code}`),
  ];
}

const ReportingSeveritySchema = Joi.string().equal('ignore', 'log', 'warn', 'throw');

const RuleSeveritySchema = Joi.string().equal('error', 'warning', 'advice', 'off');

const HelmOptionsSchema = Joi.object<HelmOptions>({
  version: Joi.number().equal(3, 4),
  rules: Joi.object()
    .pattern(Joi.string().equal(...rules.map(({code}) => code)), RuleSeveritySchema)
    .default(DEFAULT_OPTIONS.helm.rules),
  ignore: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.helm.ignore),
  advice: Joi.boolean().default(DEFAULT_OPTIONS.helm.advice),
}).default(DEFAULT_OPTIONS.helm);

const PluginOptionsSchema = Joi.object<PluginOptions>({
  data: Joi.alternatives()
    .try(Joi.string(), Joi.object(), Joi.boolean().equal(false))
    .default(DEFAULT_OPTIONS.data),
  onInvalidData: ReportingSeveritySchema.default(DEFAULT_OPTIONS.onInvalidData),
  checks: Joi.object()
    .pattern(Joi.string().equal(...CHECKS, ...SITE_CHECKS), RuleSeveritySchema)
    .default(DEFAULT_OPTIONS.checks),
  onMalformedCommand: ReportingSeveritySchema.default(DEFAULT_OPTIONS.onMalformedCommand),
  onContradiction: ReportingSeveritySchema.default(DEFAULT_OPTIONS.onContradiction),
  repair: Joi.boolean().default(DEFAULT_OPTIONS.repair),
  helm: HelmOptionsSchema,
  placeholderStyle: Joi.string()
    .equal('quoted', 'variable', 'reorder', 'angle')
    .default(DEFAULT_OPTIONS.placeholderStyle),
  remark: Joi.string().equal('auto', 'manual').default(DEFAULT_OPTIONS.remark),
  exports: Joi.array()
    .items(Joi.string().equal('data', 'badges'))
    .unique()
    .default(DEFAULT_OPTIONS.exports),
  history: Joi.boolean().default(DEFAULT_OPTIONS.history),
}).error((reports) => {
  // Docusaurus does not say whose options it means.
  const lines = reports.map((report) => `${PLUGIN_NAME}: ${String(report)}${hint(report)}`);
  return new Error(lines.join('\n'));
});

const RULES = rules.map(({code}) => code);
const DATA_AND_SITE_CHECKS = [...CHECKS, ...SITE_CHECKS];

/** What an option that does not exist was meant to be, as the end of a sentence. */
function hint({code, path}: {code: string; path: Array<string | number>}): string {
  if (code !== 'object.unknown') return '';
  const name = String(path.at(-1));
  const parent = path.slice(0, -1).join('.');
  if (parent === 'checks' && RULES.includes(name)) return ': it is one of `helm.rules`';
  if (parent === 'checks' && Object.hasOwn(CODES, name)) return ': an error in the data stays one';
  if (parent === 'helm.rules' && DATA_AND_SITE_CHECKS.includes(name)) {
    return ': it is one of `checks`';
  }
  const known: Readonly<Record<string, readonly string[]>> = {
    '': Object.keys(DEFAULT_OPTIONS),
    helm: ['version', ...Object.keys(DEFAULT_OPTIONS.helm)],
    checks: DATA_AND_SITE_CHECKS,
    'helm.rules': RULES,
  };
  const meant = closest(name, known[parent] ?? []);
  return meant === null ? '' : `: did you mean \`${meant}\`?`;
}

/**
 * Docusaurus's `validateOptions` hook.
 *
 * @throws for an unknown option or a wrong value, with the name that was probably meant.
 */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options | undefined, PluginOptions>): PluginOptions {
  return validate(PluginOptionsSchema, options);
}
