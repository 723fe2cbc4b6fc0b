// The pages of the firewall's refusals, as the image holds them, from the TypeScript that decides them.
import {readFileSync} from 'node:fs';
import ts from 'typescript';

const source = readFileSync(new URL('../src/render/pages.ts', import.meta.url), 'utf8');
const {outputText} = ts.transpileModule(source, {compilerOptions: {target: 'es2022', module: 'esnext'}});
const {renderPages} = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);

/** File name → text. */
export const pages = renderPages();
