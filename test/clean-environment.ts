/**
 * The environment without what npm and vitest tell their children about the project they run for;
 * vitest's NODE_ENV would make Docusaurus's MDX loader skip its work.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_|NODE_ENV$|NODE_PATH$|VITEST)/.test(name),
    ),
  );
}
