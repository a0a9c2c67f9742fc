/** What every code says, and the words they share. */
export interface CodeRow {
  title: string;
  help: string;
  warning?: true;
  /** `inForm` is the fix for who fills the form, where `fix` names what only a file has. */
  say: (...details: never[]) => readonly [what: string, fix: string, inForm?: string];
}

/** A value between guillemets. */
export const quoted = (value: unknown): string => `« ${String(value)} »`;
/** The first of many, and how many more there are. */
export const listed = (values: readonly string[], most = 8): string =>
  values.slice(0, most).join(', ') + (values.length > most ? ` et ${values.length - most} autres` : '');
/** What to do: take the nearest value when there is one, else `otherwise`. */
export const orElse = (suggestion: string | undefined, otherwise: string): string =>
  suggestion
    ? `Remplacez par ${quoted(suggestion)} (la plus proche) ou ${otherwise}`
    : `${otherwise[0]?.toUpperCase() ?? ''}${otherwise.slice(1)}`;
