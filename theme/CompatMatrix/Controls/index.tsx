import React, {useMemo, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import ControlGroup from '@theme/CompatMatrix/ControlGroup';
import type {Props} from '@theme/CompatMatrix/Controls';
import CopyLink from '@theme/CompatMatrix/CopyLink';
import VersionInput from '@theme/CompatMatrix/VersionInput';
import statusLabel from '@theme/CompatStatus/status-label';
import {
  chooseRelease,
  clearSelection,
  fieldWidth,
  isAskedFor,
} from 'docusaurus-plugin-compat-matrix/client';

/** The sentence above the matrix in which readers say what they run. It stands still until it works. */
export default function CompatMatrixControls({data, matrix, status, onStatus}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {columns, rows, lines, statuses} = matrix;
  const {product, dependencies} = data;
  const chosen = rows.find((row) => row.chosen)?.release.line ?? '';
  const anyRelease = translate({
    id: 'theme.compat.controls.anyRelease',
    message: 'any release',
    description: 'The option that chooses no release',
  });
  const anyStatus = translate({
    id: 'theme.compat.controls.anyStatus',
    message: 'any',
    description: 'The option of the status filter that shows all',
  });
  // Kept: there may be hundreds.
  const options = useMemo(
    () =>
      lines.map((line) => (
        <option key={line} value={line}>
          {line}
        </option>
      )),
    [lines],
  );
  const asked = columns.filter(({dependency}) => isAskedFor(dependency));
  return (
    <ControlGroup
      className="theme-compat-controls"
      label={translate({
        id: 'theme.compat.controls.label',
        message: 'What you run',
        description: 'Names the controls above a matrix',
      })}
      more={<CopyLink />}
      onClear={() => {
        clearSelection([product.id, ...dependencies.map(({id}) => id)]);
        onStatus(null);
      }}
    >
      {asked.length > 0 && (
        <span>
          <Translate
            id="theme.compat.controls.iRun"
            description="Begins the sentence of controls: I run [Kubernetes …] [Envoy Gateway …]"
          >
            I run
          </Translate>
        </span>
      )}
      {asked.map(({dependency}) => (
        <VersionInput key={dependency.id} data={data} dependency={dependency} />
      ))}{' '}
      {lines.length > 0 && (
        <label>
          <Translate
            id="theme.compat.controls.toInstall"
            description="The label of the select of the release that the reader wants; what they run is said before"
            values={{product: product.name}}
          >
            {'{product} to install'}
          </Translate>{' '}
          <select
            style={fieldWidth([anyRelease, ...lines])}
            disabled={!isBrowser}
            value={chosen}
            onChange={(event) => {
              chooseRelease(product.id, event.target.value || null);
            }}
          >
            <option value="">{anyRelease}</option>
            {isBrowser && options}
          </select>
        </label>
      )}{' '}
      {statuses.length > 1 && (
        <label>
          <Translate
            id="theme.compat.controls.status"
            description="The label of the filter of rows by support status"
          >
            Support status
          </Translate>{' '}
          <select
            style={fieldWidth([anyStatus, ...statuses.map(statusLabel)])}
            disabled={!isBrowser}
            value={status ?? ''}
            onChange={(event) => {
              onStatus(statuses.find((each) => each === event.target.value) ?? null);
            }}
          >
            <option value="">{anyStatus}</option>
            {isBrowser &&
              statuses.map((each) => (
                <option key={each} value={each}>
                  {statusLabel(each)}
                </option>
              ))}
          </select>
        </label>
      )}
    </ControlGroup>
  );
}
