// A count as an English reader writes it: 12,345.

/** By hand: to ask the language's own formatter, node first reads its tables, which takes 20 ms. */
export function number(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
