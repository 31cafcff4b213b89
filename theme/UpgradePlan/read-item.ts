import {translate} from '@docusaurus/Translate';
import type {RunbookItem} from 'docusaurus-plugin-compat-matrix/client';

/** What the authors of the data want known before the upgrade: a note of theirs, or a page. */
export default function readItem(line: string, text?: string, url?: string): RunbookItem {
  return {
    key: `read ${text ?? url ?? ''}`,
    text:
      text ??
      translate(
        {
          id: 'theme.compat.plan.read',
          message: 'Read how to upgrade to {line}.',
          description: 'Before a link to the page of an upgrade',
        },
        {line},
      ),
    ...(url !== undefined && {url}),
  };
}
