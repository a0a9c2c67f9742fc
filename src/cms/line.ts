/** A field of one line as Decap makes it. */

export interface LineProps {
  value?: string;
  forID: string;
  classNameWrapper: string;
  field: { get(name: 'label'): string };
  onChange(value: string): void;
  setActiveStyle(): void;
  setInactiveStyle(): void;
}
export interface LineControl {
  props: LineProps;
  componentDidUpdate(before?: LineProps): void;
  render(): unknown;
  forceUpdate(): void;
}
