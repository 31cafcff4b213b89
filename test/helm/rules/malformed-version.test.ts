import {malformedVersion} from '../../../src/helm/rules/malformed-version.js';
import {testRule} from './cases.js';

testRule(malformedVersion, {
  reported: [
    'helm install web shop/web --version v1.2.31.2.4',
    'helm install web shop/web --version=1.2.3.4-rc.1',
    'helm pull shop/web --version vv1.2.3',
    'helm upgrade web shop/web --version v1.2.3v1.2.4',
    'helm show values shop/web --version undefined',
  ],
  sound: [
    'helm install web shop/web --version 1.2.3',
    'helm install web shop/web --version v1.2',
    'helm install web shop/web --version 1.2.3-rc.1.2+build.4',
    'helm install web shop/web --version "~1.2.3 || >=1.0.0 <2.0.0"',
    'helm install web shop/web --version 1.x',
    'helm install web shop/web --version v1.2.<PATCH>',
    'helm install web shop/web --version $VERSION',
    'helm install web shop/web --version latest',
    'helm install web shop/web --set version=1.2.3.4',
    'helm plugin install https://shop.example/plugin --version 1.2.3.4',
    'helm list --version',
  ],
});
