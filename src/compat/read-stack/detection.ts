import {isAskedFor, sourceId, type CompatData, type Detection} from '../model.js';
import {isShipped} from '../shipped.js';
import type {Installed} from './installed.js';

/** Says which products and dependencies (ids) something installed is. */
export type Detector = (installed: Installed) => readonly string[];

/**
 * Puts together how the product and the dependencies of some data are recognised: by what the data
 * says of them, else by what the data of another product on the site says of the same id, else by
 * the charts that the product's own upgrade installs in that version. Kubernetes needs no word.
 * What ships with another dependency is left out: nobody is asked for its version. A chart that
 * ships with the product has numbers of its own: of it the application's version is the product's.
 *
 * @param products product id → data
 */
export function detectorOf(
  data: CompatData,
  products: Readonly<Record<string, CompatData>>,
): Detector {
  /** What, and its name → ids. */
  const known = new Map<string, string[]>();
  const images: {readonly id: string; readonly path: string}[] = [];
  const everything = [data, ...Object.values(products)];
  const asked = data.dependencies.filter(isAskedFor);
  for (const {id, name} of [data.product, ...asked]) {
    const add = (what: Installed['what'], all: readonly string[]) => {
      for (const one of all) {
        const key = `${what} ${one}`;
        known.set(key, [...(known.get(key) ?? []), id]);
      }
    };
    const [detection = {chart: chartsOfSteps(data, id)}] = everything.flatMap(
      (each) => detectionIn(each, id) ?? [],
    );
    if (/^kubernetes$/i.test(name) || id === 'kubernetes') add('kubernetes', ['kubernetes']);
    add(
      'application',
      everything.flatMap((each) => ownCharts(each, id)),
    );
    add('chart', namesIn(detection.chart).map(lastPart));
    add('annotation', namesIn(detection.annotation));
    images.push(
      ...namesIn(detection.image).map((image) => ({id, path: `/${withoutRegistry(image)}`})),
    );
  }
  return ({what, name}) => {
    if (what === 'image') {
      const mirrored = `/${withoutRegistry(name)}`;
      return images.filter(({path}) => mirrored.endsWith(path)).map(({id}) => id);
    }
    const ids = known.get(`${what} ${name}`);
    if (what === 'application') return ids ?? known.get(`chart ${name}`) ?? [];
    return what === 'chart' && known.has(`application ${name}`) ? [] : (ids ?? []);
  };
}

function detectionIn({product, dependencies}: CompatData, id: string): Detection | undefined {
  return [product, ...dependencies].find((each) => each.id === id && each.detect)?.detect;
}

/** Charts that ship with a product (an id), and have numbers of their own. */
function ownCharts({product, dependencies}: CompatData, id: string): string[] {
  return dependencies
    .filter((dependency) => product.id === id && isShipped(dependency, product))
    .flatMap(({detect}) => namesIn(detect?.chart).map(lastPart));
}

/** Charts of commands whose `--version` is a placeholder that the id fills. */
function chartsOfSteps({upgrade, placeholders}: CompatData, id: string): string[] {
  const commands = (upgrade?.steps ?? []).flatMap(({run = ''}) =>
    run.replace(/\\\n/g, ' ').split(/\n|&&|;/),
  );
  return commands.flatMap((command) => {
    const [, chart, ...more] = command.split(/\boci:\/\//);
    const [, placeholder = ''] = /--version[= ]\s*["']?<([^<>]+)>/.exec(command) ?? [];
    const source = Object.hasOwn(placeholders, placeholder) ? placeholders[placeholder] : undefined;
    const isOwn = source !== undefined && sourceId(source) === id;
    return chart !== undefined && more.length === 0 && isOwn
      ? (/^[^\s"']+/.exec(chart)?.[0] ?? [])
      : [];
  });
}

function namesIn(names: Detection['chart']): readonly string[] {
  return typeof names === 'string' ? [names] : (names ?? []);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/**
 * An image keeps its path where a registry mirrors it. The first part of a name is a registry if it
 * has a dot or a port, or is `localhost`; Docker's own images may be written with `library/`.
 * https://pkg.go.dev/github.com/distribution/reference#ParseNormalizedNamed
 */
function withoutRegistry(image: string): string {
  const slash = image.indexOf('/');
  const host = image.slice(0, Math.max(0, slash));
  const path = /[.:]/.test(host) || host === 'localhost' ? image.slice(slash + 1) : image;
  return path.replace(/^library\//, '');
}
