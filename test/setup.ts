import {configureGlobal} from 'fast-check';

/** Cases per property; `npm run fuzz` asks for more. */
configureGlobal({numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 2000)});
