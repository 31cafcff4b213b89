import type {CompatData, UpgradeStep} from '../compat/model.js';
import type {Path} from './source/located.js';

/** The command of an upgrade step, and where it stands in the data. */
export interface StepCommand {
  readonly run: string;
  readonly path: Path;
}

/** The commands of all upgrade steps: those of every release first, then each release's own. */
export function stepCommands({upgrade, releases}: CompatData): StepCommand[] {
  const commands = (steps: readonly UpgradeStep[] | undefined, path: Path) =>
    (steps ?? []).flatMap(({run}, index) =>
      run === undefined ? [] : [{run, path: [...path, 'upgrade', 'steps', index, 'run']}],
    );
  return [
    ...commands(upgrade?.steps, []),
    ...releases.flatMap((release, index) => commands(release.upgrade?.steps, ['releases', index])),
  ];
}
