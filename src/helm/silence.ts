import {silenceOf} from '../text/silence.js';

/** What silences the rules of commands: `helm-ignore`. */
export const {silencedBy, silencingComment} = silenceOf('helm-ignore');

export {commentsIn} from '../text/silence.js';
