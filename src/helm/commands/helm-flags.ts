/**
 * The flags of every Helm command, as `helm <command> --help` of Helm 2, 3 and 4 lists them
 * (https://helm.sh/docs/helm/). Read by `helm.ts`.
 *
 * One flag is `name[/shorthand][=type | ?type]:majors[!]`: `=` needs a value, `?` takes one only
 * after `=`, neither is a switch; `majors` are the Helm majors that accept it in this form; `!`
 * marks it deprecated in them. A flag that changed between majors has several entries.
 */
export const HELM_FLAGS: Readonly<Record<string, string>> = {
  '':
    'burst-limit=int:34 color=string:4 colour=string:4 content-cache=string:4 debug:234 ' +
    'help/h:234 home=string:2 host=string:2 kube-apiserver=string:34 kube-as-group=list:34 ' +
    'kube-as-user=string:34 kube-ca-file=string:34 kube-context=string:234 ' +
    'kube-insecure-skip-tls-verify:34 kube-tls-server-name=string:34 kube-token=string:34 ' +
    'kubeconfig=string:234 namespace/n=string:34 qps=float:34 registry-config=string:34 ' +
    'repository-cache=string:34 repository-config=string:34 tiller-connection-timeout=int:2 ' +
    'tiller-namespace=string:2',
  completion: '',
  'completion bash':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 no-descriptions:34',
  'completion fish':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 no-descriptions:34',
  'completion powershell':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 no-descriptions:34',
  'completion zsh':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 no-descriptions:34',
  create: 'chart-api-version=string:4! starter/p=string:234',
  delete:
    'debug:2 description=string:2 dry-run:2 help/h:2 kube-context=string:2 ' +
    'kubeconfig=string:2 no-hooks:2 purge:2 timeout=int:2 tls:2 tls-ca-cert=string:2 ' +
    'tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 tls-verify:2',
  dependency: '',
  'dependency build':
    'ca-file=string:34 cert-file=string:34 insecure-skip-tls-verify:34 key-file=string:34 ' +
    'keyring=string:234 password=string:34 plain-http:34 skip-refresh:34 username=string:34 ' +
    'verify:234',
  'dependency list': 'max-col-width=int:34',
  'dependency update':
    'ca-file=string:34 cert-file=string:34 insecure-skip-tls-verify:34 key-file=string:34 ' +
    'keyring=string:234 password=string:34 plain-http:34 skip-refresh:234 username=string:34 ' +
    'verify:234',
  env: 'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34',
  fetch:
    'ca-file=string:2 cert-file=string:2 debug:2 destination/d=string:2 devel:2 help/h:2 ' +
    'key-file=string:2 keyring=string:2 kube-context=string:2 kubeconfig=string:2 ' +
    'password=string:2 prov:2 repo=string:2 untar:2 untardir=string:2 username=string:2 ' +
    'verify:2 version=string:2',
  get:
    'revision=int:2 template=string:2 tls:2 tls-ca-cert=string:2 tls-cert=string:2 ' +
    'tls-hostname=string:2 tls-key=string:2 tls-verify:2',
  'get all':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 revision=int:34 ' +
    'template=string:34',
  'get hooks':
    'revision=int:234 tls:2 tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 ' +
    'tls-key=string:2 tls-verify:2',
  'get manifest':
    'revision=int:234 tls:2 tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 ' +
    'tls-key=string:2 tls-verify:2',
  'get metadata':
    'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34 output/o=format:34 ' +
    'revision=int:34',
  'get notes':
    'revision=int:234 tls:2 tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 ' +
    'tls-key=string:2 tls-verify:2',
  'get values':
    'all/a:234 output/o=string:2 output/o=format:34 revision=int:234 tls:2 ' +
    'tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2',
  history:
    'col-width=int:2 max=int:234 output/o=string:2 output/o=format:34 tls:2 ' +
    'tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2',
  home: 'debug:2 help/h:2 kube-context=string:2 kubeconfig=string:2',
  init:
    'automount-service-account-token:2 canary-image:2 client-only/c:2 debug:2 dry-run:2 ' +
    'force-upgrade:2 help/h:2 history-max=int:2 kube-context=string:2 kubeconfig=string:2 ' +
    'local-repo-url=string:2 net-host:2 node-selectors=string:2 output/o=format:2 ' +
    'override=list:2 replicas=int:2 service-account=string:2 skip-refresh:2 skip-repos:2 ' +
    'stable-repo-url=string:2 tiller-image/i=string:2 tiller-tls:2 tiller-tls-cert=string:2 ' +
    'tiller-tls-hostname=string:2 tiller-tls-key=string:2 tiller-tls-verify:2 ' +
    'tls-ca-cert=string:2 upgrade:2 use-deprecated-stable-repository:2 wait:2',
  inspect:
    'ca-file=string:2 cert-file=string:2 debug:2 devel:2 help/h:2 key-file=string:2 ' +
    'keyring=string:2 kube-context=string:2 kubeconfig=string:2 password=string:2 ' +
    'repo=string:2 username=string:2 verify:2 version=string:2',
  'inspect chart':
    'ca-file=string:2 cert-file=string:2 debug:2 devel:2 help/h:2 key-file=string:2 ' +
    'keyring=string:2 kube-context=string:2 kubeconfig=string:2 password=string:2 ' +
    'repo=string:2 username=string:2 verify:2 version=string:2',
  'inspect readme':
    'ca-file=string:2 cert-file=string:2 debug:2 devel:2 help/h:2 key-file=string:2 ' +
    'keyring=string:2 kube-context=string:2 kubeconfig=string:2 repo=string:2 verify:2 ' +
    'version=string:2',
  'inspect values':
    'ca-file=string:2 cert-file=string:2 debug:2 devel:2 help/h:2 key-file=string:2 ' +
    'keyring=string:2 kube-context=string:2 kubeconfig=string:2 password=string:2 ' +
    'repo=string:2 username=string:2 verify:2 version=string:2',
  install:
    'atomic:23 atomic:4! ca-file=string:234 cert-file=string:234 create-namespace:34 dep-up:2 ' +
    'dependency-update:34 description=string:234 devel:234 disable-openapi-validation:34 ' +
    'dry-run:2 dry-run?string:34 enable-dns:34 force:3 force:4! force-conflicts:4 ' +
    'force-replace:4 generate-name/g:34 hide-notes:34 hide-secret:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:234 keyring=string:234 labels/l=map:34 ' +
    'name/n=string:2 name-template=string:234 namespace=string:2 namespace/n=string:34 no-crd-hook:2 ' +
    'no-hooks:234 output/o=string:2 output/o=format:34 pass-credentials:34 ' +
    'password=string:234 plain-http:34 post-renderer=string:34 post-renderer-args=list:34 ' +
    'render-subchart-notes:234 replace:234 repo=string:234 rollback-on-failure:4 ' +
    'server-side:4 set=list:234 set-file=list:234 set-json=list:34 set-literal=list:34 ' +
    'set-string=list:234 skip-crds:34 skip-schema-validation:34 take-ownership:34 ' +
    'timeout=int:2 timeout=duration:34 tls:2 tls-ca-cert=string:2 tls-cert=string:2 ' +
    'tls-hostname=string:2 tls-key=string:2 tls-verify:2 username=string:234 ' +
    'values/f=list:234 verify:234 version=string:234 wait:23 wait?string:4 wait-for-jobs:34',
  lint:
    'kube-version=string:34 namespace/n=string:234 quiet:34 set=list:234 set-file=list:234 ' +
    'set-json=list:34 set-literal=list:34 set-string=list:234 skip-schema-validation:34 ' +
    'strict:234 values/f=list:234 with-subcharts:34',
  list:
    'all/a:23 all-namespaces/A:34 chart-name/c:2 col-width=int:2 date/d:234 deleted:2 ' +
    'deleting:2 deployed:234 failed:234 filter/f=string:34 max/m=int:234 ' +
    'namespace/n=string:234 no-headers:34 offset/o=string:2 offset=int:34 output=string:2 ' +
    'output/o=format:34 pending:234 reverse/r:234 selector/l=string:34 short/q:234 ' +
    'superseded:34 time-format=string:34 tls:2 tls-ca-cert=string:2 tls-cert=string:2 ' +
    'tls-hostname=string:2 tls-key=string:2 tls-verify:2 uninstalled:34 uninstalling:34',
  package:
    'app-version=string:234 ca-file=string:34 cert-file=string:34 dependency-update/u:234 ' +
    'destination/d=string:234 insecure-skip-tls-verify:34 key=string:234 key-file=string:34 ' +
    'keyring=string:234 passphrase-file=string:34 password=string:34 plain-http:34 save:2 ' +
    'sign:234 username=string:34 version=string:234',
  plugin: '',
  'plugin install':
    'ca-file=string:4 cert-file=string:4 insecure-skip-tls-verify:4 key-file=string:4 ' +
    'keyring=string:4 password=string:4 plain-http:4 username=string:4 verify:4 ' +
    'version=string:234',
  'plugin list': 'type=string:4',
  'plugin package':
    'burst-limit=int:4 debug:4 destination/d=string:4 help/h:4 key=string:4 keyring=string:4 ' +
    'kube-apiserver=string:4 kube-as-group=list:4 kube-as-user=string:4 kube-ca-file=string:4 ' +
    'kube-context=string:4 kube-insecure-skip-tls-verify:4 kube-tls-server-name=string:4 ' +
    'kube-token=string:4 kubeconfig=string:4 namespace/n=string:4 passphrase-file=string:4 ' +
    'qps=float:4 registry-config=string:4 repository-cache=string:4 ' +
    'repository-config=string:4 sign:4',
  'plugin remove': 'debug:2 help/h:2 kube-context=string:2 kubeconfig=string:2',
  'plugin uninstall': 'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34',
  'plugin update': '',
  'plugin verify':
    'burst-limit=int:4 debug:4 help/h:4 keyring=string:4 kube-apiserver=string:4 ' +
    'kube-as-group=list:4 kube-as-user=string:4 kube-ca-file=string:4 kube-context=string:4 ' +
    'kube-insecure-skip-tls-verify:4 kube-tls-server-name=string:4 kube-token=string:4 ' +
    'kubeconfig=string:4 namespace/n=string:4 qps=float:4 registry-config=string:4 ' +
    'repository-cache=string:4 repository-config=string:4',
  pull:
    'ca-file=string:34 cert-file=string:34 debug:34 destination/d=string:34 devel:34 ' +
    'help/h:34 insecure-skip-tls-verify:34 key-file=string:34 keyring=string:34 ' +
    'kube-context=string:34 kubeconfig=string:34 pass-credentials:34 password=string:34 ' +
    'plain-http:34 prov:34 repo=string:34 untar:34 untardir=string:34 username=string:34 ' +
    'verify:34 version=string:34',
  push:
    'ca-file=string:34 cert-file=string:34 debug:34 help/h:34 insecure-skip-tls-verify:34 ' +
    'key-file=string:34 kube-context=string:34 kubeconfig=string:34 password=string:34 ' +
    'plain-http:34 username=string:34',
  registry: 'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34',
  'registry login':
    'ca-file=string:34 cert-file=string:34 debug:34 help/h:34 insecure:34 key-file=string:34 ' +
    'kube-context=string:34 kubeconfig=string:34 password/p=string:34 password-stdin:34 ' +
    'plain-http:34 username/u=string:34',
  'registry logout': 'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34',
  repo: '',
  'repo add':
    'allow-deprecated-repos:34 ca-file=string:234 cert-file=string:234 force-update:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:234 no-update:23 pass-credentials:34 ' +
    'password=string:234 password-stdin:34 timeout=duration:34 username=string:234',
  'repo index': 'json:34 merge=string:234 url=string:234',
  'repo list': 'no-headers:4 output/o=string:2 output/o=format:34',
  'repo remove': '',
  'repo update': 'fail-on-repo-update-fail:3 strict:2 timeout=duration:34',
  reset:
    'debug:2 force/f:2 help/h:2 kube-context=string:2 kubeconfig=string:2 remove-helm-home:2 ' +
    'tls:2 tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2',
  rollback:
    'cleanup-on-fail:234 description=string:2 dry-run:23 dry-run?string:4 force:23 force:4! ' +
    'force-conflicts:4 force-replace:4 history-max=int:34 no-hooks:234 recreate-pods:23 ' +
    'server-side=string:4 timeout=int:2 timeout=duration:34 tls:2 tls-ca-cert=string:2 ' +
    'tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 tls-verify:2 wait:23 ' +
    'wait?string:4 wait-for-jobs:34',
  search: 'col-width=int:2 devel:2 output/o=string:2 regexp/r:2 version/v=string:2 versions/l:2',
  'search hub':
    'debug:34 endpoint=string:34 fail-on-no-result:34 help/h:34 kube-context=string:34 ' +
    'kubeconfig=string:34 list-repo-url:34 max-col-width=int:34 output/o=format:34',
  'search repo':
    'debug:34 devel:34 fail-on-no-result:34 help/h:34 kube-context=string:34 ' +
    'kubeconfig=string:34 max-col-width=int:34 output/o=format:34 regexp/r:34 ' +
    'version=string:34 versions/l:34',
  serve:
    'address=string:2 debug:2 help/h:2 kube-context=string:2 kubeconfig=string:2 ' +
    'repo-path=string:2 url=string:2',
  show: 'debug:34 help/h:34 kube-context=string:34 kubeconfig=string:34',
  'show all':
    'ca-file=string:34 cert-file=string:34 debug:34 devel:34 help/h:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:34 keyring=string:34 kube-context=string:34 ' +
    'kubeconfig=string:34 pass-credentials:34 password=string:34 plain-http:34 repo=string:34 ' +
    'username=string:34 verify:34 version=string:34',
  'show chart':
    'ca-file=string:34 cert-file=string:34 debug:34 devel:34 help/h:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:34 keyring=string:34 kube-context=string:34 ' +
    'kubeconfig=string:34 pass-credentials:34 password=string:34 plain-http:34 repo=string:34 ' +
    'username=string:34 verify:34 version=string:34',
  'show crds':
    'ca-file=string:34 cert-file=string:34 debug:34 devel:34 help/h:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:34 keyring=string:34 kube-context=string:34 ' +
    'kubeconfig=string:34 pass-credentials:34 password=string:34 plain-http:34 repo=string:34 ' +
    'username=string:34 verify:34 version=string:34',
  'show readme':
    'ca-file=string:34 cert-file=string:34 debug:34 devel:34 help/h:34 ' +
    'insecure-skip-tls-verify:34 key-file=string:34 keyring=string:34 kube-context=string:34 ' +
    'kubeconfig=string:34 pass-credentials:34 password=string:34 plain-http:34 repo=string:34 ' +
    'username=string:34 verify:34 version=string:34',
  'show values':
    'ca-file=string:34 cert-file=string:34 debug:34 devel:34 help/h:34 ' +
    'insecure-skip-tls-verify:34 jsonpath=string:34 key-file=string:34 keyring=string:34 ' +
    'kube-context=string:34 kubeconfig=string:34 pass-credentials:34 password=string:34 ' +
    'plain-http:34 repo=string:34 username=string:34 verify:34 version=string:34',
  status:
    'output/o=string:2 output/o=format:34 revision=int:234 show-desc:3 show-resources:3 tls:2 ' +
    'tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2',
  template:
    'api-versions/a=list:234 atomic:3 atomic:4! ca-file=string:34 cert-file=string:34 ' +
    'create-namespace:34 dependency-update:34 description=string:34 devel:34 ' +
    'disable-openapi-validation:34 dry-run?string:34 enable-dns:34 execute/x=list:2 force:3 ' +
    'force:4! force-conflicts:4 force-replace:4 generate-name/g:34 hide-notes:3 hide-notes:4! ' +
    'include-crds:34 insecure-skip-tls-verify:34 is-upgrade:234 key-file=string:34 ' +
    'keyring=string:34 kube-version=string:234 labels/l=map:34 name/n=string:2 ' +
    'name-template=string:234 namespace=string:2 namespace/n=string:34 no-hooks:34 notes:2 ' +
    'output-dir=string:234 pass-credentials:34 password=string:34 plain-http:34 ' +
    'post-renderer=string:34 post-renderer-args=list:34 release-name:34 ' +
    'render-subchart-notes:3 render-subchart-notes:4! replace:34 repo=string:34 ' +
    'rollback-on-failure:4 server-side:4 set=list:234 set-file=list:234 set-json=list:34 ' +
    'set-literal=list:34 set-string=list:234 show-only/s=list:34 skip-crds:34 ' +
    'skip-schema-validation:34 skip-tests:34 take-ownership:34 timeout=duration:34 ' +
    'username=string:34 validate:3 validate:4! values/f=list:234 verify:34 version=string:34 ' +
    'wait:3 wait?string:4 wait-for-jobs:34',
  test:
    'cleanup:2 filter=list:34 hide-notes:3 logs:234 max=int:2 parallel:2 timeout=int:2 ' +
    'timeout=duration:34 tls:2 tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 ' +
    'tls-key=string:2 tls-verify:2',
  uninstall:
    'cascade=string:34 debug:34 description=string:34 dry-run:34 help/h:34 ' +
    'ignore-not-found:34 keep-history:34 kube-context=string:34 kubeconfig=string:34 ' +
    'no-hooks:34 timeout=duration:34 wait:3 wait?string:4',
  upgrade:
    'atomic:23 atomic:4! ca-file=string:234 cert-file=string:234 cleanup-on-fail:234 ' +
    'create-namespace:34 dependency-update:34 description=string:234 devel:234 ' +
    'disable-openapi-validation:34 dry-run:2 dry-run?string:34 enable-dns:34 force:23 ' +
    'force:4! force-conflicts:4 force-replace:4 hide-notes:34 hide-secret:34 ' +
    'history-max=int:34 insecure-skip-tls-verify:34 install/i:234 key-file=string:234 ' +
    'keyring=string:234 labels/l=map:34 namespace/n=string:234 no-hooks:234 output/o=string:2 ' +
    'output/o=format:34 pass-credentials:34 password=string:234 plain-http:34 ' +
    'post-renderer=string:34 post-renderer-args=list:34 recreate-pods:2 recreate-pods:3! ' +
    'render-subchart-notes:234 repo=string:234 reset-then-reuse-values:34 reset-values:234 ' +
    'reuse-values:234 rollback-on-failure:4 server-side=string:4 set=list:234 ' +
    'set-file=list:234 set-json=list:34 set-literal=list:34 set-string=list:234 skip-crds:34 ' +
    'skip-schema-validation:34 take-ownership:34 timeout=int:2 timeout=duration:34 tls:2 ' +
    'tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2 username=string:234 values/f=list:234 verify:234 version=string:234 wait:23 ' +
    'wait?string:4 wait-for-jobs:34',
  verify: 'keyring=string:234',
  version:
    'client/c:2 client/c:3! server/s:2 short:234 template=string:234 tls:2 ' +
    'tls-ca-cert=string:2 tls-cert=string:2 tls-hostname=string:2 tls-key=string:2 ' +
    'tls-verify:2',
};
