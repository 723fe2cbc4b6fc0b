// Takes the lab of a jest run down.
import './typescript.mjs';

export default async function tearDown() {
  const [{theLab}, {removeLab}] = await Promise.all([import('./place.ts'), import('./sweep.ts')]);
  removeLab(theLab());
}
