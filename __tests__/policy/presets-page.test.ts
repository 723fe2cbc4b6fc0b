import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from '@jest/globals';
import {PRESETS} from '../../src/policy/presets.js';
import type {Entry} from '../../src/policy/presets/preset.js';

const page = new URL('../../docs/presets.md', import.meta.url);

const INTRODUCTION = `# Presets

A line such as \`@node\` in \`allowed-domains\`, \`blocked-domains\` or \`expected-blocked\` stands for the patterns below.
The log and the report say what each one stood for; the report names the preset as the rule that let a request through.
A version counts up whenever what a preset reaches changes. Telemetry is in none of them.

**Takes data** marks a host that accepts something under any account, so that what the command knows can leave
through it. If a step need only read, name its hosts one by one and leave those out.

A source is where the vendor, or the tool's tracker, tells of the host. As of November 2026 not every one of them was
opened: this was written without a way to the sites themselves, and compared with stored copies where there was one (that
of \`releases.astral.sh\`, for instance, says that uv asks it first since April 2026). The audit log of a run says more than any page.`;

function entry({pattern, why, source, wide, receives}: Entry): string {
  return [
    `- \`${pattern}\`: ${why} ([source](${source})).`,
    ...(wide === undefined ? [] : [`Not one host: ${wide}.`]),
    ...(receives === undefined ? [] : [`**Takes data:** ${receives}.`])
  ].join(' ');
}

function rendered(): string {
  const sections = [...PRESETS].map(([name, {version, entries}]) =>
    [`## \`${name}\`, version ${version}`, entries.map(entry).join('\n')].join('\n\n')
  );
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

test('the page of the presets says what they hold; if not, run this test with UPDATE_GOLDEN=1', () => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(page, rendered());
  expect(readFileSync(page, 'utf8')).toBe(rendered());
});
