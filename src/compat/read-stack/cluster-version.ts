import {kubernetes, type Installed} from './installed.js';
import type {Texts} from './scalar.js';

/** What `kubectl version --output json|yaml` says of the server, or `kubectl get --raw /version`. */
export function serverInObject(object: Texts): Installed[] {
  const isRaw = object.get('major') && object.get('minor');
  const found = object.get('serverVersion.gitVersion') ?? (isRaw && object.get('gitVersion'));
  return found && /^(?:$|v1\.)/.test(found.value)
    ? [kubernetes('kubectl-version', found.value, found.line)]
    : [];
}
