/** The command was used wrongly (exit code 2). The message says how to do it right. */
export class WrongUse extends Error {}
