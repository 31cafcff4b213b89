import {fillCommand, type CompatData, type Detection} from '../compat/index.js';
import {sourceId} from '../compat/model.js';
import {isShipped} from '../compat/shipped.js';
import {readCommands} from '../helm/read-commands.js';

/** A chart as commands name it. */
export interface ChartReference {
  /** Such as `ai-gateway-helm`. */
  readonly name: string;
  /** Where it comes from, such as `oci://docker.io/envoyproxy`; `null` for the alias of a repository. */
  readonly repository: string | null;
}

const ADDRESS = /^((?:oci|https?):\/\/[a-z\d.:_/-]+)\/([a-z\d][\w.-]*?)(?:[:@][\w.:+@-]+)?$/;
const ALIASED = /^(?:[a-z\d][\w.-]*\/)?([a-z\d][\w.-]*)$/;

/**
 * Reads how a command names a chart: `oci://docker.io/envoyproxy/gateway-helm`, `eg/gateway-helm`.
 *
 * @returns `null` for files, folders and archives, and for words with placeholders
 */
export function readChart(value: string): ChartReference | null {
  if (/\.tgz$/.test(value)) return null;
  const [, repository, name] = ADDRESS.exec(value) ?? [];
  if (repository !== undefined && name !== undefined) {
    return {
      name,
      repository: repository.replace(
        /^(oci:\/\/)(?:registry-1|index)\.docker\.io\//,
        '$1docker.io/',
      ),
    };
  }
  const [, aliased] = ALIASED.exec(value) ?? [];
  return aliased === undefined ? null : {name: aliased, repository: null};
}

/** A command of the upgrade steps. */
export interface ChartStep {
  readonly chart: ChartReference;
  /** As written in the step. */
  readonly text: string;
  readonly release: string | null;
  readonly namespace: string | null;
  /** Id of the product or dependency whose version it installs; `null`: not known. */
  readonly installs: string | null;
}

/** The commands of all upgrade steps that name a chart, placeholders filled with their defaults. */
export function chartSteps(data: CompatData): readonly ChartStep[] {
  let steps = cached.get(data);
  if (!steps) {
    steps = readSteps(data);
    cached.set(data, steps);
  }
  return steps;
}

const cached = new WeakMap<CompatData, readonly ChartStep[]>();

function readSteps(data: CompatData): ChartStep[] {
  const steps = [
    ...(data.upgrade?.steps ?? []),
    ...data.releases.flatMap((release) => release.upgrade?.steps ?? []),
  ];
  return steps.flatMap(({run}) =>
    readCommands(fillDefaults(run ?? '', data), 'sh').flatMap(
      ({chart, release, version, namespace}) => {
        const reference = readChart(chart.value);
        return reference
          ? [
              {
                chart: reference,
                text: chart.value,
                release: nameIn(release?.value),
                namespace: nameIn(namespace?.value),
                installs: filledBy(version?.value ?? '', data),
              },
            ]
          : [];
      },
    ),
  );
}

/** Id of what fills a placeholder with its version; `null` for other texts. */
function filledBy(text: string, {placeholders}: CompatData): string | null {
  const [, name = ''] = /^<(.+)>$/.exec(text) ?? [];
  const source = Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
  return source === undefined ? null : sourceId(source);
}

/** A text with the placeholders filled that have a default. */
export function fillDefaults(text: string, data: CompatData): string {
  return fillCommand(text, {}, data);
}

/** A word that is a name of Kubernetes as it stands; `null` for placeholders and the like. */
export function nameIn(value: string | undefined): string | null {
  return value !== undefined && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/.test(value) ? value : null;
}

/** Names of the charts that install the product itself. */
export function productCharts(data: CompatData): string[] {
  return [
    ...ownSubjects(data).flatMap(detectedCharts),
    ...chartSteps(data).map(({chart}) => chart.name),
  ];
}

/** Whether a chart (its name) installs a dependency, so that its versions are not the product's. */
export function isOfDependency(chart: string, data: CompatData): boolean {
  const own = ownSubjects(data);
  if (own.some((subject) => detectedCharts(subject).includes(chart))) return false;
  return (
    data.dependencies.some((dependency) => detectedCharts(dependency).includes(chart)) ||
    chartSteps(data).some(
      ({chart: {name}, installs}) =>
        name === chart && installs !== null && !own.some(({id}) => id === installs),
    )
  );
}

/** The product, and what it ships. */
function ownSubjects({product, dependencies}: CompatData) {
  return [product, ...dependencies.filter((dependency) => isShipped(dependency, product))];
}

/** Names of the charts by which something is recognised. */
export function detectedCharts({detect}: {readonly detect?: Detection}): string[] {
  return [detect?.chart ?? []].flat();
}

/**
 * The products that say something about a chart: those that the page's docs may document, else any of the site.
 */
export function productsWithChart(
  chart: ChartReference,
  preferred: readonly CompatData[],
  all: readonly CompatData[],
): readonly CompatData[] {
  const has = (data: CompatData) => productCharts(data).includes(chart.name);
  const own = preferred.filter(has);
  return own.length > 0 ? own : all.filter(has);
}
