import {translate} from '@docusaurus/Translate';
import needsText from '@theme/CompatMatrix/needs-text';
import type {CompatData, Reason} from 'docusaurus-plugin-compat-matrix/compat';

/** A sentence that says why a release does or does not go with one dependency of the reader's stack. */
export default function reasonText(
  data: CompatData,
  line: string,
  reason: Reason,
  locale: string,
): string {
  const {runs} = reason;
  const dependency =
    data.dependencies.find(({id}) => id === reason.dependency)?.name ?? reason.dependency;
  const needs = needsText(reason.requires, locale);
  switch (reason.because) {
    case 'met':
      return translate(
        {
          id: 'theme.compat.reason.met',
          message: '{line} fits {dependency} {runs}.',
          description: 'A release goes with the version the reader runs',
        },
        {line, dependency, runs},
      );
    case 'outside':
      return translate(
        {
          id: 'theme.compat.reason.outside',
          message: '{line} needs {dependency} {needs}; you run {runs}.',
          description: 'A release needs another version than the reader runs',
        },
        {line, dependency, needs, runs},
      );
    case 'known-issue':
      if (reason.verdict === 'not-stated') {
        return translate(
          {
            id: 'theme.compat.reason.openIssue',
            message:
              '{line} has a known issue with some versions of {dependency}; whether {runs} is among them, nobody can tell.',
            description: 'A known issue of a release may concern the version the reader runs',
          },
          {line, dependency, runs},
        );
      }
      return translate(
        {
          id: 'theme.compat.reason.knownIssue',
          message: '{line} has a known issue with {dependency} {runs}.',
          description: 'A release has a known issue with the version the reader runs',
        },
        {line, dependency, runs},
      );
    case 'partly':
      return translate(
        {
          id: 'theme.compat.reason.partly',
          message: '{line} needs {dependency} {needs}; of {runs} only some versions are.',
          description: 'The reader gave a line such as 1.32, and only part of it is enough',
        },
        {line, dependency, needs, runs},
      );
    case 'undecided':
      return translate(
        {
          id: 'theme.compat.reason.undecided',
          message: '{line} needs {dependency} {needs}; whether {runs} is, nobody can tell.',
          description: 'The version the reader runs cannot be compared, such as a branch',
        },
        {line, dependency, needs, runs},
      );
    case 'unreadable':
      return translate(
        {
          id: 'theme.compat.reason.unreadable',
          message: '“{runs}” is not a version of {dependency} that can be read.',
          description: 'What the reader typed is not a version',
        },
        {dependency, runs},
      );
    case 'silent':
      return translate(
        {
          id: 'theme.compat.reason.silent',
          message: 'Whether {line} fits {dependency} {runs} is not stated.',
          description: 'The data does not say whether a release goes with what the reader runs',
        },
        {line, dependency, runs},
      );
  }
}
