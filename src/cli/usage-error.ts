import {logger} from '@docusaurus/logger';

/** A mistake in how a command was called: its message is all that the user is to see. */
export class UsageError extends Error {}

/**
 * Runs a command. A {@link UsageError} ends the process with 1 after one sentence; any other error
 * is a fault of ours or of the site, and keeps its stack trace.
 */
export async function reportUsageErrors(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    logger.error(error.message);
    process.exitCode = 1;
  }
}
