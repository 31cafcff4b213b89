export {parseData, type ParsedData, type ParseOptions} from '../data/parse.js';
export {toJson} from './export/json.js';
export {toMarkdown, type MarkdownOptions} from './export/markdown.js';
export type {ColumnKind, ImportOptions} from './import/options.js';
export type {FoundTable, ImportResult} from './import/result.js';
export {importTables} from './import/tables.js';
