import React, {type ReactNode} from 'react';
import type {Props} from '@theme/CompatPage';
import {PageContext, useOverriddenPage} from 'docusaurus-plugin-compat-matrix/client';

/** A page that says in its front matter what its commands show. It renders nothing of its own. */
export default function CompatPage({overrides, children}: Props): ReactNode {
  return (
    <PageContext.Provider value={useOverriddenPage(overrides)}>{children}</PageContext.Provider>
  );
}
