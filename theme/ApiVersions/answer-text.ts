import {translate} from '@docusaurus/Translate';
import listText from '@theme/CompatMatrix/list-text';
import type {CheckedObject} from 'docusaurus-plugin-compat-matrix/compat';

/** What a release makes of an object's API version, and what to do about it, in a sentence or two. */
export default function answerText(object: CheckedObject, line: string, locale: string): string {
  return [stateText(object, line), remedyText(object, line, locale)].filter(Boolean).join(' ');
}

function stateText({kind, version, state, known}: CheckedObject, line: string): string {
  switch (state) {
    case 'preferred':
    case 'served':
      return translate(
        {
          id: 'theme.compat.api.answer.fine',
          message: '{kind} {version} is fine: {line} serves it.',
          description: 'An object of a manifest has nothing to change',
        },
        {kind, version, line},
      );
    case 'deprecated':
      return known?.deprecatedSince === undefined
        ? translate(
            {
              id: 'theme.compat.api.answer.deprecated',
              message: '{kind} {version} is deprecated; {line} still serves it.',
              description: 'An object of a manifest has a deprecated version',
            },
            {kind, version, line},
          )
        : translate(
            {
              id: 'theme.compat.api.answer.deprecatedSince',
              message: '{kind} {version} is deprecated since {since}; {line} still serves it.',
              description: 'An object of a manifest has a version that a release deprecated',
            },
            {kind, version, line, since: known.deprecatedSince},
          );
    case 'removed':
      return translate(
        {
          id: 'theme.compat.api.answer.removed',
          message: '{kind} {version} is no longer served as of {removedIn}.',
          description: 'An object of a manifest has a version that a release removed',
        },
        {kind, version, removedIn: known?.removedIn ?? line},
      );
    case 'not-yet':
      return translate(
        {
          id: 'theme.compat.api.answer.notYet',
          message: '{kind} {version} is not served before {since}.',
          description: 'An object of a manifest has a version that only a later release serves',
        },
        {kind, version, since: known?.since ?? line},
      );
    case 'not-stated':
      return translate(
        {
          id: 'theme.compat.api.answer.notStated',
          message: 'Whether {line} serves {kind} {version} is not stated.',
          description: 'Nothing is said of the version that an object of a manifest has',
        },
        {kind, version, line},
      );
  }
}

function remedyText(
  {state, known, served, change}: CheckedObject,
  line: string,
  locale: string,
): string | null {
  if (change) {
    return translate(
      {
        id: 'theme.compat.api.answer.change',
        message: '{replacement} replaces it.',
        description: 'After a sentence that says why a version has to change',
      },
      {replacement: change.version},
    );
  }
  if (state === 'not-yet' || state === 'removed') {
    return served.length === 0
      ? translate(
          {
            id: 'theme.compat.api.answer.noneServed',
            message: 'Which version {line} serves is not stated.',
            description: 'After a sentence that says that a version is not served',
          },
          {line},
        )
      : translate(
          {
            id: 'theme.compat.api.answer.served',
            message: '{line} serves {versions}.',
            description: 'After a sentence that says that a version is not served: which ones are',
          },
          {line, versions: listText(served, 'conjunction', locale)},
        );
  }
  if (state !== 'deprecated') return null;
  return known?.replacedBy === undefined
    ? translate({
        id: 'theme.compat.api.answer.noReplacement',
        message: 'What replaces it is not stated.',
        description: 'After a sentence that says that a version is deprecated',
      })
    : translate(
        {
          id: 'theme.compat.api.answer.replacementLater',
          message: '{replacement} is to replace it, but not in {line}.',
          description: 'The replacement of a deprecated version cannot be used in this release',
        },
        {replacement: known.replacedBy, line},
      );
}
