import articleSheet from '../styles/article.css?url';
import mainSheet from '../styles/main.css?url';
import { editorStrings } from '../ui/editor-strings.ts';
import { escapeHtml as escape } from '../text/escape-html.ts';

interface PreviewNote {
  key: string;
  /** A note written in the text, as HTML. */
  html?: string | undefined;
  /** Title of the source, when there is one of that key. */
  title?: unknown;
}

/** A page for a frame, in the site's own styles: the text as HTML that the dialect made safe, then its sources and notes. */
export function toPreviewPage(html: string, notes: readonly PreviewNote[]): string {
  const rows = notes.map(({ key, html: note, title }) => `<li>${note ?? escape(typeof title === 'string' ? title : key)}</li>`);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${escape(editorStrings.preview)}</title>
<link rel="stylesheet" href="${escape(mainSheet)}">
<link rel="stylesheet" href="${escape(articleSheet)}">
</head>
<body><main class="wrap"><div class="prose">${html}</div>${rows.length > 0 ? `<h2>${escape(editorStrings.previewNotes)}</h2><ol>${rows.join('')}</ol>` : ''}</main></body>
</html>`;
}
