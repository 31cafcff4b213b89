import {duplicatedWord} from '../../../src/helm/rules/duplicated-word.js';
import {testRule} from './cases.js';

testRule(duplicatedWord, {
  repaired: [
    ['sudo helm helm upgrade web ./web', 'sudo helm upgrade web ./web'],
    ['helm helm install web ./web', 'helm install web ./web'],
    ['helm install web ./web --version --version 1.2.3', 'helm install web ./web --version 1.2.3'],
    ['helm upgrade upgrade -i web ./web', 'helm upgrade -i web ./web'],
    ['helm install helm install web ./web', 'helm install web ./web'],
    [
      'helm repo add helm repo add shop https://shop.example',
      'helm repo add shop https://shop.example',
    ],
    ['kubectl get get pods -n shop', 'kubectl get pods -n shop'],
    ['helm install web ./web --debug --debug', 'helm install web ./web --debug'],
  ],
  sound: [
    'helm install install ./web',
    'helm install helm install',
    'helm uninstall uninstall web',
    'kubectl get get',
    'kubectl get get web',
    'kubectl label label web a=b',
    'helm upgrade web ./web --set a=b --set a=c',
  ],
});
