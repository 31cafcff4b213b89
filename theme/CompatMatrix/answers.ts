/** What only a reader who has said what they run or want needs. In one file, to be loaded at once. */
export {default as reasonText} from '@theme/CompatMatrix/reason-text';
export {default as summaryText} from '@theme/CompatMatrix/summary-text';
export {fit} from 'docusaurus-plugin-compat-matrix/client';
