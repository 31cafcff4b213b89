import type {Rule} from '../rule.js';

const GLUED = /^[ \t]*\$(helm|kubectl)(?=[ \t]+[a-z-])/;

/** `$helm list`: without a space behind it, the prompt makes the tool's name that of a variable. */
export const gluedPrompt: Rule = {
  code: 'glued-prompt',
  severity: 'warning',
  describe: 'No space stands between a prompt and the command behind it',

  detect(draft) {
    const [text = '', tool = ''] = GLUED.exec(draft.text) ?? [];
    const end = text.length;
    const start = end - tool.length - 1;
    return text && draft.context.tagged && !draft.context.assignsTool
      ? [
          {
            start,
            end,
            message: `\`$${tool}\` is a variable to a shell, and nothing here sets it`,
            tip: `Write \`$ ${tool}\`, or leave the prompt out`,
          },
        ]
      : [];
  },
};
