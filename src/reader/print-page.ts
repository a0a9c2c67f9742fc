/** Prints the page once the codes of its texts are there: they are only loaded for paper. */
export async function printPage(): Promise<void> {
  await Promise.allSettled(
    [...document.querySelectorAll<HTMLImageElement>('.printed img')].map((code) => {
      code.loading = 'eager';
      return code.decode();
    }),
  );
  print();
}
