/** Names of tools with two neighbouring letters exchanged, or one of kubectl's left out; no program has them. */
export const MISSPELT_TOOLS: Readonly<Record<string, string | undefined>> = {
  heml: 'helm',
  hlem: 'helm',
  ehlm: 'helm',
  kubeclt: 'kubectl',
  kubetcl: 'kubectl',
  kubcetl: 'kubectl',
  kuebctl: 'kubectl',
  kubctl: 'kubectl',
  kubetl: 'kubectl',
};

/** With a capital, as at the start of a sentence: found only where the disk does not tell letters' case. */
export const CAPITALISED_TOOLS: Readonly<Record<string, string | undefined>> = {
  Helm: 'helm',
  HELM: 'helm',
  Kubectl: 'kubectl',
  KubeCtl: 'kubectl',
  KUBECTL: 'kubectl',
};
