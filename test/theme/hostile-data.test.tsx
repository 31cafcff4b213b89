// @vitest-environment happy-dom
import {render} from '@testing-library/react';
import {expect, test, vi} from 'vitest';
import ApiVersions from '@theme/ApiVersions';
import CompatMatrix from '@theme/CompatMatrix';
import SupportStatus from '@theme/SupportStatus';
import SupportTimeline from '@theme/SupportTimeline';
import UpgradePlan from '@theme/UpgradePlan';
import {at} from '../client/site.js';

const EVIL = vi.hoisted(
  () => '<img src=x onerror=alert(1)></td></script><script>alert(2)</script>',
);

// A warning about such a line names its page, on the site that only the package's own files tell.
vi.mock('../../src/package.js', () => ({packageHomepage: () => 'https://kite.example'}));

vi.mock('@generated/docusaurus-plugin-compat-matrix/catalog.json', async () => {
  const {createCatalog} = await import('../../src/compat/create-catalog.js');
  const {parseData} = await import('../../src/exchange/index.js');
  const {data, problems} = parseData(
    JSON.stringify({
      product: {id: 'gate', name: EVIL},
      dependencies: [{id: 'kubernetes', name: EVIL}],
      releases: [
        {
          line: 'v1.0.x',
          version: 'v1.0.0',
          released: '2026-01-01',
          endOfLife: '2027-01-01',
          note: EVIL,
          requires: {kubernetes: {range: 'v1.30+', note: EVIL}},
        },
        {line: EVIL, status: 'supported', requires: {kubernetes: 'v1.30+'}},
      ],
    }),
    {path: 'compat.json'},
  );
  if (!data) throw new Error(JSON.stringify(problems));
  // As a range that nobody understands is kept.
  for (const requirement of data.releases[0]?.requires['kubernetes'] ?? []) {
    Object.assign(requirement, {range: {kind: 'text', text: EVIL}});
  }
  return {default: createCatalog(new Map([['default', data]]), '2026-11-24')};
});

test.each([
  ['CompatMatrix', <CompatMatrix />],
  ['SupportTimeline', <SupportTimeline />],
  ['UpgradePlan', <UpgradePlan />],
  ['SupportStatus', <SupportStatus of={EVIL} />],
  ['ApiVersions', <ApiVersions />],
])('markup in the data is text on the page: %s', (name, component) => {
  const {container} = render(component, at('/'));
  expect(container.querySelector('script, img, [onerror]')).toBeNull();
  if (name === 'CompatMatrix') expect(container.textContent).toContain(EVIL);
});
