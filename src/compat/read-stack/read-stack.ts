import type {CompatData} from '../model.js';
import {withoutBlockTexts} from './block-texts.js';
import {installedInDocuments} from './installed-in-documents.js';
import {installedInText} from './installed-in-text.js';
import {recognise, type Recognised} from './recognise.js';
import {linesOf} from './terminal-text.js';

/**
 * Recognises what a reader runs in the output of `kubectl version` (text, JSON, YAML; the server
 * counts), `kubectl get nodes` and `kubectl describe`, `helm list`, `helm history` and `helm get metadata`
 * (table, JSON, YAML), `kubectl get deploy --output wide`, `flux get helmreleases`, and of eksctl, aws,
 * gcloud and az about clusters; in a Chart.lock, the dependencies of a Chart.yaml, a Helmfile, Helm's
 * values and a Kustomization; in a HelmRelease of Flux, an Application of Argo CD, a HelmChart of K3s, a
 * pod or what makes pods; and in annotations. Several of them may stand in one text, with prompts and
 * colours, and be cut off. Never throws, and takes time in proportion to the text's length.
 *
 * Nothing is guessed: where the text does not settle a version, `unclear` says why.
 *
 * @param data whose product and dependencies are looked for; `detect` says how to recognise them
 * @param products data of all products of the site, for what `data` does not say of how to
 *   recognise a dependency: product id → data
 * @returns in the order of the text; of lines that say the same, the first
 */
export function readStack(
  text: string,
  data: CompatData,
  products: Readonly<Record<string, CompatData>> = {},
): Recognised[] {
  const lines = withoutBlockTexts(linesOf(typeof text === 'string' ? text : ''));
  const installed = [...installedInText(lines), ...installedInDocuments(lines)];
  return recognise(installed, lines, data, products);
}
