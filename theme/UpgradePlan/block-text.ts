import {translate} from '@docusaurus/Translate';
import needsText from '@theme/CompatMatrix/needs-text';
import {nameOf} from 'docusaurus-plugin-compat-matrix/client';
import type {Block, CompatData} from 'docusaurus-plugin-compat-matrix/compat';

/** Why there is no plan, in a sentence. */
export default function blockText(data: CompatData, block: Block, locale: string): string {
  if (block.because === 'unknown-release') {
    return translate(
      {
        id: 'theme.compat.plan.unknownRelease',
        message: 'There is no plan: “{text}” is no release of {product} that the data lists.',
        description: 'A plan from or to a release that the data does not list',
      },
      {text: block.text, product: data.product.name},
    );
  }
  if (block.because === 'downgrade') {
    return translate(
      {
        id: 'theme.compat.plan.downgrade',
        message: 'There is no plan: {to} is older than {from}, and plans only lead up.',
        description: 'The target is older than what the reader runs',
      },
      {from: block.from, to: block.to},
    );
  }
  const {hop, version, other, step = ''} = block;
  const dependency = nameOf(data, block.dependency);
  const needs =
    needsText(block.requires, locale) ||
    translate({
      id: 'theme.compat.plan.otherVersion',
      message: 'in another version',
      description: 'In place of a range: "v0.6.x needs Kubernetes in another version"',
    });
  const {from, to} = hop;
  switch (block.because) {
    case 'pinned':
      return translate(
        {
          id: 'theme.compat.plan.blockedByPin',
          message:
            'There is no plan that works: {to} needs {dependency} {needs}, and you stay on {version}.',
          description: 'The reader has pinned another version',
        },
        {to, dependency, needs, version},
      );
    case 'too-new':
      return translate(
        {
          id: 'theme.compat.plan.blockedByNewer',
          message:
            'There is no plan that works: {to} needs {dependency} {needs}; you run {version}, and plans never lower it.',
          description: 'The reader runs a newer version',
        },
        {to, dependency, needs, version},
      );
    case 'between-dependencies':
      return translate(
        {
          id: 'theme.compat.plan.blockedBetween',
          message:
            'There is no plan that works: {to} needs {dependency} {needs}, which does not go with {other} {version}.',
          description:
            'The version of a dependency that a release needs refuses another dependency',
        },
        {
          to,
          dependency,
          needs,
          other: nameOf(data, other?.id ?? ''),
          version: other?.version ?? '',
        },
      );
    case 'too-far':
      return translate(
        {
          id: 'theme.compat.plan.blockedByStep',
          message:
            'There is no plan that works: {to} needs {dependency} {needs}, and {from} is not known to go with {step} on the way.',
          description:
            'A dependency goes up by steps, and one of these does not go with the release',
        },
        {to, dependency, needs, step, from},
      );
    case 'no-version':
      return translate(
        {
          id: 'theme.compat.plan.blockedByGap',
          message:
            'There is no plan that works: no known version of {dependency} after {version} serves both {from} and {to}, which needs {needs}.',
          description: 'Both ends of a hop need different versions',
        },
        {dependency, version, from, to, needs},
      );
    case 'not-found':
      return translate(
        {
          id: 'theme.compat.plan.notFound',
          message: 'No plan was found: there are more ways to {to} than can be tried.',
          description: 'The search for a plan was given up',
        },
        {to},
      );
  }
}
