import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Props} from '@theme/UpgradePlan/Export';
import {
  runbookCommands,
  runbookMarkdown,
  runbookScript,
  useCopy,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

/** Takes the plan along: its commands, a change ticket, a script. */
export default function UpgradePlanExport({runbook, done}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const {outcome, copy} = useCopy();
  return (
    <div className={`theme-compat-plan-export ${styles.export}`}>
      {runbook.hops.some(({items}) => items.some(({command}) => command !== undefined)) && (
        <>
          <button
            type="button"
            disabled={!isBrowser}
            onClick={() => {
              void copy(runbookCommands(runbook));
            }}
          >
            <Translate
              id="theme.compat.plan.copyCommands"
              description="Copies all commands of a plan"
            >
              Copy all commands
            </Translate>
          </button>
          <button
            type="button"
            disabled={!isBrowser}
            onClick={() => {
              download(
                'upgrade.sh',
                runbookScript(
                  runbook,
                  translate({
                    id: 'theme.compat.plan.done',
                    message: 'Done?',
                    description: 'A script asks this after a step by hand',
                  }),
                ),
              );
            }}
          >
            <Translate
              id="theme.compat.plan.script"
              description="Downloads a plan as a shell script"
            >
              Download shell script
            </Translate>
          </button>
        </>
      )}
      <button
        type="button"
        disabled={!isBrowser}
        onClick={() => {
          void copy(runbookMarkdown(runbook, done.items));
        }}
      >
        <Translate
          id="theme.compat.plan.markdown"
          description="Copies a plan as Markdown, for a ticket"
        >
          Copy as Markdown
        </Translate>
      </button>
      <span role="status">
        {outcome === 'copied' && (
          <Translate id="theme.compat.copied" description="What a button copies was copied">
            Copied
          </Translate>
        )}
        {outcome === 'denied' && (
          <Translate id="theme.compat.plan.denied" description="It could not be copied">
            The browser does not allow copying
          </Translate>
        )}
      </span>
    </div>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/x-shellscript'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
