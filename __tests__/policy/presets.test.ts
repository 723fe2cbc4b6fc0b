import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {PRESETS, expandPreset} from '../../src/policy/presets.js';
import type {Pattern} from '../../src/policy/policy.js';
import {risksOf} from '../../src/report/risk.js';

const NAMES =
  '@github @node @python @go @rust @java @dotnet @ruby @php @debian @containers @playwright @claude @codex @copilot @gemini @default'.split(
    ' '
  );

/** The only ones that are more than one host. A new one is added here on purpose, and with its reason there. */
const WIDE = [
  '*.data.mcr.microsoft.com',
  '*.githubcopilot.com',
  'debian.org',
  'npmjs.org',
  'quay.io',
  'yarnpkg.com'
];

function expand(written: string): readonly Pattern[] {
  const parsed = expandPreset({input: 'allowed-domains', line: 1, written});
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
}

function problemOf(written: string): string {
  return parsePatterns('allowed-domains', written).problems.join('\n');
}

test('the presets are those that the interface names', () => {
  expect([...PRESETS.keys()]).toEqual(NAMES);
});

describe.each(NAMES)('the preset %s', name => {
  const entries = PRESETS.get(name)?.entries ?? [];

  test('has a version and something to reach', () => {
    expect(PRESETS.get(name)?.version).toBeGreaterThanOrEqual(1);
    expect(entries.length).toBeGreaterThan(0);
  });

  test('holds only patterns that are valid, and as they travel', () => {
    const patterns = expand(name);
    expect(patterns).toHaveLength(entries.length);
    for (const pattern of patterns) {
      expect(pattern.source.expanded).toMatch(/^(=|\*\.)?[a-z0-9.-]+$/);
      expect(pattern.scheme).toBe('web');
    }
  });

  test('says of each who needs it, and names a page', () => {
    for (const {pattern, why, source} of entries) {
      expect([pattern, why]).toEqual([pattern, expect.stringMatching(/^\S.{15,}[^.]$/)]);
      expect([pattern, source]).toEqual([pattern, expect.stringMatching(/^https:\/\/[a-z0-9.-]+\/\S+$/)]);
    }
  });

  test('reaches one host by each, or says why more', () => {
    for (const {pattern, wide} of entries) {
      expect([pattern, wide !== undefined]).toEqual([pattern, !pattern.startsWith('=')]);
      if (wide !== undefined) expect(WIDE).toContain(pattern);
    }
  });

  test('names nothing twice, and nothing that another entry covers', () => {
    const patterns = expand(name);
    const covered = (inner: Pattern, outer: Pattern): boolean => {
      if (inner === outer || !('host' in inner.hosts) || !('host' in outer.hosts)) return false;
      const {kind, host} = outer.hosts;
      return (
        (kind !== 'below' && inner.hosts.host === host) ||
        (kind !== 'host' && inner.hosts.host.endsWith(`.${host}`))
      );
    };
    const overlaps = patterns.filter(inner => patterns.some(outer => covered(inner, outer)));
    expect(overlaps.map(({source}) => source.expanded)).toEqual([]);
  });
});

describe('presets together', () => {
  const entries = [...PRESETS.values()].flatMap(preset => preset.entries);

  test('use every exception from "one host", and no other', () => {
    expect(
      [...new Set(entries.flatMap(({pattern, wide}) => (wide === undefined ? [] : [pattern])))].sort()
    ).toEqual(WIDE);
  });

  test('say the same of a host wherever it stands: whether data can leave through it', () => {
    const said = new Map(entries.map(({pattern, receives, shared}) => [pattern, {receives, shared}]));
    for (const {pattern, receives, shared} of entries)
      expect([pattern, {receives, shared}]).toEqual([pattern, said.get(pattern)]);
  });

  test('hold no telemetry', () => {
    for (const {pattern} of entries) {
      expect(pattern).not.toMatch(/telemetry|statsig|sentry|segment|exp-tas/);
      expect([pattern, risksOf(pattern.replace(/^(=|\*\.)/, ''))]).toEqual([
        pattern,
        expect.not.arrayContaining(['telemetry'])
      ]);
    }
  });

  test('are found by one name each', () => {
    const others = [...PRESETS.values()].flatMap(({alsoCalled}) => alsoCalled);
    expect(new Set(others).size).toBe(others.length);
    for (const other of others) expect(PRESETS.has(`@${other}`)).toBe(false);
  });

  test('@default is @github, @node and @python, and no API of a model', () => {
    const of = (name: string) => expand(name).map(({source}) => source.expanded);
    expect(of('@default')).toEqual([...of('@github'), ...of('@node'), ...of('@python')]);
  });
});

describe('a line with a preset', () => {
  test.each(['allowed-domains', 'blocked-domains', 'expected-blocked'] as const)(
    'stands for all its patterns in %s, under the name as written',
    input => {
      const {patterns, problems} = parsePatterns(input, '# none\n=api.example, @Python # and its files');
      expect(problems).toEqual([]);
      expect(patterns.map(({source}) => source)).toEqual([
        {input, line: 2, written: '=api.example'},
        ...['=pypi.org', '=files.pythonhosted.org', '=releases.astral.sh'].map(expanded => ({
          input,
          line: 2,
          written: '@Python',
          expanded
        }))
      ]);
    }
  );

  test('leaves out what an earlier line says already, so that the first line is the rule', () => {
    const {patterns} = parsePatterns('allowed-domains', '=pypi.org\n@python');
    expect(patterns.map(({source}) => `${source.written} ${source.expanded ?? ''}`)).toEqual([
      '=pypi.org ',
      '@python =files.pythonhosted.org',
      '@python =releases.astral.sh'
    ]);
  });

  test.each<[string, string]>([
    ['@nodejs', '"@nodejs" is no preset. Write "@node".'],
    ['@npm', 'Write "@node".'],
    ['@pip', 'Write "@python".'],
    ['@NPM', 'Write "@node".'],
    ['@pyhton', 'Write "@python".'],
    ['@githb', 'Write "@github".'],
    ['@docker', 'Write "@containers".'],
    ['@openai', 'Write "@codex".'],
    ['@containres', 'Write "@containers".'],
    ['@gp', 'Write "@go".'],
    ['@', `"@" is no preset. The presets are ${NAMES.join(', ')}.`],
    ['@haskell', `The presets are ${NAMES.join(', ')}.`],
    ['@constructor', 'is no preset. The presets are'],
    ['@node:8080', 'is no preset. The presets are'],
    [`@${'a'.repeat(50_000)}`, '… is no preset'.replace('…', '…"')]
  ])('that there is none of (%.20s) is refused, with the nearest', (written, sentence) => {
    const problem = problemOf(written);
    expect(problem).toMatch(/^allowed-domains, line 1: "@/);
    expect(problem).toContain(sentence);
  });
});
