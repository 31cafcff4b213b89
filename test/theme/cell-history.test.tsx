// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {expect, test, vi} from 'vitest';
import CompatMatrix from '@theme/CompatMatrix';
import {at, Site} from '../client/site.js';

vi.mock('@generated/docusaurus-plugin-compat-matrix/history.json', () => {
  const revision = {id: 'c217da8a', date: '2026-03-01', subject: 'Raise <Kubernetes>'};
  const change = (line: string, column: string, from: string | null, to: string | null) => ({
    line,
    column,
    from,
    to,
    revision,
  });
  return {
    default: {
      'ai-gateway': [
        change('v0.5.x', 'kubernetes', 'v1.31+', 'v1.32+'),
        change('v0.5.x', 'status', null, 'supported'),
      ],
    },
  };
});

test('a page that asks for it tells the history in the cells, without JavaScript too', () => {
  document.body.innerHTML = renderToString(
    <Site>
      <CompatMatrix history />
    </Site>,
  );
  const cell = screen.getByText('v1.31+ → v1.32+').closest('td');
  expect(cell?.querySelector('summary')?.textContent).toBe('history');
  expect(cell?.querySelector('time')?.dateTime).toBe('2026-03-01');
  expect(cell?.textContent).toContain('Raise <Kubernetes>');
  expect(screen.getByText('N/A → supported')).toBeTruthy();
  expect(screen.getAllByText('history')).toHaveLength(2);
});

test('other pages show none', () => {
  render(<CompatMatrix />, at('/'));
  expect(within(screen.getByRole('table')).queryByText('history')).toBeNull();
});
