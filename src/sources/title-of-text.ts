const TITLE = /^title:[ \t]*["']?([^\n]*?)["']?[ \t]*\r?$/mu;

/** The title that can be seen in an entry's text, without reading its YAML, which may be broken; undefined when there is none. */
export const titleOfText = (text: string): string | undefined => TITLE.exec(text)?.[1];
