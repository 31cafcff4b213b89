import {expect, test} from 'vitest';
import {stepCommands} from '../../src/data/step-commands.js';
import {dataOf, release} from '../compat/data.js';

test('commands of all steps are found with their places, and steps without one passed over', () => {
  const data = {
    ...dataOf(
      release('v2', {}),
      release('v1', {}, {upgrade: {steps: [{title: 'Back up'}, {title: 'Go', run: 'helm list'}]}}),
    ),
    upgrade: {steps: [{title: 'Upgrade', run: 'helm upgrade web ./web'}]},
  };
  expect(stepCommands(data)).toEqual([
    {run: 'helm upgrade web ./web', path: ['upgrade', 'steps', 0, 'run']},
    {run: 'helm list', path: ['releases', 1, 'upgrade', 'steps', 1, 'run']},
  ]);
});

test('data without steps has none', () => {
  expect(stepCommands(dataOf(release('v1', {})))).toEqual([]);
});
