/**
 * What only a reader who has said what they run needs: the code that plans, and all that shows a
 * plan. In one file, to be loaded at once.
 */
export {default as Plan} from '@theme/UpgradePlan/Plan';
export {default as summaryText} from '@theme/UpgradePlan/summary-text';
export {plan} from 'docusaurus-plugin-compat-matrix/client';
