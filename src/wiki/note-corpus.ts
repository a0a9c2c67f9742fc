/** A corpus that notes what is read of it, so that a page is prepared again when that changed, and only then. */
import { digest, digestAll } from '../sources/digest.ts';
import { NotedMap, WHOLE } from '../sources/noted-map.ts';
import { defineQuestion } from '../sources/reads.ts';
import type { SourceFile } from '../sources/source-file.ts';
import type { Corpus } from './corpus.ts';

const marks = new WeakMap<object, string>();

/** The mark of what a corpus holds under a name: an entry counts by its text. */
export function markOfValue(value: object | undefined): string {
  if (!value) return '';
  const mark = marks.get(value) ?? (isFile(value) ? digest(value.path, value.text) : digest(JSON.stringify(value)));
  marks.set(value, mark);
  return mark;
}

const isFile = (value: object): value is SourceFile => 'frontMatter' in value;

/** The corpus of the moment, given by `current`, as pages read it. */
export function noteCorpus(current: () => Corpus): () => Corpus {
  const table = <Value extends object>(name: string, of: (corpus: Corpus) => ReadonlyMap<string, Value>) => {
    const markOfAll = () => digestAll([...of(current())].flatMap(([key, value]) => [key, markOfValue(value)]));
    const note = defineQuestion(name, (about) => (about === WHOLE ? markOfAll() : markOfValue(of(current()).get(about))));
    return (corpus: Corpus): ReadonlyMap<string, Value> => new NotedMap(of(corpus), note);
  };
  const files = table('entry', (corpus) => corpus.files);
  const unavailable = table('unavailable', (corpus) => corpus.unavailable);
  const byKey = table('name', ({ titles }) => titles.byKey);
  const backlinks = table('backlinks', ({ links }) => links.backlinks);
  const wanted = table('wanted', ({ links }) => links.wanted);
  const evidence = table('evidence', (corpus) => corpus.evidence);
  const images = table('image', (corpus) => corpus.images);
  const noteTitles = defineQuestion('titles', () => digestAll(current().titles.titles));
  const noteGlossary = defineQuestion('glossary', () => digest(JSON.stringify([...current().glossary.byWord])));
  const toNoted = (corpus: Corpus): Corpus => ({
    files: files(corpus),
    unavailable: unavailable(corpus),
    titles: {
      byKey: byKey(corpus),
      get titles() {
        noteTitles('');
        return corpus.titles.titles;
      },
    },
    links: { backlinks: backlinks(corpus), wanted: wanted(corpus) },
    get glossary() {
      noteGlossary('');
      return corpus.glossary;
    },
    evidence: evidence(corpus),
    images: images(corpus),
  });
  const noted = new WeakMap<Corpus, Corpus>();
  return () => {
    const corpus = current();
    const known = noted.get(corpus) ?? toNoted(corpus);
    noted.set(corpus, known);
    return known;
  };
}
