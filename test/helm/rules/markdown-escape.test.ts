import {markdownEscape} from '../../../src/helm/rules/markdown-escape.js';
import {testRule} from './cases.js';

testRule(markdownEscape, {
  repaired: [
    [
      'helm install \\<release\\> ./web -n \\<namespace>',
      'helm install <release> ./web -n <namespace>',
    ],
    [
      'helm upgrade web ./web --version $\\{chart_version\\} -n \\<name\\_space\\>',
      'helm upgrade web ./web --version ${chart_version} -n <name_space>',
    ],
    [
      'helm upgrade web ./web --version $CHART\\_VERSION --set "a=${WEB\\_API\\_KEY}"',
      'helm upgrade web ./web --version $CHART_VERSION --set "a=${WEB_API_KEY}"',
    ],
    [
      'helm template web ./web \\| kubectl apply -f -',
      'helm template web ./web | kubectl apply -f -',
    ],
    [
      'helm list -q \\| grep -E "a\\|b" \\| sort \\|\\| true',
      'helm list -q | grep -E "a\\|b" | sort || true',
    ],
    [
      'echo "$TOKEN" \\| helm registry login ghcr.io -u me --password-stdin',
      'echo "$TOKEN" | helm registry login ghcr.io -u me --password-stdin',
    ],
  ],
  reported: ["helm list -o json \\| jq '.[] \\| .name'"],
  sound: [
    'kubectl exec web -- grep a \\| b',
    'helm x run sed s \\| x',
    'helm list --filter a\\|b',
    "helm template web ./web --set 'a=$\\{x\\}'",
    'helm template web ./web --set a=\\${x} --set b=c\\_d',
    "helm get manifest web | grep '\\<kind\\>'",
    'cat \\<file\\>',
  ],
});
