import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {missingContinuation} from '../../../src/helm/rules/missing-continuation.js';
import {testRule} from './cases.js';

testRule(missingContinuation, {
  repaired: [
    // Behind prompts.
    [
      '> helm install web ./web\n>   --namespace shop\n>   --wait',
      '> helm install web ./web \\\n>   --namespace shop \\\n>   --wait',
    ],
    [
      '$ helm install web ./web\n> --namespace shop',
      '$ helm install web ./web \\\n> --namespace shop',
    ],
    ['helm uninstall web ＼\n  -n shop', 'helm uninstall web \\\n  -n shop'],
    ['helm install web .\n  --wait', 'helm install web . \\\n  --wait'],
    ['helm install web ./web\n  --wait', 'helm install web ./web \\\n  --wait'],
    ['helm install web ./web   \n\u2013wait', 'helm install web ./web \\\n--wait'],
    ['helm install web \\\n  --wait\n  shop/web', 'helm install web \\\n  --wait \\\n  shop/web'],
    [
      'helm repo update\n  && helm install web ./web',
      'helm repo update \\\n  && helm install web ./web',
    ],
    [
      'helm install web ./web --set a=b,\n  --set c=d',
      'helm install web ./web --set a=b \\\n  --set c=d',
    ],
    [
      'helm install web ./web \\\\\n  --set a=b \\\\ \n  --wait',
      'helm install web ./web \\\n  --set a=b \\\n  --wait',
    ],
    [
      'helm install \\\\\n  web \\\\  \n  ./web \\\\\n  --wait',
      'helm install \\\n  web \\\n  ./web \\\n  --wait',
    ],
    ['helm install web --wait\n\\ ./web', 'helm install web --wait \\\n./web'],
    [
      'helm install web ./web\n  \\ --wait\n  \\ --debug',
      'helm install web ./web \\\n  --wait \\\n  --debug',
    ],
    [
      'helm upgrade web shop/web --reuse-values --set\nweb.enabled=true --version\n1.2.3',
      'helm upgrade web shop/web --reuse-values --set \\\nweb.enabled=true --version \\\n1.2.3',
    ],
    [
      'helm install web shop/web -f\nvalues/web.yaml',
      'helm install web shop/web -f \\\nvalues/web.yaml',
    ],
    ['helm install web ./web /\n  --wait', 'helm install web ./web \\\n  --wait'],
    [
      'helm install web ./web |\n  -n shop| \n  --wait',
      'helm install web ./web \\\n  -n shop \\\n  --wait',
    ],
    [
      'helm install /\n  web ./web --create-namespace /\n  --set a=b / \n  --wait',
      'helm install \\\n  web ./web --create-namespace \\\n  --set a=b \\\n  --wait',
    ],
    [
      'helm install web shop/web --version 1.2.3/\n  -n shop/\n  --create-namespace/\n  --wait',
      'helm install web shop/web --version 1.2.3 \\\n  -n shop \\\n  --create-namespace \\\n  --wait',
    ],
    ['helm install web ./web --set a=/\n  --wait', 'helm install web ./web --set a=/ \\\n  --wait'],
    [
      'helm install web ./web --set a=b ;\n  -n shop;\n  --wait',
      'helm install web ./web --set a=b \\\n  -n shop \\\n  --wait',
    ],
    ['helm install web ./web/\n  --wait', 'helm install web ./web/ \\\n  --wait'],
    ['$ helm install web ./web\n    --wait', '$ helm install web ./web \\\n    --wait'],
  ],
  reported: [
    // A string of a program: its quotes are escaped too.
    'helm install web ./web \\\\\n  --set a=\\"b\\" \\\\\n  --wait',
    "helm install web ./web \\\\\n  --set 'a\\\\.b=c' \\\\\n  --wait",
    // The line below goes on with the list.
    'helm install web ./web --set a=b,\nc=d,\ne=f',
    // Not the command's words, but an explanation of it.
    'helm upgrade web ./web\n--install: installs if missing\n--atomic: rolls back',
    '$ helm diff upgrade web ./web\n-foo: bar\n-baz: qux',
    'kubectl apply -f web.yaml\n--wait waits until all is ready',
    // No argument, and no backslash for certain.
    'helm uninstall web +\n  -n shop',
    'helm uninstall web //\n  -n shop',
    // The rest of a name, broken at its hyphen.
    'helm upgrade web\n-nginx web-nginx -n shop',
    'helm upgrade web ./web --history\n-max=5',
    'helm status web\n    --foo is set',
    // Joined, it still would not run.
    'helm install web ./web\n  --values web.yaml  (optional)',
    'helm install web ./web:\n  --wait',
    // What stands for the backslash would become an argument.
    'helm install web ./web --root /\n  --wait',
    'helm install web ./web --repo /\n  https://charts.example.com',
    'kubectl -n web exec web -- ls /\n  --wait',
    // The slash may be part of the word.
    'helm install web shop/web/\n  --wait',
    'helm install web shop/web --set path=/web/\n  --wait',
    // No version ends so, and the mark is no backslash that was lost.
    'helm install web shop/web --version 1.2.3.\n  --wait',
    'helm install web shop/web --timeout 5m^\n  --wait',
    "helm install web ./web --repository-config=''\\\\\n  --wait",
    // No argument that the command takes stands below.
    'helm list --deployed \\\\\n  echo done',
    // The dots stand for more lines.
    'helm install web ./web\n  --set a=b \\\n  ...\n  --set c=d',
    'helm install web ./web --values a,\n  --set c=d',
    'helm install web ./web\n  --wait\n  and more',
    // The comment would have to move, and may tell of another way.
    'helm install web ./web \\\n  --set a=b\n  # --set c=d\n  --wait',
    'helm install web ./web \\\n  --set a=b # why\n  --wait',
    'helm install web ./web\n# or\n--wait',
  ],
  said: [
    [
      'helm uninstall web ＼\n  -n shop',
      'The command ends after `web`: `＼` stands there in place of a backslash',
      'End that line in ` \\`',
    ],
  ],
  sound: [
    // Help on the command, and what lists files.
    'helm list\n-a, --all      show all\n-q, --short    output short',
    'helm package web\n-rw-r--r-- 1 me me 4096 Jan 1 web.tgz',
    // The help of a flag.
    '  -h, --help            helm repo list shows\n  -o, --output format   table, json, yaml',
    'helm install web ./web ${FLAGS:-\n--wait}',
    'helm install web ./web --set\nREPLICAS=2',
    'helm install web ./web -n\nshop',
    'helm install web ./web -f\n./check.sh',
    'helm install web ./web --version\nlatest 1.2.3',
    'helm list\n- one\n- two',
    'helm install web ./web\nNAME: web',
    'helm repo update\nhelm install web ./web',
    'helm repo update &&\nhelm install web ./web',
    'helm template web ./web |\n  kubectl apply -f -',
    'helm get values web ||\n  --wait',
    'cat values.yaml\n  --wait',
    'helm install web ./web # now\nhelm list',
    'helm install web ./web\n# shows\nNAME: web',
    'helm install web ./web\n# - one\n- two',
    'helm list\n\n  --wait',
    'helm list\n| NAME | NAMESPACE |\n| web  | shop      |',
    "helm install web ./web --set a='b \\\\\nc'",
  ],
});

test.each([
  [
    'helm install web ./web \\\n  --version 1.2.3\n  --wait',
    'The command ends after `1.2.3`: no backslash joins the next line to it',
  ],
  [
    'helm install web ./web \\\n  --version 1.2.3 \\\\\n  --wait',
    'The command ends after `1.2.3`: the backslash there is escaped by another',
  ],
])('the finding of %j, which stands at the command, says where it ends', (text, message) => {
  expect(repairBlock(text, {lang: 'bash'}).findings).toMatchObject([{message, offset: 0}]);
});
