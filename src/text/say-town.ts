/** A town and its department as one place: « Rennes », « Ille-et-Vilaine (35) »; a town that is a department is said once. */
export function sayTown(town: string | undefined, department: string | undefined): string[] {
  const isDepartment = town !== undefined && department?.replace(/\s*\([^)]*\)$/u, '') === town;
  return [isDepartment ? undefined : town, department].filter((part) => part !== undefined && part !== '') as string[];
}
