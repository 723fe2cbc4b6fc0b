/** Milliseconds of a clock that only runs forward. Of `performance`, node loads the module at its first use: 1 ms of a start. */
export function monotonic(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
