// @vitest-environment happy-dom
import {renderToString} from 'react-dom/server';
import {expect, test} from 'vitest';
import CompatInlineCommand from '@theme/CompatInlineCommand';
import CompatPage from '@theme/CompatPage';
import {Site} from '../client/site.js';

test('its commands show what the front matter says', () => {
  const overrides = {release: 'main', placeholders: {AI_GATEWAY_NAMESPACE: {default: 'mine'}}};
  const html = renderToString(
    <Site path="/docs">
      <CompatPage overrides={overrides}>
        <CompatInlineCommand code="helm list <NEW_VERSION> -n <AI_GATEWAY_NAMESPACE>" />
      </CompatPage>
    </Site>,
  );
  expect(html).toBe('<code>helm list v0.0.0-latest -n mine</code>');
});
