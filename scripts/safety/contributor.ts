/** A contributor who never stops: saves and publishes entries one after the other, and says what was acknowledged. Killed by its parent. */
import { openContribution } from '../../src/contribution/open.ts';
import { noChecks, toPublish, toSave } from '../../tests/support/repository.ts';
import { toEntry } from './entry.ts';

const [root = '', round = '0'] = process.argv.slice(2);
const opened = await openContribution(root, noChecks);
if ('reason' in opened) throw new Error(opened.reason);
for (let turn = 0; ; turn++) {
  const slug = `essai-${round}-${turn}`;
  await opened.answer(await toSave({ slug, text: toEntry(slug), opened: null }));
  await opened.answer(toPublish(slug));
  process.stdout.write(`${slug}\n`);
}
