/** What only a reader who has said what they run or want needs. In one file, to be loaded at once. */
export * from '@theme/CompatMatrix/answers';
export {default as Answers} from '@theme/StackCheck/Answers';
export {default as Installed} from '@theme/StackCheck/Installed';
