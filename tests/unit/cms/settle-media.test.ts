import { describe, expect, it } from 'vitest';
import { settleMedia } from '../../../src/cms/settle-media.ts';

const guide = { collection: 'guides', slug: 'un-guide', opened: undefined };
const nowhere = async () => false;

it('images and their references follow the slug, not the title of the moment', async () => {
  const raw = '![Plan](../media/guides/ancien-titre/plan.png) et ![Vue](../media/guides//vue.jpg), ![Autre](../media/poles/x/plan.png)';
  const paths = ['content/media/guides/ancien-titre/plan.png', 'content/media/guides/vue.jpg'];
  expect(await settleMedia({ ...guide, raw, paths }, nowhere)).toEqual({
    raw: '![Plan](../media/guides/un-guide/plan.png) et ![Vue](../media/guides/un-guide/vue.jpg), ![Autre](../media/poles/x/plan.png)',
    paths: ['content/media/guides/un-guide/plan.png', 'content/media/guides/un-guide/vue.jpg'],
  });
});

describe('the image of another page, of the same name as one that is added', () => {
  const other = '![La leur](../media/guides/autre/plan.png)';
  const raw = `${other}, ![La mienne](../media/guides/titre/plan.png)`;
  const paths = ['content/media/guides/titre/plan.png'];
  const kept = `${other}, ![La mienne](../media/guides/un-guide/plan.png)`;

  it('stays that one where the text showed it already', async () => {
    expect((await settleMedia({ ...guide, opened: `${other}.`, raw, paths }, nowhere)).raw).toBe(kept);
  });

  it('stays that one where it is known', async () => {
    const isThere = async (path: string) => path === 'content/media/guides/autre/plan.png';
    expect((await settleMedia({ ...guide, raw, paths }, isThere)).raw).toBe(kept);
  });
});
