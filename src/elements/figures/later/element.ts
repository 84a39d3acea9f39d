/** The attributes and methods that the lazy half uses. */
export interface FiguresElement {
  readonly view: string | null | undefined;
  readonly year: string | number | null | undefined;
  readonly languages: string | null | undefined;
  readonly visibility: string | null | undefined;
  readonly cluster: string | null | undefined;
  readonly events: string | null | undefined;
  readonly board: string | null | undefined;
  readonly book: string | null | undefined;
  readonly parse: (file: Blob, url: string) => Promise<unknown>;
}
