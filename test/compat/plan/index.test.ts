import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  compareVersions,
  fit,
  knownVersions,
  parseRange,
  parseVersion,
  plan,
  type Claim,
  type CompatData,
  type Plan,
  type PlanRequest,
  type Release,
  type Stack,
} from '../../../src/compat/index.js';
import {range} from '../../version/arbitraries.js';
import {dataOf, release, type Written} from '../data.js';

/** Releases `v1.x`, `v2.x`, … (oldest first) of a product that asks for Kubernetes, or for what is named. */
function lines(
  requires: readonly (Written | Readonly<Record<string, Written>> | undefined)[],
  rest: Partial<CompatData> = {},
): CompatData {
  const releases = requires.map((each, index) =>
    release(
      `v${index + 1}.x`,
      each === undefined
        ? {}
        : typeof each === 'string' || Array.isArray(each)
          ? {kubernetes: each as Written}
          : (each as Record<string, Written>),
      {version: `v${index + 1}.0.0`},
    ),
  );
  return {...dataOf(...releases.reverse()), ...rest};
}

/** `v1.x > v2.x: kubernetes 1.30 > 1.31` for each hop; or why not, and how far. */
function told({hops, blocked}: Plan): string[] {
  if (blocked) {
    return 'dependency' in blocked
      ? [
          `${blocked.because} ${blocked.hop.from} > ${blocked.hop.to} ${blocked.dependency} ${blocked.version}`,
          ...(blocked.nearest === undefined ? [] : [`nearest ${blocked.nearest}`]),
        ]
      : [blocked.because];
  }
  return hops.map(
    ({from, to, dependencies}) =>
      `${from} > ${to}` +
      dependencies.map((each) => `, ${each.id} ${each.from} > ${each.to}`).join(''),
  );
}

const ONE = {policy: {maxHop: 1}};

/** Each case is dear: it tries all ways. */
const FEWER = {numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4)};

describe('the way', () => {
  const five = ['1+', '1+', '1+', '1+', '1+'];
  test.each<[string, string, number | undefined, string[]]>([
    ['v1.x', 'v5.x', undefined, ['v1.x > v5.x']],
    ['v1.x', 'v4.x', 1, ['v1.x > v2.x', 'v2.x > v3.x', 'v3.x > v4.x']],
    ['v1.x', 'v5.x', 3, ['v1.x > v4.x', 'v4.x > v5.x']],
    ['v2.x', 'v5.x', 9, ['v2.x > v5.x']],
    ['v1.0.3', '2', 1, ['v1.x > v2.x']],
    ['v1.x', 'v1.0.9', 1, []],
    ['v3.x', 'v3.x', 1, []],
    ['v3.x', 'v1.x', 1, ['downgrade']],
    ['v9.x', 'v1.x', 1, ['unknown-release']],
    ['v1.x', 'newest', 1, ['unknown-release']],
    ['v1.x', 'others', 1, ['unknown-release']],
    ['v1.x', '', 1, ['unknown-release']],
  ])('from %s to %s, %s lines at most', (from, to, maxHop, expected) => {
    const data = lines(five, maxHop === undefined ? {} : {policy: {maxHop}});
    expect(told(plan(data, {from, to}))).toEqual(expected);
  });

  test('stops at no release in development, and counts none', () => {
    const data: CompatData = {
      ...dataOf(
        release('main', {}, {status: 'development'}),
        release('v3.x'),
        release('v2.x', {}, {status: 'development'}),
        release('v1.x'),
        release('others'),
      ),
      ...ONE,
    };
    expect(told(plan(data, {from: 'v1.x', to: 'main'}))).toEqual(['v1.x > v3.x', 'v3.x > main']);
    expect(told(plan(data, {from: 'v1.x', to: 'v2.x'}))).toEqual(['v1.x > v2.x']);
    expect(told(plan(data, {from: 'v2.x', to: 'v3.x'}))).toEqual(['v2.x > v3.x']);
  });

  test.each<[string, string[], string, string[]]>([
    [
      'a stop where one hop cannot be done',
      ['1.1', '1.1 - 1.3', '1.3'],
      '1.1',
      ['v1.x > v2.x', 'v2.x > v3.x, kubernetes 1.1 > 1.3'],
    ],
    [
      'the stop that works',
      ['1.1 - 1.2', '1.1', '1.2 - 1.3', '1.3'],
      '1.2',
      ['v1.x > v3.x', 'v3.x > v4.x, kubernetes 1.2 > 1.3'],
    ],
  ])('makes %s', (_, requires, kubernetes, expected) => {
    const [last] = [`v${requires.length}.x`];
    expect(told(plan(lines(requires), {from: 'v1.x', to: last, stack: {kubernetes}}))).toEqual(
      expected,
    );
  });
});

describe('dependencies', () => {
  test.each<[string, (Written | undefined)[], string, string[]]>([
    ['that fit stay', ['1.1+', '1.1+'], '1.1.4', ['v1.x > v2.x']],
    ['are raised when needed', ['1.1+', '1.2+'], '1.1', ['v1.x > v2.x, kubernetes 1.1 > 1.2']],
    [
      'are raised no earlier',
      ['1.1+', '1.1+', '1.2+'],
      '1.1',
      ['v1.x > v2.x', 'v2.x > v3.x, kubernetes 1.1 > 1.2'],
    ],
    [
      'are raised once where once is enough',
      ['1.1+', '1.2+', '1.3+', '1.4+'],
      'v1.1.7',
      ['v1.x > v2.x, kubernetes v1.1.7 > 1.4', 'v2.x > v3.x', 'v3.x > v4.x'],
    ],
    [
      'are raised to the oldest that serves as long',
      ['1.1+', '1.2 - 1.6', '1.3 - 1.8'],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.3', 'v2.x > v3.x'],
    ],
    [
      'are raised in time for the release still running',
      ['1.1 - 1.3', '1.2 - 1.4', '1.4+'],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.2', 'v2.x > v3.x, kubernetes 1.2 > 1.4'],
    ],
    [
      'are not raised so far that the way ends',
      ['1.1+', '1.2, 1.9', '1.2 - 1.4, 1.9', '1.4'],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.2', 'v2.x > v3.x', 'v3.x > v4.x, kubernetes 1.2 > 1.4'],
    ],
    [
      'avoid what has a known issue',
      [
        '1.1+',
        [
          ['1.2+', 'tested'],
          ['1.2', 'known-issue'],
          ['1.3.1', 'tested'],
        ],
      ],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.3.1'],
    ],
    [
      'avoid a line of which some versions have one, where another version serves',
      [
        '1.1+',
        [
          ['1.2+', 'tested'],
          ['1.2.1', 'known-issue'],
          ['1.4', 'tested'],
        ],
      ],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.4'],
    ],
    [
      'are raised to such a line where no other version serves',
      [
        '1.1+',
        [
          ['1.2+', 'tested'],
          ['1.2.1', 'known-issue'],
        ],
      ],
      '1.1',
      ['v1.x > v2.x, kubernetes 1.1 > 1.2'],
    ],
    [
      'are raised to no line that has one as a whole',
      [
        '1.1+',
        [
          ['1.2+', 'tested'],
          ['1.2', 'known-issue'],
        ],
      ],
      '1.1',
      ['no-version v1.x > v2.x kubernetes 1.1'],
    ],
    [
      'are raised for the release still running as well',
      ['1.32+', '1.30+'],
      '1.29',
      ['v1.x > v2.x, kubernetes 1.29 > 1.32'],
    ],
    [
      'may stay where only the release still running does not go with them',
      ['1.30', '1.32'],
      '1.32.4',
      ['v1.x > v2.x'],
    ],
    ['of which nothing is said stay', [undefined, undefined], '1.1', ['v1.x > v2.x']],
    ['of which nothing is understood stay', ['1.1', 'the newest'], '1.1', ['v1.x > v2.x']],
    [
      'are never lowered',
      ['1.1+', '1.1+', '1.1 - 1.2'],
      '1.3',
      ['too-new v2.x > v3.x kubernetes 1.3', 'nearest v2.x'],
    ],
    [
      'that no version serves block',
      ['1.1', '1.2', '1.2'],
      '1.1',
      ['no-version v1.x > v2.x kubernetes 1.1'],
    ],
    [
      'of which no version is known block',
      ['1.1+', '> 1.2.3'],
      '1.1',
      ['no-version v1.x > v2.x kubernetes 1.1'],
    ],
  ])('%s', (_, requires, kubernetes, expected) => {
    const data = lines(requires, ONE);
    const request = {from: 'v1.x', to: `v${requires.length}.x`, stack: {kubernetes}};
    expect(told(plan(data, request))).toEqual(expected);
  });

  test('that come to a line of which some versions have an issue are there to be checked', () => {
    const data = lines([
      '1.1+',
      [
        ['1.2+', 'tested'],
        ['1.2.1', 'known-issue'],
      ],
    ]);
    const {hops} = plan(data, {from: 'v1.x', to: 'v2.x', stack: {kubernetes: '1.1'}});
    expect(hops[0]?.checks[0]).toMatchObject({
      ...{id: 'kubernetes', version: '1.2', release: 'v2.x', because: 'known-issue'},
    });
  });

  test('that are pinned say what stands against them, and how far they go', () => {
    const data = lines(['1.28+', '1.28+', '1.30+', '1.32+'], ONE);
    const stack = {kubernetes: 'v1.29'};
    const {hops, blocked} = plan(data, {from: 'v1.x', to: 'v4.x', stack, pinned: ['kubernetes']});
    expect(hops).toEqual([]);
    expect(blocked).toEqual({
      because: 'pinned',
      hop: {from: 'v2.x', to: 'v3.x'},
      dependency: 'kubernetes',
      version: 'v1.29',
      running: data.releases[2]?.requires['kubernetes'],
      requires: data.releases[1]?.requires['kubernetes'],
      nearest: 'v2.x',
    });
    expect(plan(data, {from: 'v1.x', to: 'v2.x', stack, pinned: ['kubernetes']}).hops).toHaveLength(
      1,
    );
  });

  test('that are bundled have no say', () => {
    const data = lines([{proxy: '1'}, {proxy: '2'}]);
    const [hop] = plan(data, {from: 'v1.x', to: 'v2.x', stack: {proxy: '1'}}).hops;
    expect(hop).toMatchObject({dependencies: [], needs: [], checks: expect.any(Array) as unknown});
    expect(hop?.checks.map(({id}) => id)).not.toContain('proxy');
  });

  test('that the reader has not named are needed, not guessed', () => {
    const data = lines([
      {kubernetes: '1.1', gateway: '1.1 - 1.3'},
      {kubernetes: '1.2', gateway: '1.3+'},
    ]);
    const {hops, blocked} = plan(data, {from: 'v1.x', to: 'v2.x', stack: {kubernetes: ' '}});
    expect(blocked).toBeUndefined();
    expect(hops[0]?.needs).toMatchObject([
      {id: 'kubernetes', conflict: true, requires: [{range: {text: '1.2'}}]},
      {id: 'gateway', conflict: false, running: [{range: {text: '1.1 - 1.3'}}]},
    ]);
    expect(hops[0]?.dependencies).toEqual([]);
  });
});

describe('what nobody can tell', () => {
  test.each<[string, [Written | undefined, Written | undefined], string | undefined, string[]]>([
    ['a requirement not stated', ['1.1', undefined], '1.1', ['v2.x silent 1.1']],
    ['one that is not understood', ['1.1', 'soon'], '1.1', ['v2.x silent 1.1']],
    [
      'and one for a dependency not named',
      ['1.1', undefined],
      undefined,
      ['v2.x silent undefined'],
    ],
    [
      'a version that cannot be read',
      ['1.1', '1.2+'],
      'latest greatest',
      ['v2.x unreadable latest greatest'],
    ],
    ['a channel', ['1.1', '1.2+'], 'main', ['v2.x undecided main']],
    ['a line of which only some is enough', ['1.1', '1.1.4+'], '1.1', ['v2.x partly 1.1']],
    ['what a reader runs against the first word', ['1.1', '1.2'], '1.2', ['v1.x outside 1.2']],
    [
      'a raise that the release still running says nothing of',
      [undefined, '1.2'],
      '1.1',
      ['v1.x silent 1.2'],
    ],
    ['nothing', ['1.1+', '1.1+'], '1.1', []],
    ['nothing of a channel that is named', ['1.1+', 'main, 1.1'], 'main', []],
  ])('%s is said', (_, requires, kubernetes, expected) => {
    const data = {...lines(requires), dependencies: [{id: 'kubernetes', name: 'Kubernetes'}]};
    const stack: Stack = kubernetes === undefined ? {} : {kubernetes};
    const {hops} = plan(data, {from: 'v1.x', to: 'v2.x', stack});
    expect(
      hops[0]?.checks.map((each) => `${each.release} ${each.because} ${String(each.version)}`),
    ).toEqual(expected);
  });
});

describe('dependencies with data of their own', () => {
  const gateway: CompatData = {
    ...dataOf(
      release('v4.x', {kubernetes: [['1.4 - 1.6', 'tested']]}, {version: 'v4.0.2'}),
      release('v3.x', {kubernetes: [['1.3 - 1.5', 'tested']]}, {version: 'v3.1.0'}),
      release('v2.x', {kubernetes: [['1.2 - 1.4', 'tested']]}, {version: 'v2.7.0'}),
      release('v1.x', {kubernetes: [['1.1 - 1.3', 'tested']]}, {version: 'v1.0.0'}),
    ),
    product: {id: 'gateway', name: 'Gateway'},
  };
  const data = lines(
    [
      {kubernetes: '1.1+', gateway: 'v1+'},
      {kubernetes: '1.1+', gateway: 'v3+'},
    ],
    ONE,
  );
  const planWith = (stack: Record<string, string>, own = gateway, pinned: string[] = []) =>
    plan(data, {from: 'v1.x', to: 'v2.x', stack, pinned, products: {gateway: own}});

  test('are raised to one of their releases', () => {
    expect(told(planWith({gateway: 'v1.0.0'}))).toEqual(['v1.x > v2.x, gateway v1.0.0 > v3.1.0']);
  });

  test('are not raised before what they ask for is there', () => {
    expect(told(planWith({gateway: 'v1.0.0', kubernetes: '1.1'}))).toEqual([
      'v1.x > v2.x, kubernetes 1.1 > 1.3, gateway v1.0.0 > v3.1.0',
    ]);
  });

  test('say what stands against them', () => {
    expect(planWith({gateway: 'v1.0.0', kubernetes: '1.1'}, gateway, ['kubernetes'])).toMatchObject(
      {
        hops: [],
        blocked: {
          because: 'between-dependencies',
          dependency: 'gateway',
          version: 'v1.0.0',
          other: {id: 'kubernetes', version: '1.1'},
        },
      },
    );
  });

  test('go by the hops of their own policy', () => {
    const own = {...gateway, policy: {maxHop: 1}};
    expect(told(planWith({gateway: 'v1.0.0', kubernetes: '1.3'}, own))).toEqual([
      'v1.x > v2.x, gateway v1.0.0 > v2.7.0, gateway v2.7.0 > v3.1.0',
    ]);
    expect(told(planWith({gateway: 'v1.0.0'}, own))).toEqual([
      'v1.x > v2.x, gateway v1.0.0 > v2.7.0, gateway v2.7.0 > v3.1.0',
    ]);
    expect(planWith({gateway: 'v0.9.0'}, own).hops[0]?.checks).toContainEqual(
      expect.objectContaining({id: 'gateway', because: 'hop'}),
    );
  });

  describe('with a policy in the data of the product', () => {
    const stepwise = (data: CompatData, maxHop = 1): CompatData => ({
      ...data,
      dependencies: data.dependencies.map((each) =>
        each.id === 'kubernetes' ? {...each, maxHop} : each,
      ),
    });

    test.each<[string, Written[], string, string[], number?]>([
      [
        'go up step by step',
        ['1.29+', '1.32+'],
        '1.29.4',
        ['v1.x > v2.x, kubernetes 1.29.4 > 1.30, kubernetes 1.30 > 1.31, kubernetes 1.31 > 1.32'],
      ],
      [
        'go as far at once as it says',
        ['1.29+', '1.32+'],
        'v1.29',
        ['v1.x > v2.x, kubernetes v1.29 > 1.30, kubernetes 1.30 > 1.32'],
        2,
      ],
      [
        'stop at what the data names',
        ['1.29 - 1.31', '1.30, 1.31.2'],
        '1.29',
        ['v1.x > v2.x, kubernetes 1.29 > 1.30'],
      ],
      [
        'take no step that breaks the release still running',
        ['1.29, 1.32', '1.32+'],
        '1.29',
        ['too-far v1.x > v2.x kubernetes 1.29'],
      ],
      [
        'take the steps to what the release still running needs already',
        ['1.32+', '1.31+'],
        '1.28',
        [
          'v1.x > v2.x, kubernetes 1.28 > 1.29, kubernetes 1.29 > 1.30, kubernetes 1.30 > 1.31, kubernetes 1.31 > 1.32',
        ],
      ],
      [
        'need a version that serves both ends of a hop, as ever',
        ['1.29 - 1.30', '1.32+'],
        '1.29',
        ['no-version v1.x > v2.x kubernetes 1.29'],
      ],
      [
        'go over to a new major version at once',
        ['1.29+', '2.1+'],
        '1.29',
        ['v1.x > v2.x, kubernetes 1.29 > 2.1'],
      ],
    ])('%s', (_, requires, kubernetes, expected, maxHop) => {
      const data = stepwise(lines(requires, ONE), maxHop);
      const request = {from: 'v1.x', to: `v${requires.length}.x`, stack: {kubernetes}};
      expect(told(plan(data, request))).toEqual(expected);
    });

    test('name the step that stands in the way', () => {
      const data = stepwise(lines(['1.29 - 1.30, 1.32', '1.32+']));
      const {blocked} = plan(data, {from: 'v1.x', to: 'v2.x', stack: {kubernetes: '1.29'}});
      expect(blocked).toMatchObject({because: 'too-far', version: '1.29', step: '1.31'});
    });

    test('leave to be checked what the policy does not tell', () => {
      const checks = (kubernetes: string, to: string) =>
        plan(stepwise(lines(['1.29+', to])), {from: 'v1.x', to: 'v2.x', stack: {kubernetes}})
          .hops.flatMap(({checks}) => checks)
          .filter(({id}) => id === 'kubernetes')
          .map(({because, version}) => `${because} ${version ?? ''}`);
      expect(checks('1.29', '1.32+')).toEqual([]);
      expect(checks('1.29', '2.1+')).toEqual(['hop 2.1']);
      // What has no minor version of its own.
      expect(checks('1.29', '2')).toEqual(['hop 2']);
    });

    test('say that a step has an issue with the release still running', () => {
      const data = stepwise(
        lines([
          [
            ['1.1+', 'tested'],
            ['1.2.1', 'known-issue'],
          ],
          '1.3+',
        ]),
      );
      const [hop] = plan(data, {from: 'v1.x', to: 'v2.x', stack: {kubernetes: '1.1'}}).hops;
      expect(hop?.dependencies.map(({to}) => to)).toEqual(['1.2', '1.3']);
      expect(hop?.checks.filter(({id}) => id === 'kubernetes')).toMatchObject([
        {id: 'kubernetes', version: '1.2', release: 'v1.x', because: 'known-issue'},
      ]);
    });
  });

  describe('that ask for each other: what stands in the way of one way ends no other', () => {
    // Gateway 1.1 asks for Kubernetes 1.1; so Kubernetes 1.2 takes a later gateway, for good.
    const gateway = {
      ...dataOf(release('v1.2.x'), release('v1.1.x', {kubernetes: '1.1'})),
      product: {id: 'gateway', name: 'Gateway'},
    };
    const request = {
      from: 'v1.x',
      stack: {kubernetes: '1.1', gateway: '1.1', mesh: '1.0'},
      products: {gateway},
    };

    test('a release before it can be reached', () => {
      const data = lines([{}, {kubernetes: '1.2'}, {gateway: '1.1'}, {}], ONE);
      const {blocked} = plan(data, {...request, to: 'v4.x'});
      expect(blocked).toMatchObject({nearest: 'v2.x'});
      expect(plan(data, {...request, to: 'v2.x'}).blocked).toBeUndefined();
    });

    test('a way around it is found', () => {
      const data = lines(
        [{mesh: '1.0'}, {kubernetes: '1.2', mesh: '1.0, 1.1'}, {mesh: '1.1'}, {gateway: '1.1'}, {}],
        {policy: {maxHop: 2}},
      );
      const withMesh = {...data, dependencies: [...data.dependencies, {id: 'mesh', name: 'Mesh'}]};
      const {hops, blocked} = plan(withMesh, {...request, to: 'v5.x'});
      expect(blocked).toBeUndefined();
      expect(hops.map(({to}) => to)).toEqual(['v2.x', 'v3.x', 'v5.x']);
    });
  });

  test('leave open what their data does not say', () => {
    const silent = {
      ...gateway,
      releases: gateway.releases.map((each) =>
        each.line === 'v3.x' ? {...each, requires: {}} : each,
      ),
    };
    expect(planWith({gateway: 'v1.0.0', kubernetes: '1.1'}, silent).hops[0]?.checks).toContainEqual(
      {
        id: 'kubernetes',
        version: '1.1',
        of: 'gateway',
        release: 'v3.x',
        because: 'silent',
        requires: [],
      },
    );
    const checks = planWith({gateway: 'v1.0.0-foo', kubernetes: '1.1'}).hops[0]?.checks ?? [];
    expect(checks.filter(({because}) => because !== 'hop')).toEqual([]);
  });
});

describe('steps', () => {
  const steps = [
    {
      title: 'CRDs',
      run: 'up crds <NEW> <CLUSTER> -n <NS> # <OLD>',
      note: 'First.',
      url: 'https://example.com/',
    },
    {title: 'Old ones', run: 'fix', from: parseRange('< 2.0.0')},
    {title: 'Some', from: parseRange('1.0.3+')},
  ];
  const data = lines(['1.1+', '1.2+', '1.3+'], {
    ...ONE,
    upgrade: {steps},
    placeholders: {
      NEW: 'kite',
      CLUSTER: 'kubernetes',
      NS: {default: 'kite-system'},
      OLD: {from: 'kite'},
    },
  });
  const stepsFor = (request: Partial<PlanRequest>, of = data) =>
    plan(of, {from: 'v1.x', to: 'v3.x', stack: {kubernetes: '1.1'}, ...request}).hops.map(
      (hop) => hop.steps,
    );

  test('are those of the data, their commands filled', () => {
    expect(stepsFor({})).toEqual([
      [
        {
          title: 'CRDs',
          command: 'up crds v2.0.0 1.3 -n kite-system # v1.0.0',
          note: 'First.',
          url: 'https://example.com/',
        },
        {title: 'Old ones', command: 'fix'},
        {title: 'Some', onlyFrom: steps[2]?.from},
      ],
      [
        {
          title: 'CRDs',
          command: 'up crds v3.0.0 1.3 -n kite-system # v2.0.0',
          note: 'First.',
          url: 'https://example.com/',
        },
        {title: 'Some'},
      ],
    ]);
  });

  test.each<[Partial<PlanRequest>, string]>([
    [{from: 'v1.0.7'}, 'up crds v2.0.0 1.3 -n kite-system # v1.0.7'],
    [{to: 'v2.0.5'}, 'up crds v2.0.5 1.2 -n kite-system # v1.0.0'],
    [{to: 'v3.0.5'}, 'up crds v2.0.0 1.3 -n kite-system # v1.0.0'],
    [{values: {NS: 'prod'}}, 'up crds v2.0.0 1.3 -n prod # v1.0.0'],
    [{values: {NS: 'a; rm -rf /'}}, 'up crds v2.0.0 1.3 -n <NS> # v1.0.0'],
    [{stack: {}}, 'up crds v2.0.0 <CLUSTER> -n kite-system # v1.0.0'],
    [{stack: {kubernetes: '1.4.x'}}, 'up crds v2.0.0 <CLUSTER> -n kite-system # v1.0.0'],
  ])('are filled with %j', (request, command) => {
    expect(stepsFor(request)[0]?.[0]?.command).toBe(command);
  });

  test.each<[Partial<PlanRequest>, string[]]>([
    // What a hop raises is what it installs, and what is kept may be installed again.
    [{stack: {kubernetes: '1.1.0'}}, ['up 1.3.0 -f a/2', 'up 1.3.0 -f <REF>']],
    [{stack: {kubernetes: '1.3.5'}}, ['up 1.3.5 -f a/2', 'up 1.3.5 -f <REF>']],
    [
      {stack: {kubernetes: '1.3.5'}, pinned: ['kubernetes']},
      ['up 1.3.5 -f a/2', 'up 1.3.5 -f <REF>'],
    ],
    // Of what the reader may run, a plan knows nothing.
    [{stack: {}}, ['up <CLUSTER> -f a/2', 'up <CLUSTER> -f <REF>']],
    [{stack: {kubernetes: '1.3'}}, ['up <CLUSTER> -f a/2', 'up <CLUSTER> -f <REF>']],
    [{stack: {kubernetes: 'main'}}, ['up <CLUSTER> -f a/2', 'up <CLUSTER> -f <REF>']],
  ])('install dependencies, and hold values of their release, with %j', (request, commands) => {
    const base = lines(['1.1.0+', '1.2.0+', '1.3.0+'], {
      ...ONE,
      upgrade: {steps: [{title: 'Up', run: 'up <CLUSTER> -f <REF>'}]},
      placeholders: {CLUSTER: {install: 'kubernetes'}, REF: {value: 'ref'}},
    });
    const releases = base.releases.map((each) =>
      each.line === 'v2.x' ? {...each, values: {ref: 'a/2'}} : each,
    );
    const steps = stepsFor(request, {...base, releases}).flat();
    expect(steps.map(({command}) => command)).toEqual(commands);
  });

  test.each([
    ['v2.x', 'helm up --version 7.2.0'],
    ['v2.0.0', 'helm up --version 7.2.0'],
    // Another version of the line may ship another chart.
    ['v2.0.5', 'helm up --version <CHART>'],
  ])('are filled with what the line ships: %s', (to, command) => {
    const shipping = {
      ...data,
      dependencies: [...data.dependencies, {id: 'chart', name: 'Chart', bundledWith: 'kite'}],
      placeholders: {CHART: 'chart'},
      upgrade: {steps: [{title: 'Chart', run: 'helm up --version <CHART>'}]},
      releases: data.releases.map((release) => ({
        ...release,
        requires: {
          ...release.requires,
          chart: [
            {range: parseRange(`7.${release.line.slice(1, 2)}.0`), claim: 'bundled' as const},
          ],
        },
      })),
    };
    expect(stepsFor({to}, shipping)[0]?.[0]?.command).toBe(command);
  });

  test.each([
    ['v1.0.2', ['CRDs', 'Old ones']],
    ['v1.0.4', ['CRDs', 'Old ones', 'Some']],
  ])('are left out where the data says so: %s', (from, titles) => {
    expect(stepsFor({from})[0]?.map(({title}) => title)).toEqual(titles);
    expect(stepsFor({from})[0]?.some(({onlyFrom}) => onlyFrom)).toBe(false);
  });

  test('of a release come in place of the product’s', () => {
    const [newest, ...older] = data.releases as [Release, ...Release[]];
    const own = {
      ...newest,
      upgrade: {steps: [{title: 'Own', run: '<NEW>'}], notes: ['Read this.'], url: '/up'},
      version: undefined,
    };
    const special = {...data, releases: [own, ...older]} as CompatData;
    const hop = plan(special, {from: 'v2.x', to: 'v3.x'}).hops[0];
    expect(hop?.steps).toEqual([{title: 'Own', command: '<NEW>'}]);
    expect(hop?.notes).toEqual([
      {about: 'upgrade', text: 'Read this.'},
      {about: 'upgrade', url: '/up'},
    ]);
  });
});

test('notes of the release and of what it needs are in the hop', () => {
  const base = lines(['1.1', '1.1']);
  const [newest, oldest] = base.releases as [Release, Release];
  const requirement = {
    range: parseRange('1.1'),
    claim: 'tested' as const,
    note: 'Or so.',
    source: 'https://example.com/',
  };
  const data = {
    ...base,
    releases: [{...newest, note: 'Ends soon.', requires: {kubernetes: [requirement]}}, oldest],
  };
  expect(plan(data, {from: 'v1.x', to: 'v2.x'}).hops[0]?.notes).toEqual([
    {about: 'release', text: 'Ends soon.'},
    {about: 'requirement', id: 'kubernetes', text: 'Or so.', url: 'https://example.com/'},
  ]);
});

describe('ways over many lines', () => {
  test('are found where every one of them has its own few versions', () => {
    const data = lines(Array.from({length: 14}, (_, index) => `1.${index + 1} - 1.${index + 3}`));
    const {hops, blocked} = plan(data, {from: 'v1.x', to: 'v14.x', stack: {kubernetes: '1.1'}});
    expect(blocked).toBeUndefined();
    expect(hops.map(({to}) => to)).toEqual(
      ['v3.x', 'v5.x', 'v7.x', 'v9.x', 'v11.x', 'v13.x', 'v14.x'], // two at once, while it can
    );
  });

  test('have no more hops than they must, or do not exist', () => {
    const window = fc.tuple(fc.integer({min: 0, max: 3}), fc.integer({min: 0, max: 3}));
    fc.assert(
      fc.property(fc.array(window, {minLength: 2, maxLength: 14}), (windows) => {
        const accepted = windows.map(([lower, length], index): [number, number] => [
          Math.max(1, index + lower - 1),
          Math.max(1, index + lower - 1) + length,
        ]);
        const data = lines(accepted.map(([lower, upper]) => `1.${lower} - 1.${upper}`));
        const request = {from: 'v1.x', to: `v${windows.length}.x`, stack: {kubernetes: '1.1'}};
        // All that can be reached with so many hops: a line, and the version there.
        let reached = new Set(['0 1']);
        let hops = 0;
        const goal = `${windows.length - 1} `;
        const isThere = () => Array.from(reached).some((each) => each.startsWith(goal));
        const goes = (line: number, version: number) =>
          version >= accepted[line]![0] && version <= accepted[line]![1];
        for (; hops < windows.length && !isThere(); hops++) {
          reached = new Set(
            Array.from(reached).flatMap((each) => {
              const [line = 0, version = 0] = each.split(' ').map(Number);
              const next: string[] = [];
              for (let to = line + 1; to < windows.length; to++) {
                for (let raised = version; raised < 20; raised++) {
                  const isKept = raised === version || goes(line, raised);
                  if (isKept && goes(to, raised)) next.push(`${to} ${raised}`);
                }
              }
              return next;
            }),
          );
        }
        const found = plan(data, request);
        expect(found.blocked?.because).not.toBe('not-found');
        expect(found.blocked ? null : found.hops.length).toBe(isThere() ? hops : null);
      }),
      FEWER,
    );
  });
});

describe('properties', () => {
  const ids = ['kubernetes', 'gateway'] as const;
  type Id = (typeof ids)[number];
  const small = fc.constantFrom('1.1', '1.2', '1.3', '1.4');
  const smallRange = fc.oneof(
    small,
    small.map((text) => `${text}+`),
    small.map((text) => `<= ${text}`),
    fc.tuple(small, small).map(([a, b]) => (a < b ? `${a} - ${b}` : `${b}, ${a}`)),
    fc.constantFrom('N/A', 'whatever'),
  );
  const smallRelease = fc.record(
    {
      kubernetes: fc.array(
        fc.oneof(
          {weight: 3, arbitrary: fc.tuple(smallRange, fc.constantFrom('tested', 'known-issue'))},
          fc.tuple(fc.constantFrom('1.2.1', '1.3.1+'), fc.constant('known-issue')),
        ) as fc.Arbitrary<[string, Claim]>,
        {minLength: 1, maxLength: 3},
      ),
      gateway: smallRange,
    },
    {requiredKeys: []},
  );
  /** Data of the gateway itself, which may ask for Kubernetes. */
  const own = fc.option(
    fc.record({
      requires: fc.array(fc.option(smallRange, {nil: undefined}), {minLength: 4, maxLength: 4}),
      maxHop: fc.option(fc.constant(1), {nil: undefined}),
    }),
    {nil: undefined},
  );
  const world = fc
    .record({
      releases: fc.array(smallRelease, {minLength: 2, maxLength: 5}),
      maxHop: fc.constantFrom(undefined, 1, 1, 2),
      kubernetesHop: fc.constantFrom(undefined, undefined, 1, 1, 2),
      own,
      stack: fc.record({kubernetes: small, gateway: small}, {requiredKeys: []}),
      pinned: fc.constantFrom<string[]>([], [], ['kubernetes'], ['gateway']),
    })
    .map(({releases, maxHop, kubernetesHop, own, stack, pinned}) => {
      const bare = lines(releases, maxHop === undefined ? {} : {policy: {maxHop}});
      const data: CompatData = {
        ...bare,
        dependencies: bare.dependencies.map((each) =>
          each.id === 'kubernetes' && kubernetesHop !== undefined
            ? {...each, maxHop: kubernetesHop}
            : each,
        ),
      };
      const gateway: CompatData | undefined = own && {
        ...dataOf(
          ...own.requires
            .map((text, index) =>
              release(`v1.${index + 1}.x`, text === undefined ? {} : {kubernetes: text}),
            )
            .reverse(),
        ),
        product: {id: 'gateway', name: 'Gateway'},
        ...(own.maxHop !== undefined && {policy: {maxHop: own.maxHop}}),
      };
      const products: PlanRequest['products'] = gateway ? {gateway} : {};
      const to = `v${releases.length}.x`;
      const request: PlanRequest = {from: 'v1.x', to, stack, pinned, products};
      return {data, gateway, request};
    });

  type World = {data: CompatData; gateway: CompatData | undefined; request: PlanRequest};

  /** The verdict on one version of one dependency, by `fit`. */
  function says(of: CompatData, {line}: Release, id: string, version: string) {
    const [reason] = fit(
      {...of, releases: of.releases.filter((each) => each.line === line)},
      {
        [id]: version,
      },
    )[0]!.reasons;
    return reason!;
  }

  /** What a version that the plan raised to, or that was there, must be to a release. */
  function goes(
    data: CompatData,
    each: Release,
    id: string,
    version: string,
    isTyped: boolean,
    isLenient = false,
  ) {
    const {verdict, because, requires} = says(data, each, id, version);
    if (isTyped) return verdict !== 'does-not-fit';
    if (verdict === 'fits' || because === 'silent') return true;
    if (!isLenient || because !== 'known-issue' || verdict !== 'not-stated') return false;
    // A line, of which only some versions have the issue, and all are stated to fit otherwise.
    const stated = requires.filter(({claim}) => claim !== 'known-issue');
    const rest = says(
      {...data, releases: [{...each, requires: {[id]: stated}}]},
      each,
      id,
      version,
    );
    return parseVersion(version)!.line && (rest.verdict === 'fits' || rest.because === 'silent');
  }

  function inCompany({gateway, data}: World, at: Readonly<Partial<Record<Id, string>>>): boolean {
    if (!gateway || at.gateway === undefined || at.kubernetes === undefined) return true;
    const line = gateway.releases.find(({line}) => line === `v${at.gateway ?? ''}.x`);
    expect(data.product.id).toBe('kite');
    return !line || says(gateway, line, 'kubernetes', at.kubernetes).verdict !== 'does-not-fit';
  }

  function known({data, gateway, request}: World, id: Id): string[] {
    const named = [
      ...knownVersions({products: {}}, data, id),
      ...(gateway && id === 'gateway' ? gateway.releases.map(({line}) => line) : []),
      ...(gateway && request.stack?.['gateway'] !== undefined
        ? knownVersions({products: {}}, gateway, id)
        : []),
    ];
    const all = new Set(named.map((text) => text.replace(/^v|\.x$/g, '')));
    if (id === 'kubernetes' && hopOf(data, id) !== undefined) {
      const last = Math.max(...Array.from(all, minorOf));
      for (
        let minor = minorOf(request.stack?.['kubernetes'] ?? '1.9') + 1;
        minor <= last;
        minor++
      ) {
        all.add(`1.${minor}`);
      }
    }
    return [...all].sort();
  }

  const minorOf = (text: string) => Number(text.split('.')[1]);

  function hopOf({dependencies}: CompatData, id: Id): number | undefined {
    return dependencies.find((each) => each.id === id)?.maxHop;
  }

  /** Every way there, the shortest and most far-reaching first. */
  function* stops(last: number, longest: number): Generator<number[]> {
    const all: number[][] = [];
    const extend = (way: number[]) => {
      const at = way.at(-1)!;
      if (at === last) all.push(way);
      for (let next = Math.min(last, at + longest); next > at; next--) extend([...way, next]);
    };
    extend([0]);
    yield* all.sort((a, b) => a.length - b.length);
  }

  /** The fewest raises along a path, by trying all; `null`: there is no way. */
  function fewest(world: World, path: Release[], isLenient: boolean): number | null {
    const {data, gateway, request} = world;
    type State = {hop: number; at: Partial<Record<Id, string>>; raised: Set<Id>};
    const asked = ids.filter((id) => request.stack?.[id] !== undefined);
    let level: State[] = [{hop: 0, at: {...request.stack}, raised: new Set()}];
    const seen = new Set<string>();
    for (let raises = 0; level.length > 0; raises++) {
      const next: State[] = [];
      while (level.length > 0) {
        const {hop, at, raised} = level.pop()!;
        const key = JSON.stringify([hop, at, [...raised]]);
        if (seen.has(key)) continue;
        seen.add(key);
        const goesWith = (each: Release, id: Id) =>
          goes(data, each, id, at[id]!, !raised.has(id), isLenient);
        const misfits = asked.filter(
          (id) => !goesWith(path[hop + 1]!, id) || (raised.has(id) && !goesWith(path[hop]!, id)),
        );
        if (misfits.length === 0) {
          if (hop + 2 === path.length) return raises;
          level.push({hop: hop + 1, at, raised});
          continue;
        }
        for (const id of asked) {
          if (request.pinned?.includes(id)) continue;
          for (const to of known(world, id)) {
            const older = parseVersion(at[id]!)!;
            if (compareVersions(parseVersion(to)!, older) <= 0) continue;
            const longest = id === 'gateway' ? gateway?.policy?.maxHop : hopOf(data, id);
            const isOnTheWay = longest !== undefined && !goesWith(path[hop]!, id);
            if (!isOnTheWay && !goes(data, path[hop]!, id, to, false, isLenient)) continue;
            if (minorOf(to) - minorOf(at[id]!) > (longest ?? 9)) continue;
            if (!inCompany(world, {...at, [id]: to})) continue;
            next.push({hop, at: {...at, [id]: to}, raised: new Set([...raised, id])});
          }
        }
      }
      level = next;
    }
    return null;
  }

  test('agrees with trying everything', () => {
    let blockedOnes = 0;
    fc.assert(
      fc.property(world, (each) => {
        const {data, request} = each;
        const {hops, blocked} = plan(data, request);
        const all = [...data.releases].reverse();
        const longest = data.policy?.maxHop ?? all.length;
        let expected: {path: Release[]; raises: number} | undefined;
        for (const isLenient of [false, true]) {
          for (const way of stops(all.length - 1, longest)) {
            const path = way.map((stop) => all[stop]!);
            const raises = fewest(each, path, isLenient);
            if (raises !== null) expected ??= {path, raises};
          }
        }
        if (blocked) blockedOnes++;
        expect(blocked === undefined).toBe(expected !== undefined);
        if (!expected) return;
        expect(hops.map(({to}) => to)).toEqual(expected.path.slice(1).map(({line}) => line));
        expect(hops.flatMap(({dependencies}) => dependencies)).toHaveLength(expected.raises);
      }),
      FEWER,
    );
    expect(blockedOnes).toBeGreaterThan(10);
  });

  test('the nearest target works, and nothing nearer to the target does', () => {
    fc.assert(
      fc.property(world, ({data, request}) => {
        const {blocked} = plan(data, request);
        if (!blocked || !('dependency' in blocked)) return;
        const all = [...data.releases].reverse().map(({line}) => line);
        const nearest = blocked.nearest === undefined ? 0 : all.indexOf(blocked.nearest);
        const works = all.map((to) => plan(data, {...request, to}).blocked === undefined);
        expect(works.lastIndexOf(true)).toBe(nearest);
      }),
      FEWER,
    );
  });

  test('every hop keeps to the policy, and to both releases', () => {
    fc.assert(
      fc.property(world, (each) => {
        const {data, request} = each;
        const at = {...request.stack};
        const raised = new Set<string>();
        const order = [...data.releases].reverse().map(({line}) => line);
        for (const [index, hop] of plan(data, request).hops.entries()) {
          const apart = order.indexOf(hop.to) - order.indexOf(hop.from);
          expect(apart).toBeGreaterThan(0);
          expect(apart).toBeLessThanOrEqual(data.policy?.maxHop ?? order.length);
          const [running, next] = [hop.from, hop.to].map((line) =>
            data.releases.find((one) => one.line === line)!,
          ) as [Release, Release];
          for (const {id, from, to} of hop.dependencies) {
            expect(request.pinned).not.toContain(id);
            expect(from).toBe(at[id]);
            // Who must go by steps, and ran what does not fit, may not be there yet.
            const isThere = goes(data, running, id, from, !raised.has(id), true);
            if (isThere) expect(goes(data, running, id, to, false, true)).toBe(true);
            at[id] = to;
            raised.add(id);
            expect(inCompany(each, at)).toBe(true);
          }
          for (const [id, version] of Object.entries(at)) {
            const isTyped = !raised.has(id);
            expect(goes(data, next, id, version, isTyped, true)).toBe(true);
            if (!isTyped || index > 0) {
              expect(goes(data, running, id, version, isTyped, true)).toBe(true);
            }
            // Whatever is not known to fit is there to be checked.
            if (says(data, next, id, version).verdict !== 'fits') {
              expect(hop.checks).toContainEqual(expect.objectContaining({id, release: next.line}));
            }
          }
        }
      }),
      FEWER,
    );
  });

  test('data that went through JSON gives the same plan', () => {
    fc.assert(
      fc.property(world, ({data, request}) => {
        const copies = JSON.parse(JSON.stringify([data, request])) as [CompatData, PlanRequest];
        expect(plan(...copies)).toEqual(plan(data, request));
      }),
      FEWER,
    );
  });

  test('never throws', () => {
    const anything = fc.oneof(fc.string(), fc.anything()) as fc.Arbitrary<string>;
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.constantFrom(...ids, '__proto__', 'constructor'), range), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.record({
          from: fc.oneof(fc.constantFrom('v1.x', 'v2.x'), anything),
          to: fc.oneof(fc.constantFrom('v2.x', 'v4.x'), anything),
          stack: fc.dictionary(fc.constantFrom(...ids, '__proto__', 'toString'), anything),
          pinned: fc.array(anything),
          values: fc.dictionary(fc.string(), anything),
        }),
        (releases, request) => {
          const {hops, blocked} = plan(lines(releases), request);
          if (blocked) expect(hops).toEqual([]);
        },
      ),
    );
  });
});

test('plans over 500 releases and 20 dependencies in no time', () => {
  const names = Array.from({length: 20}, (_, index) => `dependency-${index}`);
  const releases = Array.from({length: 500}, (_, index) =>
    Object.fromEntries(
      names.map((id, place) => [id, place % 2 ? `v1.${index}+` : `1.${index} - 1.${index + 20}`]),
    ),
  );
  const data = {
    ...lines(releases, ONE),
    dependencies: names.map((id) => ({id, name: id})),
  };
  const request = {
    from: 'v1.x',
    to: 'v500.x',
    stack: Object.fromEntries(names.map((id) => [id, '1.0'])),
  };
  const start = performance.now();
  const {hops} = plan(data, request);
  expect(hops).toHaveLength(499);
  // Generous, for busy machines: what matters is that it does not grow out of bounds.
  expect(performance.now() - start).toBeLessThan(20_000);
});

test.each<[Written, string, string, string[]]>([
  // Raised on the way, kept, refused on the way, and no way to go.
  ['1.2+', '1.1', 'v2.x', ['v1.x outside 1.1']],
  ['1.2+', '1.4', 'v2.x', []],
  ['1.2 - 1.3', '1.4', 'v2.x', ['v1.x outside 1.4']],
  ['1.2', '1.9', 'v2.x', ['v1.x outside 1.9']],
  ['1.2+', '1.1', 'v1.x', ['v1.x outside 1.1']],
  [['1.1+', ['1.2', 'known-issue']] as Written, '1.2', 'v2.x', ['v1.x known-issue 1.2']],
  // What nobody can tell is nothing to say first.
  ['N/A', '1.1', 'v2.x', []],
  ['1.1.3+', '1.1', 'v2.x', []],
])(
  '%j with %s, on the way to %s: the release that runs is refused %j',
  (running, kubernetes, to, told) => {
    const data = lines([running, '1.2 - 1.5']);
    const {misfits = []} = plan(data, {from: 'v1.x', to, stack: {kubernetes}});
    expect(
      misfits.map(({release, because, version}) => `${release} ${because} ${version ?? ''}`),
    ).toEqual(told);
  },
);
