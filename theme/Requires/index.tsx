import React, {type ReactNode} from 'react';
import claimLabel from '@theme/CompatMatrix/claim-label';
import needsText from '@theme/CompatMatrix/needs-text';
import requirementsText from '@theme/CompatMatrix/requirements-text';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/Requires';
import {useCompatData, useRequirements} from 'docusaurus-plugin-compat-matrix/client';

/** What a release needs of a dependency, in a sentence: "v1.32+", or in words "v1.32 or later". */
export default function Requires({dependency, release, product, words}: Props): ReactNode {
  const {language} = useLanguage();
  const requirements = useRequirements(useCompatData(product), dependency, release);
  const text = words
    ? needsText(requirements, language)
    : requirements.length > 0 && requirementsText(requirements);
  return <span className="theme-compat-requires">{text || claimLabel('not-stated')}</span>;
}
