export {parseData, type ParsedData, type ParseOptions} from './parse.js';
