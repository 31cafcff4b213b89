import {gluedFlag} from '../../../src/helm/rules/glued-flag.js';
import {testRule} from './cases.js';

testRule(gluedFlag, {
  repaired: [
    [
      'helm pull oci://example.com/web--version 1.2.3--untar--untardir ./out',
      'helm pull oci://example.com/web --version 1.2.3 --untar --untardir ./out',
    ],
    ['helm uninstall web--wait--keep-history', 'helm uninstall web --wait --keep-history'],
    // A value may have two hyphens in it, but not where other flags lost their spaces.
    [
      'helm upgrade--install web ./web -f web.yaml--set image.tag=1.2.3--wait',
      'helm upgrade --install web ./web -f web.yaml --set image.tag=1.2.3 --wait',
    ],
    [
      'helm install web ./web--set-json \'a={"b":1}\'--dry-run=server',
      'helm install web ./web --set-json \'a={"b":1}\' --dry-run=server',
    ],
    [
      'helm install <name> <chart>--set domain=<your domain>--wait',
      'helm install <name> <chart> --set domain=<your domain> --wait',
    ],
    [
      'helm install web oci://example.com/web\\\n--wait',
      'helm install web oci://example.com/web \\\n--wait',
    ],
    ['helm install web ./web--wait', 'helm install web ./web --wait'],
    ['helm upgrade--install web ./web', 'helm upgrade --install web ./web'],
    ['helm install--set a=b stable/web', 'helm install --set a=b stable/web'],
    ['helm upgrade web ./web --debug--set a=b', 'helm upgrade web ./web --debug --set a=b'],
    [
      'helm upgrade web ./web --set a=b--version 1.2.3',
      'helm upgrade web ./web --set a=b --version 1.2.3',
    ],
    ['helm upgrade web ./web --version1.2.3', 'helm upgrade web ./web --version 1.2.3'],
    ['helm upgrade web ./web --values./web.yaml', 'helm upgrade web ./web --values ./web.yaml'],
    ['helm upgrade web ./web --timeout5m --wait', 'helm upgrade web ./web --timeout 5m --wait'],
    [
      'helm upgrade web ./web --namespaceshop --setimage.tag=1.2 --valuesweb.yaml',
      'helm upgrade web ./web --namespace shop --set image.tag=1.2 --values web.yaml',
    ],
    [
      'helm upgrade web web --versionv1.2.3 \\\n  --repohttps://charts.example.com',
      'helm upgrade web web --version v1.2.3 \\\n  --repo https://charts.example.com',
    ],
  ],
  reported: ['helm upgrade--install web', 'helm upgrade web --version1.2.3'],
  sound: [
    'helm install web ./web --set.image.tag=1',
    'helm install web ./web --set/image.tag=1',
    'helm install web ./web --values.yaml',
    'helm install web ./web --setReplicaCount=4',
    'helm install web ./web---wait',
    'helm install web ./web -nshop',
    // No value of the flag's kind, and no flag that takes one.
    'helm upgrade web ./web --timeout5x',
    'helm upgrade web ./web --setup a=b',
    'helm upgrade web ./web --valuesonly',
    'helm upgrade web ./web --descriptionfirst',
    'helm install web ./web --set a=b--wait',
    'helm install web oci://example.com/web\\\n  --wait',
  ],
});
