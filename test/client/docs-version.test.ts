import {expect, test} from 'vitest';
import {docsVersionAt} from '../../src/client/docs-version.js';

const instances = {
  default: {
    path: '/site/',
    versions: [
      {name: 'current', path: '/site/next', isLast: false},
      {name: '2.0', path: '/site/', isLast: true},
      {name: '1.0', path: '/site/1.0', isLast: false},
    ],
  },
  api: {path: '/site/api', versions: [{name: 'current', path: '/site/api', isLast: true}]},
};

test.each([
  ['/site/', 'default', '2.0', false],
  ['/site/intro', 'default', '2.0', false],
  ['/site/next/intro', 'default', 'current', false],
  ['/site/1.0', 'default', '1.0', true],
  ['/site/1.0/', 'default', '1.0', true],
  ['/site/1.0.1/intro', 'default', '2.0', false],
  ['/site/api/intro', 'api', 'current', false],
  ['/site/apis', 'default', '2.0', false],
])('%s is in %s %s', (pathname, instance, name, superseded) => {
  expect(docsVersionAt(instances, pathname)).toEqual({
    instance,
    name,
    superseded,
    unversioned: instance === 'api',
    siblings: ['default', 'api'],
  });
});

test.each(['/', '/blog/site'])('%s is in none', (pathname) => {
  expect(docsVersionAt(instances, pathname)).toBeNull();
});
