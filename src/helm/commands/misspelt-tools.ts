/**
 * Names of tools with two neighbouring letters exchanged, one of kubectl's left out, or one of another
 * alphabet that looks the same; no program has them.
 */
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
  // Cyrillic е and с.
  hеlm: 'helm',
  kubеctl: 'kubectl',
  kubeсtl: 'kubectl',
  kubесtl: 'kubectl',
};

/** With a capital, as at the start of a sentence: found only where the disk does not tell letters' case. */
export const CAPITALISED_TOOLS: Readonly<Record<string, string | undefined>> = {
  Helm: 'helm',
  HELM: 'helm',
  Kubectl: 'kubectl',
  KubeCtl: 'kubectl',
  KUBECTL: 'kubectl',
};
