import {unrecognisedFlag} from '../../../src/helm/rules/unrecognised-flag.js';
import {testRule} from './cases.js';

testRule(unrecognisedFlag, {
  options: {advice: true},
  reported: ['helm history web --show-rollback-revision', 'helm list --nope'],
  sound: ['helm list --all', 'helm list -q', 'helm upgrade web ./web --unset a.b'],
});

// What a newer Helm may accept is no reason to leave other faults.
testRule(unrecognisedFlag, {
  sound: ['helm history web --show-rollback-revision'],
});
