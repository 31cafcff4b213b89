import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';
import arrows from './eslint.arrows.js';

export default defineConfig(
  globalIgnores([
    'lib/',
    'test/.tmp/',
    'test/fixtures/',
    'test/sites/*/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    '**/.docusaurus/',
    '**/build*/',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  arrows,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'import-x/no-duplicates': ['error', {'prefer-inline': true}],
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `${number}` is plain.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
      // `[...text]` gives code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // Types are structural here.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/theme.d.ts'],
    plugins: {jsdoc},
    rules: {
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: {
            FunctionDeclaration: true,
            ArrowFunctionExpression: true,
            ClassDeclaration: true,
          },
        },
      ],
      // Only parameters that need words are described.
      'jsdoc/check-param-names': ['error', {disableMissingParamChecks: true}],
      'jsdoc/check-tag-names': ['error', {definedTags: ['defaultValue']}],
      'jsdoc/no-types': 'error',
    },
  },
  {
    files: ['{src/{client,compat,text,version},theme}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'Safari before 16.4 cannot read a lookbehind, nor any script that has one.',
        },
      ],
    },
  },
  {
    files: ['src/client/**/*.{ts,tsx}', 'theme/**/*.{ts,tsx}', 'test/**/*.tsx'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/{client,compat,version}/**/*.{ts,tsx}', 'theme/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\p\\{/i]',
          message:
            'Give RegExp a text: compilers for older browsers make a list of kilobytes of each class of characters in a literal.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // A test that reads `found[0]!` fails loudly where the element is missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '*.config.ts', 'example-site/**/*.{ts,tsx}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        clearTimeout: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        PerformanceObserver: 'readonly',
      },
    },
  },
);
