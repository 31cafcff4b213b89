import {describe, expect, test} from 'vitest';
import {repairBlock} from '../../src/helm/repair.js';

const BROKEN = 'helm upgrade web ./web –wait';

describe('a command that is broken to a POSIX shell is left alone', () => {
  test.each<[string, string]>([
    ['below a folded scalar', 'run: >-\n  helm upgrade web ./web\n  --wait\n  --namespace shop'],
    ['below a folded item', 'script:\n  - >\n    helm upgrade web ./web\n    --wait'],
    [
      'below a folded key of an item',
      '- shell: > # deploys\n    helm upgrade web ./web\n    --wait',
    ],
    ['before the next key', 'command: >\n  helm upgrade web ./web\n  --wait\nwhen: now'],
    ['of a Makefile', `deploy: build\n\t${BROKEN} -n $(NAMESPACE)`],
    ['of a recipe without its target', `\t${BROKEN} -n $(NAMESPACE)\n\t@$(MAKE) build`],
    ['of a conditional in a Makefile', `ifeq ($(ENV),live)\n\t${BROKEN}\nendif`],
    ['of a Makefile whose tabs became spaces', `deploy: build\n    ${BROKEN} -n $(NAMESPACE)`],
    ['of a pipeline with variables of its own', `script: |\n  ${BROKEN} --set tag=$(BUILD_ID)`],
    ['with a comment for the highlighter', 'helm upgrade web ./web \\ # [!code ++]\n  --wait'],
    ['that Helm refuses', '$ helm instal web\nError: unknown command "instal" for "helm"'],
    ['whose flag Helm refuses', '$ helm install --nam web\n\nError: unknown flag: --nam'],
    ['that lacks an argument', 'helm upgrade web\nError: "helm upgrade" requires 2 arguments'],
    [
      'that lacks a name',
      '$ helm install web\nError: INSTALLATION FAILED: must either provide a name or specify --generate-name',
    ],
    ['that a comment shows to fail', 'helm install a b c\n# Error: expected at most two arguments'],
    [
      'that the comment beside it shows to fail',
      'helm instal a b # Error: unknown command "instal"',
    ],
    ['that a shell refuses', `${BROKEN} -n <ns>\nzsh: parse error near \`\\n'`],
    ['that a comment calls wrong', `# Wrong:\n${BROKEN}\n# Right:\nhelm upgrade web ./web --wait`],
    ['in a paragraph that is called wrong', `# ❌ no dash\nhelm repo update\n${BROKEN}`],
    ['that the comment beside it calls wrong', `${BROKEN} # don't`],
    ['that is said to fail', `# This fails:\n${BROKEN}`],
    ['of before', `# Before\n${BROKEN}\n# After\nhelm upgrade web ./web --wait`],
    ['of those who use Helm 2', `# If you use Helm 2:\n${BROKEN}`],
    ['of one way with Helm 2', `# Install (Helm v2)\n${BROKEN}`],
    ['of Helm 2', '# Helm 2\nhelm install --name web ./web\n\nhelm delete --purge web'],
    [
      'of Helm 2, beside one of Helm 3',
      'helm install web ./web\t\t# Helm 3\nhelm install --name web ./web\t# Helm 2',
    ],
    ['in a string of a program', `sh """\n  ${BROKEN} \\\\\n    --namespace shop\n"""`],
    [
      'beside another',
      'Helm 2               Helm 3\nhelm delete --purge  helm uninstall\nhelm init            helm help me',
    ],
    ['in a diff', ' helm repo update\n-helm install web ./web\n+helm upgrade web ./web'],
    [
      'whose flags change in a diff',
      ' helm install web ./web \\\n-  --version 1 \\\n+  --version 2 \\\n   --wait',
    ],
  ])('%s', (_name, text) => {
    for (const lang of ['', 'bash']) {
      expect(repairBlock(text, {lang})).toEqual({text, findings: []});
    }
  });

  test.each<[string, string]>([
    ['capitals', 'helm list        Lists releases\nhelm status web  Says how it is'],
    ['words', 'helm list      lists releases\nhelm version   tells its version'],
    ['dashes', 'helm list      – lists releases\nhelm version   – tells its version'],
  ])(
    'beside an explanation in %s, where the fence does not say that it is a shell',
    (_name, text) => {
      expect(repairBlock(text, {lang: ''})).toEqual({text, findings: []});
      expect(repairBlock(text, {lang: 'bash'}).findings).not.toEqual([]);
    },
  );
});

describe('a command is repaired', () => {
  test.each<[string, string]>([
    ['below a literal scalar', `run: |\n  ${BROKEN}`],
    ['below a redirection', `  cat a >\n    ${BROKEN}`],
    ['beside a folded scalar', `a: >\n  text\n${BROKEN}`],
    ['indented by a tab', `first\n\t${BROKEN}`],
    ['above another error', `${BROKEN}\nError: INSTALLATION FAILED: no`],
    ['with a wide gap', `${BROKEN}     --debug\nhelm list`],
    ['below a comment that starts like a judgement', `# Don't forget to wait\n${BROKEN}`],
    ['before something', `# Before the upgrade, wait\n${BROKEN}`],
    ['below a comment on how to leave Helm 2', `# Migrate from Helm 2\n${BROKEN}`],
    ['below what is called wrong', `# Wrong:\nhelm list\n\n${BROKEN}`],
    ['below the comment on what is right', `# Wrong:\nhelm list\n# Right:\n${BROKEN}`],
    ['for Helm 3, below another for Helm 2', `# Helm v2.x\nhelm init\n# Helm v3.x\n${BROKEN}`],
    ['below a comment on the way from Helm 2', `# From Helm 2 to Helm 3\n${BROKEN}`],
    ['below a string of a program', `x = """\nhelm list\n"""\n${BROKEN}`],
    ['beside aligned comments', `${BROKEN}     # Waits\nhelm list                        # Lists`],
    ['beside aligned arguments', `${BROKEN}     --debug\nhelm list                        --debug`],
  ])('%s', (_name, text) => {
    expect(repairBlock(text, {lang: ''}).text).toBe(text.replace('–', '--'));
  });
});
