import {invisibleCharacter} from '../../../src/helm/rules/invisible-character.js';
import {testRule} from './cases.js';

testRule(invisibleCharacter, {
  repaired: [
    [
      "helm\u00a0install\u00a0web\u00a0./web\u00a0--set\u00a0a='b\u00a0c'",
      "helm install web ./web --set a='b c'",
    ],
    [
      'helm install web shop/\u200bweb --set "a.\u200bb=c"',
      'helm install web shop/web --set "a.b=c"',
    ],
    ['helm install\u200bweb ./web', 'helm install web ./web'],
    ['helm\u200brepo add shop https://example.com', 'helm repo add shop https://example.com'],
    ['helm uninstall we\u200bb', 'helm uninstall web'],
    ['helm\u00a0install web\u00a0./web', 'helm install web ./web'],
    ['helm install web ./web \u200b--wait', 'helm install web ./web --wait'],
    ['helm install web ./web \\\u00a0\n  --wait', 'helm install web ./web \\\n  --wait'],
    ['helm install web\u202e ./web', 'helm install web ./web'],
    ['helm install \u2066web\u2069 ./web', 'helm install web ./web'],
    ['$ \u200bhelm install web ./web', '$ helm install web ./web'],
  ],
  sound: [
    "helm install web ./web --description 'no\u00a0break'",
    '# no\u00a0break\nhelm install web ./web',
    'echo a\u00a0b',
  ],
  reported: ['helm install web\u00adapp shop/web-app'],
});
