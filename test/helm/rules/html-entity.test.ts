import {htmlEntity} from '../../../src/helm/rules/html-entity.js';
import {testRule} from './cases.js';

testRule(htmlEntity, {
  repaired: [
    [
      'helm install &#60;name&#62; ./web --set a=b&#44;c=d',
      'helm install <name> ./web --set a=b,c=d',
    ],
    [
      'helm install &#x3C;name&#X3e; ./web &#8211;&#x2013;wait --set q=&#039;a b&#039;',
      "helm install <name> ./web --wait --set q='a b'",
    ],
    [
      'helm install web ./web --version &amp;lt;VERSION&amp;gt;',
      'helm install web ./web --version <VERSION>',
    ],
    ['helm repo update &amp;amp;&amp;amp; helm list', 'helm repo update && helm list'],
    [
      'helm install &lt;name&gt; ./web -n &lt;namespace&gt;',
      'helm install <name> ./web -n <namespace>',
    ],
    ['helm list --all 2&gt;&amp;1', 'helm list --all 2>&1'],
    ['helm&nbsp;list&#160;&#45;&#45;all', 'helm list --all'],
    [
      'helm upgrade &#60;NAME&#62; ./web --set tag=&#x3C;TAG&#X3E;',
      'helm upgrade <NAME> ./web --set tag=<TAG>',
    ],
    ['helm repo update &#038;&#x26; helm list', 'helm repo update && helm list'],
    ['helm list &ndash;n shop &mdash;all', 'helm list -n shop --all'],
    ['helm upgrade web ./web --set &ldquo;a=b&rdquo;', 'helm upgrade web ./web --set "a=b"'],
    [
      'helm template web ./web &#124; kubectl apply -f -',
      'helm template web ./web | kubectl apply -f -',
    ],
    ['helm list &amp;&gt; list.txt', 'helm list &> list.txt'],
    ['helm upgrade web ./web --set tag=&lt;tag&gt;', 'helm upgrade web ./web --set tag=<tag>'],
    [
      'helm repo update &amp;&amp; helm upgrade web ./web',
      'helm repo update && helm upgrade web ./web',
    ],
    [
      'helm repo add shop https://example.com/charts\n&amp;&amp; helm repo update',
      'helm repo add shop https://example.com/charts \\\n&& helm repo update',
    ],
  ],
  reported: [
    // Half of a pair.
    'helm install web ./web --set a=&#xD800;',
    // No command is seen behind the number, so what else is wrong is not.
    '5. helm install —name web ./web --set host=&lt;host&gt;.example.com',
    "helm install web ./web --set 'args={&quot;--debug&quot;}'",
    // Decoded, the shell would cut the value short.
    'helm install web ./web --set url=http://example.com/?a=1&amp;b=2',
    'helm list --filter a&lt;b',
  ],
  said: [
    [
      'helm list --filter a&lt;b',
      '`&lt;` is not decoded in code: a shell sees a background job and more',
      'Write the character itself',
    ],
  ],
  sound: [
    // No character, or none to be seen.
    'helm list &#x110000;',
    'helm list &image;',
    "echo 'a &lt; b'",
    'echo a &lt; b',
    'helm install web ./web # a &lt; b',
  ],
});
