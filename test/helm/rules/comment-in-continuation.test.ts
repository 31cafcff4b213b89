import {commentInContinuation} from '../../../src/helm/rules/comment-in-continuation.js';
import {testRule} from './cases.js';

testRule(commentInContinuation, {
  repaired: [
    [
      'helm install web ./web \\\n  # wait for it\n  --wait',
      '# wait for it\nhelm install web ./web \\\n  --wait',
    ],
    [
      'helm install web ./web \\\n  --wait \\ # wait for it\n  --debug',
      '# wait for it\nhelm install web ./web \\\n  --wait \\\n  --debug',
    ],
    [
      'helm upgrade --install \\\n  # where from\n  web ./web \\\n  --wait',
      '# where from\nhelm upgrade --install \\\n  web ./web \\\n  --wait',
    ],
    [
      '  helm install web ./web \\\n  # one\n  --wait \\\n  # two\n  --debug',
      '  # one\n  # two\n  helm install web ./web \\\n  --wait \\\n  --debug',
    ],
  ],
  sound: [
    'helm install web ./web \\\n  --wait \\\n  # and what else you need',
    '# first\nhelm install web ./web # now',
  ],
});
