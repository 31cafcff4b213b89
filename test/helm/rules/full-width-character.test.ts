import {fullWidthCharacter} from '../../../src/helm/rules/full-width-character.js';
import {testRule} from './cases.js';

testRule(fullWidthCharacter, {
  repaired: [
    [
      'helm install web ./web --set image.tag＝1.2.3',
      'helm install web ./web --set image.tag=1.2.3',
    ],
    ['helm install web ./web --set a=b，c.d=e、f＝g', 'helm install web ./web --set a=b,c.d=e,f=g'],
    ['helm install web ./web --set=a＝b', 'helm install web ./web --set=a=b'],
    ['helm install web ./web --namespace＝shop', 'helm install web ./web --namespace=shop'],
    ['helm repo add shop https：//shop.example', 'helm repo add shop https://shop.example'],
    ['helm install web oci：//shop.example／web', 'helm install web oci://shop.example/web'],
    ['helm install web shop／web --version １.２．３', 'helm install web shop/web --version 1.2.3'],
    [
      'helm template web ./web ｜ kubectl apply -f -',
      'helm template web ./web | kubectl apply -f -',
    ],
    [
      'helm repo update ＆＆ helm install web shop/web',
      'helm repo update && helm install web shop/web',
    ],
    ['helm repo update；helm list', 'helm repo update; helm list'],
    [
      'helm uninstall web -n shop； kubectl delete ns shop',
      'helm uninstall web -n shop; kubectl delete ns shop',
    ],
    ['kubectl port-forward svc/web 80：8080', 'kubectl port-forward svc/web 80:8080'],
    [
      'kubectl get pods -l example.com/name＝web,tier=x',
      'kubectl get pods -l example.com/name=web,tier=x',
    ],
    [
      'helm install web ./web --set a="你，b=2"，c＝"x y"，d=1',
      'helm install web ./web --set a="你，b=2",c="x y",d=1',
    ],
    ['kubectl get pods -n ｓｈｏｐ', 'kubectl get pods -n shop'],
  ],
  reported: [
    // What the other program runs stays as it is.
    "helm list -o json ｜ jq '.[] ｜ .name'",
    // The chart is still missing.
    'helm install web --set a＝b',
  ],
  sound: [
    'helm install web ./web --set title=你好，世界',
    'helm install web ./web --set a=ｂ＝ｃ',
    'helm install web ./web --set "a=b，c=d"',
    // Prose behind a command.
    'helm uninstall web，然后',
    'helm uninstall web，',
    'helm repo update；然后',
    'helm install web ./web # ｜',
    'helm install web ./web --description 一；二',
  ],
});
