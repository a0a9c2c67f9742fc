/** Where the caret is in an input or in a text that is edited in the page, as numbers of letters: they outlive what is drawn. */
export type Caret = readonly [start: number, end: number];

/** Undefined where there is none. */
export function caretOf(input: HTMLElement): Caret | undefined {
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)
    return input.selectionStart === null ? undefined : [input.selectionStart, input.selectionEnd ?? input.selectionStart];
  const selection = getSelection();
  if (!selection?.rangeCount || !input.isContentEditable || !input.contains(selection.anchorNode)) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const lettersBefore = (node: Node, offset: number) => {
    const range = document.createRange();
    range.setStart(input, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  };
  return [lettersBefore(startContainer, startOffset), lettersBefore(endContainer, endOffset)];
}

/** Puts it there; at the end of a text that is now shorter. */
export function setCaret(input: HTMLElement, [start, end]: Caret): void {
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    if (input.selectionStart !== null) input.setSelectionRange(start, end);
    return;
  }
  getSelection()?.setBaseAndExtent(...findLetter(input, start), ...findLetter(input, end));
}

function findLetter(root: Node, letters: number): [Node, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = letters;
  while (walker.nextNode()) {
    const { length } = walker.currentNode.nodeValue ?? '';
    if (left <= length) return [walker.currentNode, left];
    left -= length;
  }
  return [root, root.childNodes.length];
}
