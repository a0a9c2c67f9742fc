/** The caret, put in a text as a hand puts it. */
import type { Locator } from 'playwright-core';

/** What a hand takes, at the least, to go from the mouse to the keyboard, in milliseconds. */
const FROM_MOUSE_TO_KEYBOARD = 100;

/**
 * Clicks on a passage, then presses a key that moves the caret from there.
 * The editor puts the caret of a click in its place a moment after it (ProseMirror: 20 ms): a key pressed sooner than
 * anybody could would be undone.
 */
export async function placeCaret(passage: Locator, key: string, position?: { x: number; y: number }): Promise<void> {
  await passage.click(position && { position });
  await passage.page().waitForTimeout(FROM_MOUSE_TO_KEYBOARD);
  await passage.page().keyboard.press(key);
}
