import React, {memo, useId, useMemo, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/CompatMatrix/VersionInput';
import {
  fieldWidth,
  knownVersions,
  useCatalog,
  useVersionDraft,
} from 'docusaurus-plugin-compat-matrix/client';

/** The field in which readers say which version of a dependency they run; known ones are suggested. */
function CompatMatrixVersionInput({data, dependency}: Props): ReactNode {
  const catalog = useCatalog();
  const suggestions = useMemo(
    () => knownVersions(catalog, data, dependency.id),
    [catalog, data, dependency.id],
  );
  const {text, readable, type, commit} = useVersionDraft(dependency.id);
  const isBrowser = useIsBrowser();
  const listId = useId();
  const faultId = `${listId}fault`;
  return (
    <span>
      {' '}
      <label>
        {dependency.name}
        <input
          list={listId}
          style={fieldWidth(suggestions, 6)}
          disabled={!isBrowser}
          {...(!readable && {'aria-invalid': true, 'aria-describedby': faultId})}
          autoComplete="off"
          // Of no use to a field that is disabled, and static HTML has one for each dependency.
          {...(isBrowser && {autoCapitalize: 'none', spellCheck: false})}
          value={text}
          onChange={(event) => {
            type(event.target.value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              commit();
            }
          }}
        />
        {isBrowser && (
          <datalist id={listId}>
            {suggestions.map((version) => (
              <option key={version} value={version} />
            ))}
          </datalist>
        )}
      </label>
      {!readable && (
        <span id={faultId} role="status">
          <Translate
            id="theme.compat.controls.unreadable"
            description="After a field with something else than a version"
          >
            not a version, so not counted
          </Translate>
        </span>
      )}
    </span>
  );
}

/** There is one for each dependency, and what a reader types into one leaves the others as they are. */
export default memo(CompatMatrixVersionInput);
