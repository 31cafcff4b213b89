const SHELL_LANGUAGES = new Set([
  '',
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shellsession',
  'shell-session',
  'sh-session',
  'terminal',
]);

/** Whether blocks of this language are shell commands. */
export function isShellLanguage(lang: string | null | undefined): boolean {
  const names = (lang ?? '')
    .toLowerCase()
    .replace(/[={].*$/, '')
    .split(':');
  return names.some((name) => SHELL_LANGUAGES.has(name)) && !names.includes('diff');
}
