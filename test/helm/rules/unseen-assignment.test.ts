import {unseenAssignment} from '../../../src/helm/rules/unseen-assignment.js';
import {testRule} from './cases.js';

testRule(unseenAssignment, {
  reported: [
    'VERSION="1.2.3" helm upgrade web ./web --version "$VERSION"',
    'A=b NS=shop helm install web ./web -n ${NS}',
    'sudo NS=shop helm list -n $NS',
    'env NS=shop \\\n  kubectl get pods -n "${NS:-web}"',
    'cd charts && NS=shop helm list -n $NS',
  ],
  sound: [
    'VERSION=1.2.3\nhelm upgrade web ./web --version $VERSION',
    'VERSION=1.2.3 && helm upgrade web ./web --version $VERSION',
    'VERSION=1.2.3; helm upgrade web ./web --version $VERSION',
    'KUBECONFIG=./a.yaml helm list -n $NS',
    'NS=shop helm list -n $NS_OLD',
    'NS=${NS:-shop} helm list -n $NS',
    'NS=a; NS=a helm list -n $NS',
    "NS=shop kubectl exec web -- sh -c 'echo $NS'",
    'NS=shop kubectl exec web -- sh -c "echo \\$NS"',
    'echo "NS=shop" | helm install web ./web -n $NS -f -',
    'DESCRIPTION="x NS=shop" helm list -n $NS',
  ],
});
