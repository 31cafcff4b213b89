import {invisibleCharacter} from '../../../src/helm/rules/invisible-character.js';
import {testRule} from './cases.js';

testRule(invisibleCharacter, {
  repaired: [
    ['helm\u00a0install web\u00a0./web', 'helm install web ./web'],
    ['helm install web ./web \u200b--wait', 'helm install web ./web --wait'],
    ['helm install web ./web \\\u00a0\n  --wait', 'helm install web ./web \\\n  --wait'],
    ['$ \u200bhelm install web ./web', '$ helm install web ./web'],
  ],
  sound: [
    "helm install web ./web --description 'no\u00a0break'",
    '# no\u00a0break\nhelm install web ./web',
    'echo a\u00a0b',
  ],
});
