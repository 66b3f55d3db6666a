/** Where somebody logs in, writes, or works with what is theirs: mail, banks, documents, chats. */
const FOR_ONE =
  'input[type="password" i], [contenteditable]:not([contenteditable="false" i]), [role="textbox"], [role="grid"], ' +
  '[role="treegrid"], [role="log"], [role="application"]';

/** Is this a page behind a login, with an editor or a grid? */
export function isForOne(root: Element): boolean {
  return root.querySelector(FOR_ONE) !== null;
}
