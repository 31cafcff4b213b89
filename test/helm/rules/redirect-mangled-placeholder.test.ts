import {redirectMangledPlaceholder} from '../../../src/helm/rules/redirect-mangled-placeholder.js';
import {testRule} from './cases.js';

testRule(redirectMangledPlaceholder, {
  repaired: [
    [
      'helm upgrade web oci://example.com/web --version shop < NEW_VERSION > -n',
      'helm upgrade web oci://example.com/web --version <NEW_VERSION> -n shop',
    ],
    [
      'helm upgrade web oci://example.com/web \\\n  --version \\\n  shop < NEW_VERSION > -n',
      'helm upgrade web oci://example.com/web \\\n  --version <NEW_VERSION> \\\n  -n shop',
    ],
    [
      'helm upgrade --version 1.2.3 < RELEASE > oci://example.com/web',
      'helm upgrade <RELEASE> oci://example.com/web --version 1.2.3',
    ],
    [
      'helm upgrade web ./web --version= shop < V > -n',
      'helm upgrade web ./web --version=<V> -n shop',
    ],
    [
      'helm upgrade web ./web --set a= -n shop < TAG > ,b=1',
      'helm upgrade web ./web --set a=<TAG>,b=1 -n shop',
    ],
    [
      'helm upgrade -n web.yaml < web-release > shop/web < web-namespace > -f',
      'helm upgrade <web-release> shop/web -n <web-namespace> -f web.yaml',
    ],
    [
      'helm upgrade web shop/web -f path of values.yaml shop < full > -n',
      'helm upgrade web shop/web -f <full path of values.yaml> -n shop',
    ],
    [
      'helm rollback web shop < revision-number > -n',
      'helm rollback web <revision-number> -n shop',
    ],
    [
      'helm install web ./web --set image.repository= \\\n  --wait < user > /web',
      'helm install web ./web --set image.repository=<user>/web \\\n  --wait',
    ],
    ['kubectl describe pod shop < pod-name > -n', 'kubectl describe pod <pod-name> -n shop'],
    [
      'helm template -f web.yaml < NAME > shop/web > out.yaml',
      'helm template <NAME> shop/web -f web.yaml > out.yaml',
    ],
    // A word that ends in a joiner has lost its end.
    [
      'kubectl rollout status deployment/ < app > -n < namespace > --timeout=90s',
      'kubectl rollout status deployment/<app> -n <namespace> --timeout=90s',
    ],
    ['kubectl get pod/ json < pod > -n < ns > -o', 'kubectl get pod/<pod> -n <ns> -o json'],
    [
      'kubectl label node/ --overwrite < node > tier=web',
      'kubectl label node/<node> tier=web --overwrite',
    ],
    ['kubectl get secret cart- json < stage > -o', 'kubectl get secret cart-<stage> -o json'],
    ['kubectl get pods -l tier= wide < tier > -o', 'kubectl get pods -l tier=<tier> -o wide'],
    [
      'helm install cart oci://example.com/ --wait < team > / < chart > --version < version > --debug',
      'helm install cart oci://example.com/<team>/<chart> --version <version> --debug --wait',
    ],
    [
      'helm pull < repo > / < chart > --version < version > --untar',
      'helm pull <repo>/<chart> --version <version> --untar',
    ],
    [
      'helm install cart https://example.com/dist/ -n shop < chart > - < version > .tgz',
      'helm install cart https://example.com/dist/<chart>-<version>.tgz -n shop',
    ],
    // `helm pull` takes any number of charts, but no folder.
    [
      'helm pull oci://example.com/ --untar < team > /web',
      'helm pull oci://example.com/<team>/web --untar',
    ],
    [
      'helm pull shop/cart --version --untar < major > . < minor > .7',
      'helm pull shop/cart --version <major>.<minor>.7 --untar',
    ],
    [
      'kubectl apply -f https://example.com/ -n shop < team > / < repo > /web.yaml',
      'kubectl apply -f https://example.com/<team>/<repo>/web.yaml -n shop',
    ],
    [
      'kubectl logs deploy/ 20 < app > -c < container > --tail',
      'kubectl logs deploy/<app> -c <container> --tail 20',
    ],
    [
      'kubectl port-forward svc/ 8080:80 < app > -web',
      'kubectl port-forward svc/<app>-web 8080:80',
    ],
    [
      'kubectl port-forward pod/web -n shop < port > :80',
      'kubectl port-forward pod/web <port>:80 -n shop',
    ],
    // Behind `--` stands what runs in the container.
    ['kubectl exec -it bash < pod > --', 'kubectl exec -it <pod> -- bash'],
    ['kubectl exec web-0 -n ls -la < ns > --', 'kubectl exec web-0 -n <ns> -- ls -la'],
    [
      'kubectl exec -it deploy/ sh < app > -c < container > --',
      'kubectl exec -it deploy/<app> -c <container> -- sh',
    ],
    ['kubectl cp ./dump shop/ < pod > :/tmp/dump', 'kubectl cp ./dump shop/<pod>:/tmp/dump'],
    [
      'helm upgrade cart ./cart --version < version > [--force]',
      'helm upgrade cart ./cart --version <version> [--force]',
    ],
    [
      'helm upgrade cart ./cart -n= --wait < ns > --create-namespace',
      'helm upgrade cart ./cart -n=<ns> --create-namespace --wait',
    ],
    // The plugin helm-diff takes what `helm upgrade` takes.
    [
      'helm diff upgrade cart ./cart --version shop < version > -n',
      'helm diff upgrade cart ./cart --version <version> -n shop',
    ],
    ['kubectl exec -it -n -- ls -la < ns > web', 'kubectl exec -it -n <ns> web -- ls -la'],
    // A label is set on something that has a name.
    ['kubectl label svc -n shop < app > tier-', 'kubectl label svc <app> tier- -n shop'],
    // The command itself was moved.
    ['kubectl -n pods < ns > get', 'kubectl -n <ns> get pods'],
    ['helm -n < ns > list', 'helm -n <ns> list'],
    ['helm -n cart ./cart < ns > upgrade', 'helm -n <ns> upgrade cart ./cart'],
    ['helm -n values cart < ns > get', 'helm -n <ns> get values cart'],
    ['kubectl -n -it sh < ns > exec < pod > --', 'kubectl -n <ns> exec -it <pod> -- sh'],
    [
      'kubectl run --rm < name > --image= < image > --restart=Never',
      'kubectl run <name> --image=<image> --restart=Never --rm',
    ],
    [
      'kubectl taint nodes --overwrite < node > key=web:NoSchedule',
      'kubectl taint nodes <node> key=web:NoSchedule --overwrite',
    ],
    [
      'kubectl expose deploy --port=80 < app > --type=NodePort',
      'kubectl expose deploy <app> --type=NodePort --port=80',
    ],
    // A value is no chart: `-f shop/cart --set a=<file.yaml>` is not meant.
    [
      'helm install cart shop/cart --set a= < tag > -f < file.yaml > --atomic',
      'helm install cart shop/cart --set a=<tag> -f <file.yaml> --atomic',
    ],
    // A version is no release.
    [
      'helm upgrade --version 1.2.3 < env > -web < repo > /web',
      'helm upgrade <env>-web <repo>/web --version 1.2.3',
    ],
    // A placeholder does not take a chart in.
    [
      'helm install cart shop/cart --set domain= < sub > . < zone > --atomic',
      'helm install cart shop/cart --set domain=<sub>.<zone> --atomic',
    ],
    [
      'helm upgrade cart shop/cart --version --atomic < major > . < minor > .7',
      'helm upgrade cart shop/cart --version <major>.<minor>.7 --atomic',
    ],
    [
      'helm install cart shop/cart --set a= shop < a > ,c= < c > -n',
      'helm install cart shop/cart --set a=<a>,c=<c> -n shop',
    ],
    // The unit of a number.
    ['helm uninstall cart --timeout < minutes > m', 'helm uninstall cart --timeout <minutes>m'],
    [
      'kubectl wait pod cart --for=condition=Ready --timeout= -n shop < seconds > s',
      'kubectl wait pod cart --for=condition=Ready --timeout=<seconds>s -n shop',
    ],
    [
      'helm upgrade cart ./cart --set cpu= --atomic < millis > m',
      'helm upgrade cart ./cart --set cpu=<millis>m --atomic',
    ],
    [
      'helm upgrade cart ./cart --version ^ --atomic < version > -n < ns > --debug',
      'helm upgrade cart ./cart --version ^<version> -n <ns> --debug --atomic',
    ],
    // A flag twice, from between which a formatter took something away.
    [
      'helm upgrade ./cart --timeout --timeout 5m < env > -cart < minutes > m',
      'helm upgrade <env>-cart ./cart --timeout <minutes>m --timeout 5m',
    ],
    // Not `--timeout oci://<timeout>`.
    [
      'helm template cart oci:// https:// < host > / < chart > --timeout < timeout > --repo < host > /charts',
      'helm template cart oci://<host>/<chart> --timeout <timeout> --repo https://<host>/charts',
    ],
  ],
  reported: [
    // What has a flag of its own is no release, though `-n cart` would take one of the words.
    'helm upgrade cart shop/cart --version 1.2.3 < NAMESPACE > -n',
    'helm install cart shop/cart < VERSION > -n',
    'helm install web shop/web < name > --wait',
    // Not the release `<release>` of a chart `<ns>`: the author left the chart out.
    'helm upgrade cart a=b < release > --namespace < ns > --set',
    'helm uninstall web shop < other > -n',
    // `https://example.com/<path>/`, or `<path>/<user>`.
    'helm repo add shop https://example.com/ --username < path > / < user > --force-update',
    // No program behind `--`.
    'kubectl exec -it < pod > --',
    // From the pod, or into it.
    'kubectl cp ./dump < ns > / < pod > :/tmp/dump',
    'helm mapkubeapis web shop < V > -n',
    'tool run shop < name > -n',
    // A chart for a release name, in Helm 2: `--set a=<VALUE> shop/web`.
    'helm install --set a= < VALUE > shop/web',
    'helm install --set a= < HOST > shop/web',
    // `--namespace <ns> --version {{< reuse "x" >}}`: of the shortcode, braces are left.
    'helm upgrade web ./web --namespace {{ "x" < ns > --version < reuse > }}',
    // Not `--version <V>-n`: a flag that lost its value, too.
    'helm install web ./web --version < V > -n',
    'helm status web --revision < R > -n',
    // Not `--set a=<release>` and a chart named `.<HOST>`.
    'helm install name --set a= b=3 < release > -f < web.yaml > . < HOST > --set',
    // Not a release `name` of the chart `<release>`: the author left the chart out.
    'helm upgrade name \\\n  a=./a.crt \\\n  --set-file b=./b.crt < release > --set-file',
    // Usage notation: what its `[flags]` and `...` stand for cannot be counted.
    'helm plugin update [flags] < plugin > ...',
    'helm rollback [flags] < RELEASE > [REVISION]',
    'helm history < RELEASE > [flags]',
    'helm upgrade --install web --set a= < release-name > --set < url > \\\n  ...',
    'helm upgrade web a=b \\\n  ... < CHART > --set',
  ],
  sound: [
    'helm get values web > values.yaml',
    'helm upgrade web ./web -f - < values.yaml > out.txt',
    'helm plugin update [flags] <plugin>...',
    'psql < dump.sql > log.txt',
    'kubectl exec -i db -- psql -U web < dump > log',
  ],
});
