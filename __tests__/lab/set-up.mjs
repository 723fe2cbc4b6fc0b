// Starts the lab once for a whole jest run, and takes it down with the run, however that ends.
import './typescript.mjs';

export default async function setUp() {
  const [{startLab}, {removeLab}] = await Promise.all([import('./lab.ts'), import('./sweep.ts')]);
  const lab = await startLab();
  process.env.AWF_LAB = lab.folder; // jest's workers inherit it
  process.once('exit', () => removeLab(lab)); // a second call finds nothing
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143]
  ])
    process.once(signal, () => process.exit(code));
}
