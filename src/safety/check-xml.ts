/** A feed or a site map: well formed, without entities of its own, its addresses and its HTML as safe as a page's. */
import sax from 'sax';
import { isSafeUrl } from '../text/url.ts';
import { safetyStrings as say } from '../ui/safety-strings.ts';
import { checkFragment } from './check-html.ts';

/** Elements whose text is an address. */
const ADDRESSES = new Set(['loc', 'link', 'uri', 'icon', 'logo', 'id']);
/** Elements whose text is HTML when their `type` says so. */
const isHtml = (tag: sax.QualifiedTag | sax.Tag): boolean => tag.attributes['type'] === 'html' || tag.name === 'description';

/** What is wrong with an XML file, in French. */
export function checkXml(xml: string): string[] {
  const faults: string[] = [];
  const open: { tag: sax.Tag; text: string }[] = [];
  const parser = sax.parser(true, { xmlns: false });
  const fail = (message: string) => faults.push(say.xml(message));
  parser.onerror = (error) => {
    fail(error.message.split('\n')[0] ?? '');
    parser.resume();
  };
  parser.ondoctype = () => faults.push(say.doctype);
  parser.onopentag = (tag) => {
    open.push({ tag: tag as sax.Tag, text: '' });
    const { href, src } = (tag as sax.Tag).attributes;
    for (const address of [href, src]) if (address !== undefined && !isSafeUrl(address)) faults.push(say.address(tag.name, address));
  };
  const onText = (text: string) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.onclosetag = (name) => {
    const { tag, text } = open.pop() ?? { text: '' };
    if (ADDRESSES.has(name) && /^[a-z]+:/iu.test(text.trim()) && !/^(?:tag|urn):/iu.test(text.trim()) && !isSafeUrl(text.trim()))
      faults.push(say.address(name, text));
    if (tag && isHtml(tag)) faults.push(...checkFragment(text));
  };
  parser.write(xml).close();
  if (xml.includes('\uFFFD')) faults.push(say.lost);
  return faults;
}
