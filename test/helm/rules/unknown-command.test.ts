import {unknownCommand} from '../../../src/helm/rules/unknown-command.js';
import {testRule} from './cases.js';

testRule(unknownCommand, {
  repaired: [
    ['helm intall web ./web', 'helm install web ./web'],
    ['helm upgrdae web ./web', 'helm upgrade web ./web'],
    ['helm repo updat', 'helm repo update'],
    ['helm update', 'helm repo update'],
  ],
  reported: ['helm uinstall web', 'helm repo install shop', 'helm intall web ./web --nonsense'],
  sound: ['helm diff upgrade web ./web', 'helm secrets view x', 'helm plugin list'],
});
