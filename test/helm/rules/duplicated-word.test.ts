import {duplicatedWord} from '../../../src/helm/rules/duplicated-word.js';
import {testRule} from './cases.js';

testRule(duplicatedWord, {
  repaired: [
    ['helm helm install web ./web', 'helm install web ./web'],
    ['helm install web ./web --version --version 1.2.3', 'helm install web ./web --version 1.2.3'],
  ],
  sound: ['helm install install ./web', 'helm upgrade web ./web --set a=b --set a=c'],
});
