/** The field of the body as the built page registers it, in a real browser, given one text after another. */
import type { Page } from 'playwright-core';
import { openText } from '../../src/editor/open-text.ts';
import { editorStrings } from '../../src/ui/editor-strings.ts';
import { addWord, surroundings } from './edit-text.ts';

export interface WidgetProof {
  texts: number;
  /** Opened and saved without an edit: the bytes given back are those given. */
  identical: number;
  /** Texts that hold a block to write in, and those of which nothing changed but that block when a word was typed in it. */
  typed: number;
  untouched: number;
  losses: string[];
}

interface Field {
  place: HTMLElement;
  componentDidMount(): void;
  componentWillUnmount(): void;
  isValid(): true | { error: { message: string } };
}
interface Driver {
  CMS: { getWidget(name: string): { control: new (props: object) => Field } };
  field?: Field;
  told?: string;
}

/**
 * Mounts the field on a text, reads it as a save does (what a person has yet to say, as of an image, is asked elsewhere: only a
 * text that cannot be written counts as lost), and puts the caret at the end of a block; the text as read.
 */
const openField = (page: Page, text: string, rank: number | undefined): Promise<string | undefined> =>
  page.evaluate(
    ([value, block, refused]) => {
      const self = window as unknown as Driver;
      self.field?.componentWillUnmount();
      // What was typed in one text is no draft of the next.
      for (const key of Object.keys(localStorage)) if (key.includes('non-enregistree:content/preuve.md')) localStorage.removeItem(key);
      const Control = self.CMS.getWidget('texte').control;
      const place = document.querySelector<HTMLElement>('#preuve') ?? Object.assign(document.createElement('div'), { id: 'preuve' });
      document.body.prepend(place);
      self.told = value;
      const onChange = (told: string) => void (self.told = told);
      const entry = { get: () => 'content/preuve.md' };
      const field = new Control({ value, entry, forID: 'corps', field: { get: () => 'Texte' }, classNameWrapper: '', onChange });
      self.field = Object.assign(field, { place });
      field.componentDidMount();
      const valid = field.isValid();
      const read = valid === true || valid.error.message !== refused ? self.told : undefined;
      const editor = place.querySelector<HTMLElement>('.ProseMirror');
      const shown = block === undefined ? undefined : editor?.children[block];
      if (!editor || !shown) return read;
      const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
      let last: Node | undefined;
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('[contenteditable="false"]')) last = walker.currentNode;
      editor.focus();
      if (last) getSelection()?.collapse(last, last.textContent?.length ?? 0);
      return read;
    },
    [text, rank, editorStrings.refused] as const,
  );

const readField = (page: Page): Promise<string | undefined> =>
  page.evaluate(async (refused) => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    const self = window as unknown as Driver;
    const valid = self.field?.isValid();
    return valid === true || (valid && valid.error.message !== refused) ? self.told : undefined;
  }, editorStrings.refused);

/** What the field holds once this HTML is pasted in an empty text. */
export async function pasteInWidget(page: Page, html: string): Promise<string | undefined> {
  await openField(page, '', 0);
  await page.evaluate((clipboard) => {
    const data = new DataTransfer();
    data.setData('text/html', clipboard);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('#preuve .ProseMirror')?.dispatchEvent(event);
  }, html);
  return readField(page);
}

/** On a page where Decap is started: for each text, opens and saves it, then types a word in one of its blocks and saves. */
export async function proveWidget(page: Page, texts: readonly string[]): Promise<WidgetProof> {
  const proof: WidgetProof = { texts: texts.length, identical: 0, typed: 0, untouched: 0, losses: [] };
  for (const [index, text] of texts.entries()) {
    const opened = openText(text);
    const ranks = [...opened.blocks.keys()].filter((rank) => addWord(opened, rank) !== undefined);
    const rank = ranks[index % Math.max(ranks.length, 1)];
    if ((await openField(page, text, rank)) === text) proof.identical += 1;
    else proof.losses.push(`sans rien toucher : ${JSON.stringify(text)}`);
    if (rank === undefined) continue;
    proof.typed += 1;
    await page.keyboard.insertText(' ajout');
    const saved = await readField(page);
    const { before, after } = surroundings(opened, rank);
    if (saved?.startsWith(before) && saved.endsWith(after) && saved.includes('ajout')) proof.untouched += 1;
    else proof.losses.push(`un mot dans le bloc ${rank} : ${JSON.stringify(text)} → ${JSON.stringify(saved)}`);
  }
  return proof;
}
