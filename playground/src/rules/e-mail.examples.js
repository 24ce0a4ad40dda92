/** Texts the rule speaks about, and texts it does not: `proveRule(eMail, examples)` holds it to them. */
export const examples = [
  { title: 'without its hyphen', kind: 'markdown', text: 'Write an email to the desk.', lines: [1] },
  { title: 'with its hyphen', kind: 'markdown', text: 'Write an e-mail to the desk.', lines: [] },
];
