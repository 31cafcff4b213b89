import React, {Fragment, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Field from '@theme/CompatCommand/Field';
import type {Props} from '@theme/CompatCommand/Note';
import OtherDocs from '@theme/CompatCommand/OtherDocs';
import Pick from '@theme/CompatCommand/Pick';
import useLanguage from '@theme/CompatMatrix/use-language';
import {
  nameOf,
  subjectKey,
  useCompatData,
  useRelease,
  useRequirements,
  type Fill,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/**
 * The line below a command that says which versions it shows. What it shows can be changed here
 * too: free text, and where the site has its own `CodeBlock/Line/Token` a version, nowhere else.
 */
export default function CompatCommandNote({command, fieldIds}: Props): ReactNode {
  const {text, fills} = command;
  const {attributes} = useLanguage();
  const bySubject = new Map(fills.map((fill) => [subjectKey(fill), fill]));
  const installs = new Map(
    fills.flatMap((fill) => (fill.install === undefined ? [] : [[fill.install, fill] as const])),
  );
  const isOneOfSeveral = Array.from(bySubject.values()).filter(({field}) => !field).length > 1;
  // What follows from a release names neither it nor its version.
  const isNamed = isOneOfSeveral || fills.some(({install, value}) => install ?? value);
  const refused = fills.find((fill) => fill.refused !== undefined);
  return (
    <p className={`theme-compat-command-note ${styles.note}`} {...attributes}>
      {Array.from(bySubject).map(([subject, fill], index) => (
        <Fragment key={subject}>
          {index > 0 && ', '}
          {fill.field ? (
            <Field {...fill.field} id={fieldIds[fill.placeholder]} placeholder={fill.placeholder} />
          ) : (
            <Version {...fill} version={text.slice(fill.start, fill.end)} named={isNamed} />
          )}
        </Fragment>
      ))}
      {Array.from(installs, ([install, fill]) => (
        <Install
          key={install}
          {...fill}
          install={install}
          version={text.slice(fill.start, fill.end)}
        />
      ))}
      {refused && (
        <span className={`theme-compat-command-refused ${styles.refused}`}>
          <Translate
            id="theme.compat.command.refused"
            description="Below a command: why a reader's text is not in it"
            values={{text: refused.refused}}
          >
            {'“{text}” is not filled in: in this place only a plain word is safe.'}
          </Translate>
        </span>
      )}
    </p>
  );
}

interface VersionProps extends Fill {
  readonly version: string;
  /** Whether to say what it is the version of, even if that is the product. */
  readonly named: boolean;
}

function Version(props: VersionProps): ReactNode {
  const {product, dependency, install, value, version, named} = props;
  const data = useCompatData(product);
  const release = useRelease(data);
  const name = nameOf(data, dependency ?? product);
  const shown = (install ?? value) ? (release?.version ?? release?.line) : version;
  const isNamed = named || !shown || name !== data.product.name;
  const what = (
    <>
      {isNamed && name}
      {isNamed && shown && ' '}
      {shown && <bdi>{shown}</bdi>}
    </>
  );
  return (
    <>
      {dependency === product ? (
        <Translate
          id="theme.compat.command.from"
          description="The line below a command: from which version it upgrades"
          values={{version: what}}
        >
          {'from {version}'}
        </Translate>
      ) : (
        <Translate
          id="theme.compat.command.note"
          description="The line below a command: for which version it is"
          values={{version: what}}
        >
          {'for {version}'}
        </Translate>
      )}
      {dependency === undefined && <OtherDocs product={product} />}
      <span className={styles.change}>
        {' · '}
        <Pick product={product} dependency={dependency}>
          <Translate
            id="theme.compat.command.change"
            description="Below a command: changes the version"
          >
            change
          </Translate>
        </Pick>
      </span>
    </>
  );
}

interface InstallProps extends Fill {
  readonly install: string;
  readonly version: string;
}

/** What a command installs with the release: one version, else what the release asks for. */
function Install({product, install, placeholder, version}: InstallProps): ReactNode {
  const data = useCompatData(product);
  const requirements = useRequirements(data, install).filter(({claim}) => claim !== 'known-issue');
  const isFilled = version !== `<${placeholder}>`;
  const shown = isFilled ? version : requirements.map(({range}) => range.text).join(', ');
  return (
    shown !== '' && (
      <>
        {', '}
        <Translate
          id="theme.compat.command.with"
          description="The line below a command, behind the release that it is for: which version of a dependency goes with that"
          values={{
            version: (
              <>
                {`${nameOf(data, install)} `}
                <bdi>{shown}</bdi>
              </>
            ),
          }}
        >
          {'with {version}'}
        </Translate>
      </>
    )
  );
}
