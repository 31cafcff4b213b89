import {expect, test} from 'vitest';
import {joinYaml} from '../../src/data/join-yaml.js';

const CURRENT = `product:
  id: kite
  name: Kite
dependencies:
  - id: kubernetes
    name: Kubernetes
releases:
  - line: "1.30"
    released: 2026-03-10
    requires:
      # Kubernetes: \`soon\` is not understood; kept as text
      kubernetes: soon
table:
  columns:
    - shows: line
`;
const OLD = `product:
  id: kite
  name: Kite
dependencies:
  - id: kubernetes
    name: k8s
  - id: openshift
    name: OpenShift
releases:
  - line: 1.29.x
    requires:
      kubernetes: "1.28"
      openshift: 4.10
`;

test('the releases of several tables are one list', () => {
  expect(joinYaml([CURRENT, OLD])).toEqual({
    yaml: `product:
  id: kite
  name: Kite
dependencies:
  - id: kubernetes
    name: Kubernetes
  - id: openshift
    name: OpenShift
releases:
  - line: "1.30"
    released: 2026-03-10
    requires:
      # Kubernetes: \`soon\` is not understood; kept as text
      kubernetes: soon
  - line: 1.29.x
    requires:
      kubernetes: "1.28"
      openshift: 4.10
`,
  });
});

test('what several tables say of one release is put together', () => {
  const proxy = `product: {id: kite, name: Kite}
dependencies: [{id: proxy, name: Proxy}]
releases: [{line: 1.30.x, released: 2026-03-10, requires: {proxy: 1.38.x}}, {line: 1.28.x}]
`;
  const joined = joinYaml([CURRENT, proxy]);
  expect('yaml' in joined && joined.yaml.slice(joined.yaml.indexOf('releases'))).toBe(`releases:
  - line: "1.30"
    released: 2026-03-10
    requires:
      # Kubernetes: \`soon\` is not understood; kept as text
      kubernetes: soon
      proxy: 1.38.x
  - {line: 1.28.x}
`);
});

test('tables without a dependency, or with all of them, are joined too', () => {
  const dates = 'product:\n  id: kite\nreleases:\n  - line: "1.30"\n    endOfLife: unknown\n';
  const joined = joinYaml([dates, CURRENT]);
  expect('yaml' in joined && joined.yaml).toBe(`product:
  id: kite
dependencies:
  - id: kubernetes
    name: Kubernetes
releases:
  - line: "1.30"
    endOfLife: unknown
    released: 2026-03-10
    requires:
      # Kubernetes: \`soon\` is not understood; kept as text
      kubernetes: soon
`);
});

test.each([
  [OLD.replace('id: kite', 'id: gate'), 'they are about two products, `kite` and `gate`'],
  [
    CURRENT.replace('2026-03-10', '2026-03-11'),
    'they say two things of `1.30`: `released` is `2026-03-10` and `2026-03-11`',
  ],
  [
    OLD.replace('1.29.x', '1.30.x'),
    'they say two things of `1.30.x`: `kubernetes` is `soon` and `1.28`',
  ],
])('nothing is chosen: %#', (other, conflict) => {
  expect(joinYaml([CURRENT, other])).toEqual({conflict});
});
