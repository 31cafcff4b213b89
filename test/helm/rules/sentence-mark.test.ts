import {sentenceMark} from '../../../src/helm/rules/sentence-mark.js';
import {testRule} from './cases.js';

testRule(sentenceMark, {
  reported: [
    'helm install web ./web --namespace shop.',
    'helm uninstall web,',
    'helm uninstall web, api',
    'helm install web ./web -n shop, \\\n  --wait',
    'helm upgrade web shop/web.',
    'helm upgrade web ./web --version 1.2.3.',
    'helm upgrade web ./web --version=1.2.3,',
    'helm repo add shop https://example.com/charts.',
    'helm upgrade web ./web -f values.yaml。',
    'helm install web ./web -n "shop". && helm list',
    'kubectl get pods -n shop.',
    'kubectl get pods, svc -n shop',
    'kubectl logs deploy/web -c proxy.',
    // The hyphens are not repaired alone.
    'helm install web ./web –n shop.',
  ],
  sound: [
    'helm package .',
    'helm install web ..',
    'helm install web ./..',
    'helm install web ./web -n $NS.',
    'helm install web ./web -n my-ns...',
    'helm install web ./web -n <ns>.',
    'helm install web ./web --set host=example.com.',
    'helm install web ./web --set a=b,',
    'helm install web ./web --description done.',
    'helm search repo web.',
    'helm install web ./web -n shop;',
    'helm upgrade web ./web -f a.yaml,b.yaml',
    'kubectl get pods --sort-by .metadata.',
  ],
});
