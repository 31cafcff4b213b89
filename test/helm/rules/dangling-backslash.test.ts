import {danglingBackslash} from '../../../src/helm/rules/dangling-backslash.js';
import {testRule} from './cases.js';

testRule(danglingBackslash, {
  repaired: [
    ['helm install web ./web \\', 'helm install web ./web'],
    ['helm install web ./web \\\n  --wait \\\n', 'helm install web ./web \\\n  --wait\n'],
    ['helm install web ./web \\\nkubectl get pods', 'helm install web ./web\nkubectl get pods'],
    [
      'helm install web ./web \\\nkubectl config view',
      'helm install web ./web\nkubectl config view',
    ],
    ['helm repo update \\\nsudo helm list', 'helm repo update\nsudo helm list'],
    ['kubectl get pods \\\nkubectl get svc', 'kubectl get pods\nkubectl get svc'],
    [
      'helm repo add a https://example.com \\\nhelm repo update \\\nhelm list',
      'helm repo add a https://example.com\nhelm repo update\nhelm list',
    ],
    ['helm repo update \\\nhelm install web ./web', 'helm repo update\nhelm install web ./web'],
  ],
  sound: [
    // Another tool's command.
    './download \\\n  --url="$URL" \\\n  --extract=linux-amd64/helm \\\n  --target=bin/helm',
    'helm repo update && \\\n  helm install web ./web',
    'kubectl exec web -- \\\n  helm list',
    'helm template web ./web | \\\n  kubectl apply -f -',
    'helm install web ./web \\\n  # more',
    'helm install web ./web \\\n\nhelm test web',
    // A path, a URL, an image or a name that ends as the tool is called.
    'helm package \\\n  ./helm \\\n  --version 1.0.0',
    'helm template web \\\n  deploy/helm \\\n  | kubectl apply -f -',
    'helm lint \\\n  --strict \\\n  ./deploy/helm',
    'helm upgrade --install web \\\n  ./helm \\\n  -f values.yaml',
    'helm install web \\\n  helm \\\n  --wait',
    'helm push web-1.0.0.tgz \\\n  oci://registry.example.com/helm',
    'helm plugin install \\\n  https://github.com/x/helm \\\n  --version v1',
    'helm repo add x \\\n  https://example.github.io/helm \\\n  --force-update',
    'helm repo add \\\n  helm \\\n  https://example.com',
    'helm upgrade \\\n  --install \\\n  --repo=https://x.github.io/helm \\\n  web web',
    'helm install web ./web \\\n  --registry-config=$HOME/.config/helm \\\n  --wait',
    'kubectl run a \\\n  --image=bitnami/kubectl \\\n  --restart=Never',
    'kubectl create job a \\\n  --image=bitnami/kubectl \\\n  -- kubectl get pods',
    'kubectl create serviceaccount \\\n  helm \\\n  -n kube-system',
    'kubectl cp ./helm \\\n  pod:/usr/bin/helm',
    // What another program runs.
    'docker run --rm \\\n  my/kubectl helm-wrapper \\\n  helm upgrade web ./web',
    'kubectl exec pod \\\n  -- \\\n  helm list',
    'helm tiller run \\\n  helm list',
  ],
  reported: ['helm install web ./web \\\nhelm install web ./web \\\n  -n shop'],
});
