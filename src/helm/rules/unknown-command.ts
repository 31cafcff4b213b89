import {helmSubcommands} from '../commands/helm.js';
import type {Rule} from '../rule.js';
import {objectionsOf} from '../scope.js';
import {near} from '../spelling.js';

/** Plugins in common use, whose names are close to a command of Helm's own or could be. */
const PLUGINS = new Set([
  'diff',
  'secrets',
  's3',
  'gcs',
  'git',
  'cm-push',
  'unittest',
  'dt',
  'schema',
  'tests',
  'starter',
  'images',
  'mapkubeapis',
  '2to3',
]);

/** A command that Helm does not have; repaired if it is one edit from exactly one that it has. */
export const unknownCommand: Rule = {
  code: 'unknown-command',
  severity: 'warning',
  describe: 'Helm has no such command',

  detect(draft) {
    return objectionsOf(draft, 'unknown-command').flatMap(({objection}) => {
      const {word, group} = objection;
      const meant = corrections(word.value, group);
      // Another word after `helm` may name a plugin; after `helm repo` it cannot.
      const plugin = meant.length === 0 && (group === '' || LEGACY_GROUPS.has(group));
      if (plugin || !/^[a-z][a-z-]*$/.test(word.text)) {
        return [];
      }
      return [
        {
          start: word.start,
          end: word.end,
          message: `Helm has no command \`${['helm', group, word.value].filter(Boolean).join(' ')}\``,
          tip:
            meant.length > 0
              ? `Did you mean ${meant.map((name) => `\`${name}\``).join(' or ')}?`
              : 'See `helm --help` for the commands it has',
        },
      ];
    });
  },

  repair(draft, {start, end}) {
    const found = objectionsOf(draft, 'unknown-command').find(
      ({objection}) => objection.word.start === start,
    );
    const names = found ? corrections(found.objection.word.value, found.objection.group) : [];
    const [meant] = names;
    if (!meant || names.length > 1) {
      return null;
    }
    // The proof of a spelling is that the command takes what follows.
    const edit = {start, end, text: meant};
    const corrected = draft
      .apply([edit])
      .invocations.find(({command}) => command.start <= start && end <= command.end + meant.length);
    return !corrected || corrected.objections.length > 0 ? null : [edit];
  },
};

/** Groups that were commands with arguments in Helm 2. */
const LEGACY_GROUPS = new Set(['search', 'get', 'inspect', 'show']);

function corrections(word: string, group: string): string[] {
  if (group === '' && word === 'update') {
    // Helm 2 kept `helm update` as a deprecated name (cmd/helm/helm.go, newRepoUpdateCmd).
    return ['repo update'];
  }
  // Two letters after `helm` may well be a plugin.
  return PLUGINS.has(word) || (group === '' && word.length < 3)
    ? []
    : near(word, helmSubcommands(group));
}
