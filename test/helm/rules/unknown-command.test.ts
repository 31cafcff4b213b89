import {expect, test} from 'vitest';
import {repairBlock} from '../../../src/helm/repair.js';
import {unknownCommand} from '../../../src/helm/rules/unknown-command.js';
import {testRule} from './cases.js';

testRule(unknownCommand, {
  repaired: [
    ['kubectl Get pods -n shop', 'kubectl get pods -n shop'],
    [
      'kubectl Create secret generic db --from-literal=a=b',
      'kubectl create secret generic db --from-literal=a=b',
    ],
    ['helm instalar web ./web -n shop', 'helm install web ./web -n shop'],
    ['helm Install web shop/web', 'helm install web shop/web'],
    [
      'helm Repo Add shop https://charts.example.com',
      'helm repo add shop https://charts.example.com',
    ],
    [
      'Helm repo add shop https://charts.example.com',
      'helm repo add shop https://charts.example.com',
    ],
    ['helm instal web ./web --namesapce shop', 'helm install web ./web --namespace shop'],
    ['helm intall web ./web', 'helm install web ./web'],
    ['heml install web ./web \\\n  --wait', 'helm install web ./web \\\n  --wait'],
    ['h\u0435lm install web ./web --wait', 'helm install web ./web --wait'],
    ['kub\u0435\u0441tl get pods -n shop', 'kubectl get pods -n shop'],
    ['$ heml repo add shop https://shop.example', '$ helm repo add shop https://shop.example'],
    ['kubeclt get pods', 'kubectl get pods'],
    ['helm upgrdae web ./web', 'helm upgrade web ./web'],
    ['helm repo updat', 'helm repo update'],
    ['helm update', 'helm repo update'],
    ['helm add repo shop https://shop.example', 'helm repo add shop https://shop.example'],
    ['helm update repo', 'helm repo update'],
    ['helm add shop https://shop.example', 'helm repo add shop https://shop.example'],
    ['helm repo upgrade', 'helm repo update'],
    ['Helm repo update', 'helm repo update'],
    ['Helm install web shop/web --wait', 'helm install web shop/web --wait'],
    ['Kubectl apply -f web.yaml', 'kubectl apply -f web.yaml'],
    ['helm update dep ./web', 'helm dep update ./web'],
  ],
  reported: [
    // An upgrade of a release, or of what is known of repositories.
    'helm actualizar web ./web -n shop',
    'helm installieren web',
    'helm 安装 web shop/web --namespace shop',
    'helm 설치 web shop/web',
    'helm uinstall web',
    'helm repo upgrade shop',
    // One edit from `install`, and what is left of `uninstall`.
    'helm unstall [RELEASE]',
    'helm repo install shop',
    // Of a repository or a release?
    'helm update web',
    'helm update web ./web',
    'helm add repo shop',
    'helm intall web ./web --nonsense',
  ],
  sound: [
    'kubectl Foo pods -n shop',
    'kubectl Get the pods',
    'helm constructor web',
    'helm 安装 charts',
    'helm установка, затем',
    'helm Install adds a release',
    'helm List',
    'helm diff upgrade web ./web',
    'helm secrets view x',
    'helm plugin list',
    'helm list repo',
    'helm add web',
    // Sentences.
    'Helm list',
    'Helm repo update is needed',
    'Helm install web shop/web and --wait for it',
    'Kubectl get pods',
    // The name of a plugin, so short that it is near to many.
    'helm rel list',
    'helm set web',
    // Nobody can tell what it was to be.
    'heml',
    'heml is a tool',
    'heml diff web',
    'heml install web',
  ],
});

test('leaves text alone that names no language', () => {
  const text = 'Helm uninstall web --wait waits for it';
  expect(repairBlock(text, {})).toEqual({text, findings: []});
});
