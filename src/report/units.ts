// Numbers → the few characters in which a person reads them.

export function renderBytes(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  // The next unit from where this one would be rounded up to it: no "1000 kB", no "100.0 kB", no "120.0 s".
  const above = units.slice(1).filter((_, at) => bytes >= 999.5 * 1000 ** at).length;
  const scaled = bytes / 1000 ** above;
  return `${above === 0 || scaled >= 99.95 ? Math.round(scaled) : scaled.toFixed(1)} ${units[above] ?? ''}`;
}

export function renderSpan(ms: number): string {
  if (ms < 999.5) return `${Math.round(ms)} ms`;
  if (ms < 119_950) return `${(ms / 1000).toFixed(ms < 9_995 ? 2 : 1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
