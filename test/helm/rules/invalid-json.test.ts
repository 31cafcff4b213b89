import {invalidJson} from '../../../src/helm/rules/invalid-json.js';
import {testRule} from './cases.js';

testRule(invalidJson, {
  reported: [
    `helm install web ./web --set-json 'a={"b":1,}'`,
    `helm install web ./web --set-json='a={b:1}'`,
    `helm install web ./web --set-json 'a=[1,2'`,
    `helm install web ./web --set-json "a={'b':1}"`,
    `helm install web ./web --set-json a=web`,
    `helm install web ./web --set-json '{"a":1,}'`,
  ],
  sound: [
    `helm install web ./web --set-json 'a={"b":1}'`,
    `helm install web ./web --set-json 'a={"b":1},c=[1,"d"]'`,
    `helm install web ./web --set-json='a.b[0]=true,c=null'`,
    `helm install web ./web --set-json '{"a":[1,2]}'`,
    `helm install web ./web --set-json a=`,
    `helm install web ./web --set-json 'a=,b=1'`,
    `helm install web ./web --set-json a=1`,
    `helm install web ./web --set-json 'a={"b":<NUMBER>}'`,
    `helm install web ./web --set-json 'a={"b":NUMBER}'`,
    `helm install web ./web --set-json "a=$JSON"`,
    `helm install web ./web --set-json 'a={"b":1,...}'`,
    `helm install web ./web --set-json a={"b":1}`,
    `helm install web ./web --set 'a={b:1}'`,
  ],
});
