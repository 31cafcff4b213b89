// @vitest-environment happy-dom
import {render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import SupportTimeline from '@theme/SupportTimeline';
import Chart from '@theme/SupportTimeline/Chart';
import type {Timeline} from '../../src/client/timeline.js';
import {at, Site} from '../client/site.js';

beforeEach(() => {
  vi.useFakeTimers({now: new Date('2026-12-24T12:00:00'), toFake: ['Date']});
});
afterEach(() => {
  vi.useRealTimers();
});

function rows(product: string): string[][] {
  const table = screen.getByRole('table', {name: `Support of ${product}`});
  return within(table)
    .getAllByRole('row')
    .map((row) => Array.from(row.children, ({textContent}) => textContent));
}

test('the table says what the chart shows, with dates as the locale writes them', () => {
  const {container} = render(<SupportTimeline product="envoy-ai-gateway" />, at('/'));
  expect(rows('Envoy AI Gateway').slice(0, 5)).toEqual([
    ['Envoy AI Gateway', 'Released', 'Supported until', 'Support Status'],
    ['main', 'N/A', '–', 'Development'],
    ['v1.1.x', 'August 21, 2026', 'open, by the support policy', 'Supported'],
    ['v1.0.x', 'June 23, 2026', 'open, by the support policy', 'Supported'],
    [
      'v0.7.x',
      'June 4, 2026',
      'August 21, 2026, with the release of v1.1.x, by the support policy',
      'End of Life',
    ],
  ]);
  expect(container.querySelector('time')?.dateTime).toBe('2026-08-21');
  const chart = container.querySelector('svg');
  expect(chart?.getAttribute('aria-hidden')).toBe('true');
  expect(chart?.textContent).toContain('v0.1.x');
});

test('the chart keeps its height where a content security policy forbids styles in the HTML', () => {
  const {container} = render(<SupportTimeline product="envoy-gateway" />, at('/'));
  const chart = container.querySelector('svg');
  expect(chart?.getAttribute('height')).toMatch(/^\d+(\.\d+)?em$/);
  expect(chart?.querySelectorAll('[style]')).toHaveLength(0);
  expect(chart?.hasAttribute('style')).toBe(false);
});

test('starts that are not stated are not made up', () => {
  render(<SupportTimeline product="envoy-gateway" />, at('/'));
  expect(rows('Envoy Gateway')[2]).toEqual(['v1.9.x', 'N/A', 'February 14, 2027', 'Supported']);
});

test('static HTML has the day of the build, the browser the day of the reader', () => {
  const page = (
    <Site path="/">
      <SupportTimeline product="envoy-gateway" />
    </Site>
  );
  const today = (root: ParentNode) => [...root.querySelectorAll('line')].at(-1)?.getAttribute('x1');
  document.body.innerHTML = renderToString(page);
  const built = today(document);
  const {container} = render(page);
  expect(built).toMatch(/^\d+(\.\d+)?%$/);
  expect(today(container)).not.toBe(built);
});

test('a long name that begins late ends where its bar does, for the page must not grow wider', () => {
  const labels = (names: string[]) => {
    const bars = names.map((line, index) => ({
      release: {line, requires: {}},
      period: {},
      parts: [{from: index === 0 ? 0.4 : 0.6, to: 0.9, certainty: 'certain'}],
    }));
    const timeline = {bars, ticks: [], step: 1, today: 0.5} as unknown as Timeline;
    const {container} = render(<Chart timeline={timeline} />, at('/'));
    return [...container.querySelectorAll('text')]
      .slice(-names.length)
      .map(
        (text) => `${String(text.getAttribute('x'))} ${String(text.getAttribute('text-anchor'))}`,
      );
  };
  expect(labels(['2026.12-long-term-support', 'v1.10.x', '2027.12-long-term-support'])).toEqual([
    '40% start',
    '60% start',
    '90% end',
  ]);
});
