import {createRequire} from 'node:module';
import {expect, test} from 'vitest';
import {DEFAULT_OPTIONS, idleOptions, validateOptions, type Options} from '../src/options.js';

const {normalizePluginOptions} = createRequire(import.meta.url)('@docusaurus/utils-validation') as {
  normalizePluginOptions: Parameters<typeof validateOptions>[0]['validate'];
};

const validated = (options: unknown) =>
  validateOptions({validate: normalizePluginOptions, options: options as Options});

test.each([[undefined], [{}], [{helm: {}}], [DEFAULT_OPTIONS]])(
  'fills in the defaults of %j',
  (options) => {
    expect(validated(options)).toEqual(DEFAULT_OPTIONS);
  },
);

test('keeps every option', () => {
  const options: Options = {
    id: 'full',
    data: {product: {id: 'x', name: 'X'}, releases: []},
    onInvalidData: 'log',
    checks: {'gap-in-range': 'off', 'table-drift': 'error', 'invalid-front-matter': 'off'},
    onMalformedCommand: 'throw',
    onContradiction: 'throw',
    repair: false,
    helm: {
      version: 3,
      rules: {'redirect-mangled-placeholder': 'off'},
      ignore: ['docs/old/**'],
      advice: true,
    },
    placeholderStyle: 'variable',
    remark: 'manual',
    exports: ['data'],
    history: true,
  };
  expect(validated(options)).toEqual(options);
});

test('knows what does nothing in an instance that does not lead', () => {
  expect(idleOptions(DEFAULT_OPTIONS)).toEqual([]);
  const helm = {...DEFAULT_OPTIONS.helm, ignore: ['x']};
  // Of the checks, those of the data count in every instance.
  const checks = {'gap-in-range': 'off', 'table-drift': 'error'} as const;
  expect(
    idleOptions({...DEFAULT_OPTIONS, id: 'x', data: 'y', repair: false, helm, checks}),
  ).toEqual(['repair', 'helm', 'checks.table-drift']);
});

test('a site may have commands only', () => {
  expect(validated({data: false}).data).toBe(false);
});

test.each([
  [{dta: 'x.yaml'}, '"dta" is not allowed'],
  [{data: 1}, '"data" must be one of [string, object, false]'],
  [{onInvalidData: 'error'}, '"onInvalidData" must be one of [ignore, log, warn, throw]'],
  [
    {checks: {'gap-in-range': 'ignore'}},
    '"checks.gap-in-range" must be one of [error, warning, advice, off]',
  ],
  // Without it there would be no data.
  [{checks: {'duplicate-release': 'off'}}, '"checks.duplicate-release" is not allowed'],
  [{onMalformedCommand: true}, '"onMalformedCommand" must be one of [ignore, log, warn, throw]'],
  [
    {checks: {'table-drift': 'on'}},
    '"checks.table-drift" must be one of [error, warning, advice, off]',
  ],
  [{checks: {'no-such-check': 'off'}}, '"checks.no-such-check" is not allowed'],
  [{helm: {version: 2}}, '"helm.version" must be one of [3, 4]'],
  [
    {helm: {rules: {'redirect-mangled-placeholder': 'on'}}},
    '"helm.rules.redirect-mangled-placeholder" must be one of [error, warning, advice, off]',
  ],
  [{helm: {rules: {'no-such-rule': 'off'}}}, '"helm.rules.no-such-rule" is not allowed'],
  [
    {placeholderStyle: 'html'},
    '"placeholderStyle" must be one of [quoted, variable, reorder, angle]',
  ],
  [{onMalformedComand: 'throw'}, 'not allowed: did you mean `onMalformedCommand`?'],
  [{helm: {versions: 3}}, '"helm.versions" is not allowed: did you mean `version`?'],
  [{checks: {'table-drif': 'off'}}, 'not allowed: did you mean `table-drift`?'],
  [{checks: {'unknown-flag': 'off'}}, 'not allowed: it is one of `helm.rules`'],
  [{checks: {'unknown-key': 'off'}}, 'not allowed: an error in the data stays one'],
  [{helm: {rules: {'unknow-flag': 'off'}}}, 'not allowed: did you mean `unknown-flag`?'],
  [{helm: {rules: {'table-drift': 'off'}}}, 'not allowed: it is one of `checks`'],
  [{checks: {constructor: 'off'}}, /"checks.constructor" is not allowed$/],
  [{data: 1}, /^docusaurus-plugin-compat-matrix: "data"/],
])('refuses %j', (options, message) => {
  expect(() => validated(options)).toThrow(message);
});
