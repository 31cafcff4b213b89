import {parseLiterally} from '../../shell/parse.js';

/**
 * What a shell formatter makes of one command that holds placeholders: it
 * takes `<NAME> -n` for redirections and prints the words first, then the
 * redirections in source order. A redirection between the command's name and
 * its first argument stays there.
 *
 * This is mvdan/sh's printer as prettier-plugin-sh runs it (syntax/printer.go,
 * `command` and `stmt`), with its default of a space after the operator.
 *
 * @param command - one command; line continuations do not matter
 * @returns the printed words and redirections (`< NAME`), or null where the
 *   formatter cannot parse the command and leaves it as it is
 */
export function formatCommand(command: string): string[] | null {
  const {commands, faults} = parseLiterally(command.replace(/\\\n[ \t]*/g, ' '));
  const [only, ...others] = commands.filter(({nested}) => !nested);
  if (!only || others.length > 0 || faults.length > 0) {
    return null;
  }
  const [name, first, ...rest] = only.words;
  if (!name) {
    return null;
  }
  const printed = [name.text];
  const late: string[] = [];
  for (const {operator, descriptor, target, start} of only.redirections) {
    if (!target) {
      return null;
    }
    const text = `${descriptor ?? ''}${operator} ${target.text}`;
    (first && start < first.start ? printed : late).push(text);
  }
  if (first) {
    printed.push(first.text, ...rest.map(({text}) => text));
  }
  return [...printed, ...late];
}
