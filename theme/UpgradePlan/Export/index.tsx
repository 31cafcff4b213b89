import React, {useEffect, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CopyLink from '@theme/CompatMatrix/CopyLink';
import type {Props} from '@theme/UpgradePlan/Export';
import {
  runbookCommands,
  runbookMarkdown,
  runbookScript,
} from 'docusaurus-plugin-compat-matrix/client';
import styles from './styles.module.css';

type State = 'idle' | 'copied' | 'denied';

/** Takes the plan along: its commands, a change ticket, a script, a link. */
export default function UpgradePlanExport({runbook, done}: Props): ReactNode {
  const isBrowser = useIsBrowser();
  const [state, setState] = useState<State>('idle');
  useEffect(() => {
    if (state === 'idle') {
      return undefined;
    }
    const timer = setTimeout(() => {
      setState('idle');
    }, 3000);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  const copy = (text: string) => {
    void copyText(text).then(setState);
  };
  return (
    <div className={`theme-compat-plan-export ${styles.export}`}>
      {runbook.hops.some(({items}) => items.some(({command}) => command !== undefined)) && (
        <>
          <button
            type="button"
            disabled={!isBrowser}
            onClick={() => {
              copy(runbookCommands(runbook));
            }}
          >
            <Translate
              id="theme.compat.plan.copyCommands"
              description="The button that copies all commands of a plan"
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
                    description: 'The question of the shell script after something to do by hand',
                  }),
                ),
              );
            }}
          >
            <Translate
              id="theme.compat.plan.script"
              description="The button that downloads a plan as a shell script"
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
          copy(runbookMarkdown(runbook, done.items));
        }}
      >
        <Translate
          id="theme.compat.plan.markdown"
          description="The button that copies a plan as Markdown, for a ticket"
        >
          Copy as Markdown
        </Translate>
      </button>
      <CopyLink />
      <span role="status">
        {state === 'copied' && (
          <Translate id="theme.compat.controls.copied" description="Says that the link was copied">
            Copied
          </Translate>
        )}
        {state === 'denied' && (
          <Translate
            id="theme.compat.plan.denied"
            description="Says that the browser does not allow to copy"
          >
            The browser does not allow copying
          </Translate>
        )}
      </span>
    </div>
  );
}

async function copyText(text: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'denied';
  }
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/x-shellscript'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
