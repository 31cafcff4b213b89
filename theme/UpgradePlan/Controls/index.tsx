import React, {useMemo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import ControlGroup from '@theme/CompatMatrix/ControlGroup';
import CopyLink from '@theme/CompatMatrix/CopyLink';
import VersionInput from '@theme/CompatMatrix/VersionInput';
import type {Props} from '@theme/UpgradePlan/Controls';
import notChosen from '@theme/VersionSelect/not-chosen';
import {
  clearSelection,
  fieldWidth,
  selectedVersion,
  useSelection,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** The sentence in which readers say what they run, what they want, and what must stay. */
export default function UpgradePlanControls({data, upgrade}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const selection = useSelection();
  const {product} = data;
  const {lines, from, to, dependencies, pinned, done} = upgrade;
  // Kept: there may be hundreds.
  const options = useMemo(() => lines.map(optionOf), [lines]);
  const none = notChosen();
  const width = fieldWidth([none, ...lines]);
  const select = (
    label: ReactNode,
    value: string | null,
    choose: (line: string | null) => void,
  ): ReactNode => (
    <label>
      {label}{' '}
      <select
        style={width}
        disabled={!isBrowser}
        value={value ?? ''}
        onChange={(event) => {
          choose(event.target.value || null);
        }}
      >
        <option value="">{none}</option>
        {/* Static HTML holds the one option that shows: a search index would take in all. */}
        {isBrowser ? options : value !== null && optionOf(value)}
      </select>
    </label>
  );
  return (
    <ControlGroup
      className="theme-compat-plan-controls"
      label={translate({
        id: 'theme.compat.plan.controls',
        message: 'What you run and where you want to go',
        description: 'Names the controls above a plan',
      })}
      more={<CopyLink />}
      onClear={() => {
        clearSelection([product.id, ...dependencies.map(({id}) => id)]);
        pinned.clear();
        done.clear();
      }}
    >
      {select(
        <Translate
          id="theme.compat.plan.from"
          description="The label of a select"
          values={{product: product.name}}
        >
          {'I run {product}'}
        </Translate>,
        from,
        upgrade.chooseFrom,
      )}
      {select(
        <Translate
          id="theme.compat.plan.to"
          description="The label of a select; goes on from: I run …"
        >
          and want
        </Translate>,
        to,
        upgrade.chooseTo,
      )}
      {dependencies.map((dependency) => {
        const {id, name} = dependency;
        const runs = selectedVersion(selection, id);
        return (
          <span key={id} className={styles.dependency}>
            <VersionInput data={data} dependency={dependency} />{' '}
            <label className={styles.pin}>
              <input
                type="checkbox"
                disabled={!isBrowser || runs === null}
                checked={runs !== null && pinned.items.has(id)}
                aria-label={translate(
                  {
                    id: 'theme.compat.plan.pinLabel',
                    message: 'I stay on this version of {dependency}',
                    description: 'The checkbox that pins a version',
                  },
                  {dependency: name},
                )}
                onChange={(event) => {
                  pinned.put(id, event.target.checked);
                }}
              />
              <Translate id="theme.compat.plan.pin" description="The checkbox that pins a version">
                I stay on this version
              </Translate>
            </label>
          </span>
        );
      })}
    </ControlGroup>
  );
}

function optionOf(line: string): ReactNode {
  return (
    <option key={line} value={line}>
      {line}
    </option>
  );
}
