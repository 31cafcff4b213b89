import {configureGlobal} from 'fast-check';

const runs = process.env['FAST_CHECK_RUNS'];

/**
 * Cases per property: the same in every run of the tests, so that no change fails for a case that
 * has nothing to do with it. `npm run fuzz` asks for more, and for others each time.
 */
configureGlobal(runs === undefined ? {numRuns: 2000, seed: 20_261_124} : {numRuns: Number(runs)});
