/**
 * What a data file may cost. A matrix of 500 releases and 20 dependencies takes
 * about a third of each; beyond, a file is refused with a problem rather than
 * read for minutes.
 */

/** Longest source, in bytes for files and UTF-16 code units for text. */
export const MAX_LENGTH = 1024 * 1024;

/** Deepest nesting of lists and mappings. The shape of the data needs 7. */
export const MAX_DEPTH = 32;

/** Most problems that are told; beyond, one more says how many there are. */
export const MAX_PROBLEMS = 1000;

/** Most values in a document, counting what an alias stands for each time it is used. */
export const MAX_VALUES = 100_000;
