import {translate} from '@docusaurus/Translate';
import needsText from '@theme/CompatMatrix/needs-text';
import {nameOf} from 'docusaurus-plugin-compat-matrix/client';
import type {CompatData, Reason} from 'docusaurus-plugin-compat-matrix/compat';

/** A sentence that says why a release does or does not go with one dependency of the reader's stack. */
export default function reasonText(
  data: CompatData,
  line: string,
  reason: Reason,
  locale: string,
): string {
  const {runs} = reason;
  const dependency = nameOf(data, reason.dependency);
  const needs = needsText(reason.requires, locale);
  switch (reason.because) {
    case 'met':
      return translate(
        {
          id: 'theme.compat.reason.met',
          message: '{line} fits {dependency} {runs}.',
          description: 'A release fits',
        },
        {line, dependency, runs},
      );
    case 'outside':
      return translate(
        {
          id: 'theme.compat.reason.outside',
          message: '{line} needs {dependency} {needs}; you run {runs}.',
          description: 'A release does not fit',
        },
        {line, dependency, needs, runs},
      );
    case 'known-issue':
      if (reason.verdict === 'not-stated') {
        return translate(
          {
            id: 'theme.compat.reason.openIssue',
            message:
              '{line} has a known issue with some versions of {dependency}; nobody can tell whether {runs} is among them.',
            description: 'An issue may concern what the reader runs',
          },
          {line, dependency, runs},
        );
      }
      return translate(
        {
          id: 'theme.compat.reason.knownIssue',
          message: '{line} has a known issue with {dependency} {runs}.',
          description: 'A release fits but for an issue',
        },
        {line, dependency, runs},
      );
    case 'partly':
      return translate(
        {
          id: 'theme.compat.reason.partly',
          message: '{line} needs {dependency} {needs}; only some versions of {runs} are.',
          description: 'The reader runs a line such as 1.32',
        },
        {line, dependency, needs, runs},
      );
    case 'undecided':
      return translate(
        {
          id: 'theme.compat.reason.undecided',
          message: '{line} needs {dependency} {needs}; nobody can tell whether {runs} is.',
          description: 'The reader runs a branch or the like',
        },
        {line, dependency, needs, runs},
      );
    case 'unreadable':
      return translate(
        {
          id: 'theme.compat.reason.unreadable',
          message: '“{runs}” is not a version of {dependency} that can be read.',
          description: 'The reader typed something else',
        },
        {dependency, runs},
      );
    case 'silent':
      return translate(
        {
          id: 'theme.compat.reason.silent',
          message: 'Whether {line} fits {dependency} {runs} is not stated.',
          description: 'The data is silent',
        },
        {line, dependency, runs},
      );
  }
}
