import {deprecatedFlag} from '../../../src/helm/rules/deprecated-flag.js';
import {testRule} from './cases.js';

testRule(deprecatedFlag, {
  options: {advice: true},
  reported: ['helm upgrade web ./web --atomic', 'helm list --all'],
  sound: ['helm upgrade web ./web --wait'],
});

testRule(deprecatedFlag, {
  options: {advice: true, version: 3},
  sound: ['helm upgrade web ./web --atomic'],
});
