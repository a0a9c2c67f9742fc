import { describe, expect, it } from 'vitest';
import { checkBuiltFile } from '../../../src/safety/check-built-file.ts';

const page = (inside: string, head = '') =>
  `<!doctype html><html lang="fr"><head><title>x</title>${head}</head><body><main><p>Du texte.</p>${inside}</main></body></html>`;
const check = (inside: string, head?: string) => checkBuiltFile('guides/essai/index.html', page(inside, head));

describe('the independent check of a built page', () => {
  it.each([
    '<a href="/guides/">a</a>',
    '<a href="https://exemple.fr" rel="noopener nofollow">a</a>',
    '<img src="/media/x.jpg" alt="">',
    '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    '<form action="/recherche/"><input name="q"></form>',
    '<script src="/page.js"></script>',
    '<script type="application/ld+json">{"name":"a \\u003c b"}</script>',
  ])('accepts %s', (inside) => expect(check(inside)).toEqual([]));

  it.each([
    '<script>alert(1)</script>',
    '<script src="https://exemple.fr/x.js"></script>',
    '<script type="application/ld+json">{"name":"<b>"}</script>',
    '<script type="application/ld+json">{</script>',
    '<p onclick="x">a</p>',
    '<p style="color:red">a</p>',
    '<svg onload=alert(1)></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
    '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
    '<a href="java&#9;script:alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<form action="https://exemple.fr/"></form>',
    '<button formaction="javascript:alert(1)">a</button>',
    '<iframe src="/"></iframe>',
    '<iframe srcdoc="x"></iframe>',
    '<object data="/x"></object>',
    '<base href="/x/">',
    '<img src="https://exemple.fr/x.png" alt="">',
    '<img srcset="/a.png 1x, https://exemple.fr/b.png 2x" alt="">',
    '<a href="https://exemple.fr" target="_blank">a</a>',
    '<p id="a"></p><p id="a"></p>',
    '<template><img src=x onerror=alert(1)></template>',
    '<img __ASTRO_image_="x" alt="">',
    'Une soci\uFFFDt\uFFFD',
    '<pre>\n&lt;&lt;&lt;&lt;&lt;&lt;&lt; moi\n</pre>',
  ])('refuses %s', (inside) => expect(check(inside)).not.toEqual([]));

  it('refuses what a head may not declare', () => {
    expect(check('', '<meta http-equiv="refresh" content="0; url=https://exemple.fr/">')).toHaveLength(1);
    expect(check('', '<meta http-equiv="refresh" content="0; url=//exemple.fr/">')).toHaveLength(1);
    expect(checkBuiltFile('ancien/index.html', '<meta http-equiv="refresh" content="0; url=/nouveau/">')).toEqual([]);
    expect(check('', '<style>*{}</style>')).toHaveLength(1);
    expect(check('', '<link rel="stylesheet" href="https://exemple.fr/x.css">')).toHaveLength(1);
    expect(check('', '<link rel="canonical" href="https://exemple.fr/">')).toEqual([]);
  });

  it('refuses a page without content', () => {
    expect(checkBuiltFile('index.html', '<main> <p></p></main>')).toHaveLength(1);
    expect(checkBuiltFile('index.html', '<p>Du texte.</p>')).toHaveLength(1);
    expect(checkBuiltFile('admin/index.html', '<p>Du texte.</p>')).toEqual([]);
    expect(checkBuiltFile('admin/index.html', '<script>alert(1)</script>')).toHaveLength(1);
  });
});

describe('the independent check of other files', () => {
  it.each([
    ['flux/x.xml', '<feed><entry><link href="https://exemple.fr/"/><content type="html">&lt;p&gt;a&lt;/p&gt;</content></entry></feed>'],
    ['donnees/x.csv', "a,b\r\n-1.5,'=1+1\r\n"],
    ['donnees/x.json', '{"a":1}'],
    ['icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    ['guides/x/index.md', '# a'],
    ['CNAME', 'exemple.fr'],
  ])('accepts %s', (path, text) => expect(checkBuiltFile(path, text)).toEqual([]));

  it.each([
    ['flux/x.xml', '<feed><entry></feed>'],
    ['flux/x.xml', '<!DOCTYPE x [<!ENTITY y "z">]><feed/>'],
    ['flux/x.xml', '<feed><link href="javascript:alert(1)"/></feed>'],
    ['flux/x.xml', '<rss><link>javascript:alert(1)</link></rss>'],
    ['flux/x.xml', '<feed><content type="html">&lt;img src=x onerror=alert(1)&gt;</content></feed>'],
    ['flux/x.xml', '<rss><description><![CDATA[<script>alert(1)</script>]]></description></rss>'],
    ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['donnees/x.csv', 'a\r\n=HYPERLINK("x")\r\n'],
    ['donnees/x.csv', 'a\r\n"@x"\r\n'],
    ['donnees/x.json', '{'],
    ['programme.exe', ''],
  ])('refuses %s: %s', (path, text) => expect(checkBuiltFile(path, text)).not.toEqual([]));
});
