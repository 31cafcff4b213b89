export {remarkCompatComponents, type ComponentsOptions} from './components.js';
export {remarkHelm} from './helm.js';
export {remarkCompatPlaceholders, type PlaceholdersOptions} from './placeholders.js';
