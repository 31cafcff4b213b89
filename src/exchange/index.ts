export {parseData, type ParsedData, type ParseOptions} from '../data/parse.js';
export {toJson} from './export/json.js';
export {toMarkdown, type MarkdownOptions} from './export/markdown.js';
export type {ColumnKind, ImportOptions} from './import/options.js';
export {importTables, type FoundTable, type ImportResult} from './import/tables.js';
