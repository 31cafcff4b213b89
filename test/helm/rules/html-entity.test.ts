import {htmlEntity} from '../../../src/helm/rules/html-entity.js';
import {testRule} from './cases.js';

testRule(htmlEntity, {
  repaired: [
    [
      'helm install &lt;name&gt; ./web -n &lt;namespace&gt;',
      'helm install <name> ./web -n <namespace>',
    ],
    [
      'helm repo update &amp;&amp; helm upgrade web ./web',
      'helm repo update && helm upgrade web ./web',
    ],
    [
      'helm repo add shop https://example.com/charts\n&amp;&amp; helm repo update',
      'helm repo add shop https://example.com/charts \\\n&& helm repo update',
    ],
  ],
  reported: ["helm install web ./web --set 'args={&quot;--debug&quot;}'"],
  sound: ["echo 'a &lt; b'", 'echo a &lt; b', 'helm install web ./web # a &lt; b'],
});
