import React, {useId, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/StackCheck/Recognised';
import unclearText from '@theme/StackCheck/unclear-text';
import {chooseVersions, nameOf} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Id of a product or dependency → place in the list of what counts for it; `null`: nothing does. */
type Choice = Readonly<Record<string, number | null>>;

/**
 * What was recognised in pasted output, and from which line. What is clear is ticked; where lines
 * disagree, the reader picks one.
 */
export default function StackCheckRecognised({data, recognised}: Props): ReactNode {
  const group = useId();
  const [choice, setChoice] = useState<Choice>(() => clearOnes(recognised));
  const chosen = Object.values(choice).flatMap((index) => recognised[index ?? -1] ?? []);
  const several = idsOfSeveral(recognised);
  return (
    <fieldset className={`theme-compat-recognised ${styles.recognised}`}>
      <legend>
        <Translate
          id="theme.compat.paste.legend"
          description="Heads the list of what was recognised in pasted output"
        >
          What was recognised, and where
        </Translate>
      </legend>
      <ul>
        {recognised.map(({id, version, line, text, unclear}, index) => (
          <li key={index}>
            <label>
              <input
                type={several.has(id) ? 'radio' : 'checkbox'}
                name={`${group} ${id}`}
                disabled={version === null}
                checked={choice[id] === index}
                onChange={(event) => {
                  setChoice({...choice, [id]: event.target.checked ? index : null});
                }}
              />{' '}
              {nameOf(data, id)} {version}
            </label>{' '}
            <span className={styles.source}>
              <Translate
                id="theme.compat.paste.line"
                description="On which line of the pasted output something was recognised"
                values={{line}}
              >
                {'line {line}'}
              </Translate>
              {unclear && `, ${unclearText(unclear)}`}: <code>{excerptOf(text, version)}</code>
            </span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button--sm button--primary"
        disabled={chosen.length === 0}
        onClick={() => {
          chooseVersions(Object.fromEntries(chosen.map(({id, version}) => [id, version ?? ''])));
        }}
      >
        <Translate
          id="theme.compat.paste.use"
          description="The button that takes over the ticked versions"
        >
          Use these versions
        </Translate>
      </button>
    </fieldset>
  );
}

function clearOnes(recognised: Props['recognised']): Choice {
  return Object.fromEntries(
    recognised.flatMap(({id, unclear}, index) => (unclear ? [] : [[id, index]])),
  );
}

/** Ids of which several versions are there to choose from. */
function idsOfSeveral(recognised: Props['recognised']): ReadonlySet<string> {
  const ids = recognised.flatMap(({id, version}) => (version === null ? [] : id));
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
}

/** Characters to show of a line: JSON may stand on one line of thousands. */
const EXCERPT = 100;

/** The line, or what of a long line stands around the version. */
function excerptOf(line: string, version: string | null): string {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length <= EXCERPT) {
    return text;
  }
  const start = Math.max(0, text.indexOf(version ?? '') - EXCERPT / 2);
  const end = Math.min(text.length, start + EXCERPT);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
