import {htmlTag} from '../../../src/helm/rules/html-tag.js';
import {testRule} from './cases.js';

testRule(htmlTag, {
  repaired: [
    ['helm uninstall web \\<br>\n  -n shop', 'helm uninstall web \\\n  -n shop'],
    ['helm pull shop/web <br/> \n  --untar', 'helm pull shop/web \\\n  --untar'],
    ['helm upgrade web ./web<br />--wait', 'helm upgrade web ./web --wait'],
    ['helm upgrade web ./web \\<br> --wait', 'helm upgrade web ./web \\\n  --wait'],
    [
      '$ helm repo update<br>helm Install web ./web --wait <br/> $ helm list',
      '$ helm repo update\n$ helm install web ./web --wait \n$ helm list',
    ],
    ['helm repo update<br>helm list', 'helm repo update\nhelm list'],
    ['helm pull shop/web --version <b>1.2.3</b>', 'helm pull shop/web --version 1.2.3'],
    ['helm list -n <span class="a"><em>shop</em></span>', 'helm list -n shop'],
    ['helm list -n <strong>&lt;NAMESPACE&gt;</strong>', 'helm list -n <NAMESPACE>'],
    [
      'helm install web <a href="oci://example.com/web">oci://example.com/web</a>',
      'helm install web oci://example.com/web',
    ],
  ],
  reported: [
    'helm install web ./web --version <Version />',
    'helm install web ./web --version <Version/> --wait',
    'helm install web ./web --version <Var name="chart" />',
    'helm install web ./web --version <Var name={chart} fallback="1" />',
  ],
  said: [
    [
      'helm install web ./web --version <Version />',
      '`<Version />` is a component, which code shows as it is written',
      'Write the value, or a placeholder such as `<VERSION>`',
    ],
  ],
  sound: [
    'helm install web <PATH/>',
    'helm install web <path/to/chart/>',
    "helm install web ./web --set 'a=<Version />'",
    'helm list -n <code>',
    'helm install <a> <b>',
    'helm install <a> <b> --set <i>=<i>',
    "helm install web ./web --set 'text=<b>now</b>'",
    'echo <b>now</b>',
  ],
});
