import type {ApiVersion, CompatData} from '../../compat/model.js';
import {releaseNamed} from '../../compat/support.js';
import {quote} from '../wording.js';
import type {CompiledRule} from './rule.js';

export const apiLifeOutOfOrder: CompiledRule = {
  code: 'api-life-out-of-order',
  describe:
    'A version of an API is deprecated before it is served, or removed before it is served or deprecated.',
  check({data}) {
    return data.apis.flatMap(({versions}, api) =>
      versions.flatMap((version, index) => {
        const wrong = PAIRS.find((pair) => isReversed(pair, version, data));
        return wrong
          ? [
              {
                path: ['apis', api, 'versions', index, wrong.later],
                which: 'value' as const,
                message: `${quote(version.name)} is ${wrong.words(quote(version[wrong.later] ?? ''), quote(version[wrong.earlier] ?? ''))}`,
                tip: 'correct one of the two',
              },
            ]
          : [];
      }),
    );
  },
};

interface Pair {
  readonly earlier: 'since' | 'deprecatedSince';
  readonly later: 'deprecatedSince' | 'removedIn';
  /** Whether both in one line contradict each other too. */
  readonly apart: boolean;
  readonly words: (later: string, earlier: string) => string;
}

/** One mistake can reverse two of them; the first that is reversed is told. */
const PAIRS: readonly Pair[] = [
  {
    earlier: 'since',
    later: 'removedIn',
    apart: true,
    words: (later, earlier) => `removed in ${later} and served since ${earlier}: no line serves it`,
  },
  {
    earlier: 'deprecatedSince',
    later: 'removedIn',
    apart: false,
    words: (later, earlier) => `removed in ${later}, before it is deprecated, in ${earlier}`,
  },
  {
    earlier: 'since',
    later: 'deprecatedSince',
    apart: false,
    words: (later, earlier) => `deprecated since ${later}, before it is served, since ${earlier}`,
  },
];

function isReversed({earlier, later, apart}: Pair, version: ApiVersion, data: CompatData): boolean {
  const [first, second] = [version[earlier], version[later]].map((line) => ageOf(line, data));
  if (first === undefined || second === undefined) return false;
  return apart ? second >= first : second > first;
}

/** The place of a line among the releases, newest first; `undefined`: it has none. */
function ageOf(line: string | undefined, data: CompatData): number | undefined {
  const release = line === undefined ? null : releaseNamed(data, line);
  return release ? data.releases.indexOf(release) : undefined;
}
