// @vitest-environment happy-dom
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {expect, test} from 'vitest';
import VersionSelect from '@theme/VersionSelect';
import {fieldWidth} from '../../src/client/field-width.js';
import {at, Site} from '../client/site.js';

function options(select: HTMLElement): string[] {
  return [...select.querySelectorAll('option')].map((option) => option.textContent);
}

test('static HTML shows the default and no other, at the width of all', () => {
  document.body.innerHTML = renderToString(
    <Site path="/docs">
      <VersionSelect />
    </Site>,
  );
  const select = screen.getByLabelText<HTMLSelectElement>('AI Gateway');
  expect(options(select)).toEqual(['v0.5.0']);
  expect(select.disabled).toBe(true);
  const {inlineSize} = fieldWidth(['v0.0.0-latest (Development)']);
  expect(select.getAttribute('style')).toBe(`inline-size:${inlineSize}`);
});

test('releases, with those in development last and marked', async () => {
  const user = userEvent.setup();
  render(
    <>
      <VersionSelect label="Release" />
      <VersionSelect />
    </>,
    at('/docs'),
  );
  const select = screen.getByLabelText<HTMLSelectElement>('Release');
  expect(options(select)).toEqual(['v0.5.0', 'v0.0.0-latest (Development)']);
  await user.selectOptions(select, 'main');
  expect(screen.getByLabelText<HTMLSelectElement>('AI Gateway').value).toBe('main');
});

test("a dependency's versions, with none chosen", async () => {
  const user = userEvent.setup();
  render(<VersionSelect dependency="kubernetes" />, at('/'));
  const select = screen.getByLabelText<HTMLSelectElement>('Kubernetes');
  expect(options(select)).toEqual(['not chosen', 'v1.32']);
  await user.selectOptions(select, 'v1.32');
  expect(select.value).toBe('v1.32');
  await user.selectOptions(select, 'not chosen');
  expect(select.value).toBe('');
});
