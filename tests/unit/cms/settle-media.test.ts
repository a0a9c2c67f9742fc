import { expect, it } from 'vitest';
import { settleMedia } from '../../../src/cms/settle-media.ts';

it('images and their references follow the slug, not the title of the moment', () => {
  const raw = '![Plan](../media/guides/ancien-titre/plan.png) et ![Vue](../media/guides//vue.jpg), ![Autre](../media/poles/x/plan.png)';
  expect(
    settleMedia({
      collection: 'guides',
      slug: 'un-guide',
      raw,
      paths: ['content/media/guides/ancien-titre/plan.png', 'content/media/guides/vue.jpg'],
    }),
  ).toEqual({
    raw: '![Plan](../media/guides/un-guide/plan.png) et ![Vue](../media/guides/un-guide/vue.jpg), ![Autre](../media/poles/x/plan.png)',
    paths: ['content/media/guides/un-guide/plan.png', 'content/media/guides/un-guide/vue.jpg'],
  });
});
