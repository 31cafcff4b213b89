import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Field from '@theme/CompatCommand/Field';
import OtherDocs from '@theme/CompatCommand/OtherDocs';
import useLanguage from '@theme/CompatMatrix/use-language';
import type {Props} from '@theme/CompatVersions';
import VersionSelect from '@theme/VersionSelect';
import {
  subjectKey,
  useCommandSubjects,
  useCompatData,
  type CommandSubject,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The line that says what the commands of a page are for, and lets readers change it. */
export default function CompatVersions({product, placeholders}: Props): ReactNode {
  const subjects = useCommandSubjects(product, placeholders);
  const {attributes} = useLanguage();
  if (subjects.length === 0) {
    return null;
  }
  return (
    <p className={`theme-compat-versions ${styles.versions}`} {...attributes}>
      <span>
        <Translate
          id="theme.compat.versions.intro"
          description="The words before the selects that say for which versions a page's commands are"
        >
          Commands on this page are for
        </Translate>
      </span>
      {subjects.map((subject) => (
        <Subject key={subjectKey(subject)} {...subject} />
      ))}
    </p>
  );
}

function Subject({placeholder, product, dependency, field}: CommandSubject): ReactNode {
  const {name} = useCompatData(product).product;
  if (field) {
    return <Field placeholder={placeholder} {...field} />;
  }
  if (dependency === undefined) {
    return (
      <>
        <VersionSelect product={product} />
        <OtherDocs product={product} />
      </>
    );
  }
  if (dependency !== product) {
    return <VersionSelect product={product} dependency={dependency} />;
  }
  return (
    <VersionSelect
      product={product}
      dependency={dependency}
      label={translate(
        {
          id: 'theme.compat.versions.installed',
          message: '{name} installed now',
          description: 'The label of a select: which version the reader runs before an upgrade',
        },
        {name},
      )}
    />
  );
}
