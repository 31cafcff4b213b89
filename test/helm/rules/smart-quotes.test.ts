import {smartQuotes} from '../../../src/helm/rules/smart-quotes.js';
import {testRule} from './cases.js';

testRule(smartQuotes, {
  repaired: [
    ['helm install web ./web --set «a=b c»', 'helm install web ./web --set "a=b c"'],
    ['helm install web ./web --set »a=b c«', 'helm install web ./web --set "a=b c"'],
    ['helm install web ./web --set ´a=b c´', "helm install web ./web --set 'a=b c'"],
    ['helm install web ./web --set ＂a=b＂', 'helm install web ./web --set "a=b"'],
    ['helm install web ./web --set ″a=b″', 'helm install web ./web --set "a=b"'],
    ['helm lint --set \u201cmode=local\u201d ./web', 'helm lint --set "mode=local" ./web'],
    ['helm install web ./web --set \u2018a.b=c d\u2019', "helm install web ./web --set 'a.b=c d'"],
  ],
  reported: [
    'helm install web ./web --set « a=b »',
    'helm install web ./web --set a=b´',
    'helm install web ./web --set-json ´a={´b´:1}´',
    "helm install web ./web --set 'args={\u201c--debug\u201d}'",
    'helm install web ./web --set \u201ca=b',
    'helm install web ./web --set \u201ca=b\u2019',
  ],
  sound: [
    'helm install web ./web --description "it\u2019s \u201cfine\u201d"',
    'echo \u201cx\u201d',
    // Names in guillemets are placeholders.
    'helm repo add «repository» https://«server»/charts',
    'helm install «release name» shop/web-«variant»',
    'helm install web ./web --version «1.2.3»',
  ],
});
