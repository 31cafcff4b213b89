import {commandsRunTogether} from '../../../src/helm/rules/commands-run-together.js';
import {testRule} from './cases.js';

testRule(commandsRunTogether, {
  repaired: [
    [
      'kubectl get pods -o widehelm uninstall web --wait',
      'kubectl get pods -o wide\nhelm uninstall web --wait',
    ],
    ['export NS=shop A="b c" helm list -n "$NS"', 'export NS=shop A="b c"\nhelm list -n "$NS"'],
    ['$ cd charts/web helm install web .', '$ cd charts/web\n$ helm install web .'],
    [
      '$ helm repo add shop https://example.com$ helm repo update',
      '$ helm repo add shop https://example.com\n$ helm repo update',
    ],
    ['helm template web ./web kubectl apply -f -', 'helm template web ./web | kubectl apply -f -'],
    [
      'helm template web ./web \\\n  --wait \\\n  kubectl apply -n shop -f -',
      'helm template web ./web \\\n  --wait \\\n  | kubectl apply -n shop -f -',
    ],
    ['helm get manifest web kubectl delete -f-', 'helm get manifest web | kubectl delete -f-'],
    [
      'sudo helm repo update sudo -E helm install web shop/web',
      'sudo helm repo update\nsudo -E helm install web shop/web',
    ],
    ['helm uninstall web time helm list', 'helm uninstall web\ntime helm list'],
    ['helm uninstall web KUBECONFIG=x helm list', 'helm uninstall web\nKUBECONFIG=x helm list'],
    [
      'helm repo update shop helm install web shop/web',
      'helm repo update shop\nhelm install web shop/web',
    ],
    ['kubectl get pods helm list', 'kubectl get pods\nhelm list'],
    ['helm repo update helm install web shop/web', 'helm repo update\nhelm install web shop/web'],
    [
      '$ helm repo add shop https://example.com/charts helm repo update',
      '$ helm repo add shop https://example.com/charts\n$ helm repo update',
    ],
    [
      'helm repo add shop https://example.com/charts helm install\nweb shop/web',
      'helm repo add shop https://example.com/charts\nhelm install \\\nweb shop/web',
    ],
    [
      'helm install web shop/web -n web kubectl get pods -n web',
      'helm install web shop/web -n web\nkubectl get pods -n web',
    ],
    ['$ helm repo update $ helm upgrade web ./web', '$ helm repo update\n$ helm upgrade web ./web'],
    [
      'me@host:~$ helm repo add shop https://example.com/charts  $  helm repo update $ helm list',
      'me@host:~$ helm repo add shop https://example.com/charts\nme@host:~$ helm repo update\nme@host:~$ helm list',
    ],
    ['helm repo updatehelm install web shop/web', 'helm repo update\nhelm install web shop/web'],
    [
      '$ helm repo add shop https://shop.examplehelm repo updatehelm install web shop/web',
      '$ helm repo add shop https://shop.example\n$ helm repo update\n$ helm install web shop/web',
    ],
    [
      'helm install web shop/web --waitkubectl get pods -n shop',
      'helm install web shop/web --wait\nkubectl get pods -n shop',
    ],
  ],
  reported: [
    'helm package ./web --version 1.2.3helm push web-1.2.3.tgz oci://example.com/charts --insecure-skip-tls-verify',
    'export NS=shop helm install web',
    'cd charts helm list helm install web . -n shop extra',
    'helm repo add shop https://example.com$ helm repo update',
    'helm uninstall web -n default, helm list',
    'helm uninstall web -n default、 kubectl delete ns web',
    'helm install web ./web helm install web ./web -n shop',
    'first run helm repo update helm install',
    'helm install helm upgrade web ./web',
    // Words of a third command.
    'helm repo update cd charts helm install web .',
    'helm uninstall web clear helm list',
    // Not the prompt that the line starts with, so an argument of the first command as far as we know.
    'helm repo update $ helm upgrade web ./web',
    '$ helm repo update % helm upgrade web ./web',
  ],
  sound: [
    '  -h, --help   helm plugin list shows',
    'helm template → kubectl apply',
    'helm lint / helm template / kubectl apply',
    'helm install and then helm upgrade',
    '| helm install │ ──▶ │ helm upgrade │',
    'helm create helm',
    'helm install myhelm install',
    'helm install web ./myhelm list',
    'helm pull shop/myhelm',
    'helm search hub kubectl',
    'helm repo update kubectl get-charts',
    'kubectl exec web -- kubectl get pods',
    'telepresence helm install',
    'kubectl -n shop exec deploy/web -- helm version',
    'kubectl --context a exec pod -- helm list',
    'kubectl create job a --image=alpine/helm -- helm list -A',
    'kubectl -n shop run a --image=alpine/helm -- helm list',
    'oc -n shop rsh pod helm list',
    'kubectl delete ns helm test',
    'helm repo update && helm install web shop/web',
  ],
});
