import {markdownEscape} from '../../../src/helm/rules/markdown-escape.js';
import {testRule} from './cases.js';

testRule(markdownEscape, {
  repaired: [
    [
      'helm install \\<release\\> ./web -n \\<namespace>',
      'helm install <release> ./web -n <namespace>',
    ],
  ],
  sound: ["helm get manifest web | grep '\\<kind\\>'", 'cat \\<file\\>'],
});
