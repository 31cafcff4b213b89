import {createRequire} from 'node:module';

/** The part of `@docusaurus/mdx-loader`'s options that we touch (its `lib/options.d.ts`). */
export interface MdxLoaderOptions {
  readonly markdownConfig: object;
  readonly remarkPlugins?: readonly unknown[];
  dependencies?: string[];
  processors?: MdxProcessors;
  [PATCHED]?: true;
}

interface MdxProcessor {
  process(input: unknown): Promise<unknown>;
}

interface MdxProcessors {
  readonly mdProcessor: MdxProcessor;
  readonly mdxProcessor: MdxProcessor;
}

export interface MdxLoaderItem {
  /** Absolute path of the loader's entry. */
  readonly loader: string;
  readonly options: MdxLoaderOptions;
}

interface MdxLoaderModule {
  readonly createMDXLoaderItem: (options: object) => Promise<{options: MdxLoaderOptions}>;
}

/**
 * Marks options that are patched already: the client and the server compiler
 * share them, and where jiti compiles us, each plugin instance brings its own copy of this module.
 */
const PATCHED = Symbol.for('docusaurus-plugin-compat-matrix: MDX loader patched');

/** All uses of Docusaurus's MDX loader in a bundler's module rules, at any depth. */
export function findMdxLoaderItems(rules: unknown): MdxLoaderItem[] {
  if (Array.isArray(rules)) return rules.flatMap(findMdxLoaderItems);
  if (!isObject(rules)) return [];
  if (isMdxLoaderItem(rules)) return [rules];
  return [rules['use'], rules['oneOf'], rules['rules']].flatMap(findMdxLoaderItems);
}

function isMdxLoaderItem(item: object): item is MdxLoaderItem {
  const {loader, options} = item as Partial<MdxLoaderItem>;
  return (
    typeof loader === 'string' &&
    /[\\/](?:docusaurus-)?mdx-loader[\\/]/.test(loader) &&
    isObject(options) &&
    isObject(options['markdownConfig'])
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export interface MdxLoaderAddition {
  /** Run after the site's own remark plugins. */
  readonly remarkPlugins: readonly unknown[];
  /** Absolute paths of files that the additions read: a change makes the pages stale. */
  readonly dependencies: readonly string[];
}

/**
 * Makes an MDX loader run more remark plugins.
 *
 * Its processors exist already when bundlers are configured, so they are
 * replaced, by ones that the loader's own package creates on first use from the
 * same options with our plugins appended. Does nothing the second time.
 */
export function addToMdxLoader(item: MdxLoaderItem, addition: MdxLoaderAddition): void {
  const {options} = item;
  if (options[PATCHED]) return;
  options[PATCHED] = true;

  const processors = lazy(() =>
    createProcessors(item, {
      ...options,
      processors: undefined,
      useCrossCompilerCache: false,
      remarkPlugins: [...(options.remarkPlugins ?? []), ...addition.remarkPlugins],
    }),
  );
  options.processors = {
    mdProcessor: {process: async (input) => (await processors()).mdProcessor.process(input)},
    mdxProcessor: {process: async (input) => (await processors()).mdxProcessor.process(input)},
  };
  options.dependencies = [...(options.dependencies ?? []), ...addition.dependencies];
}

async function createProcessors({loader}: MdxLoaderItem, options: object): Promise<MdxProcessors> {
  const {createMDXLoaderItem} = createRequire(loader)(loader) as MdxLoaderModule;
  const {processors} = (await createMDXLoaderItem(options)).options;
  if (!processors) throw new Error(`${loader} created no MDX processors`);
  return processors;
}

function lazy<T>(create: () => T): () => T {
  let created: {readonly value: T} | undefined;
  return () => (created ??= {value: create()}).value;
}
