import {describe, expect, test} from '@jest/globals';
import {parsePatterns} from '../../src/policy/list.js';
import {notesOn, warningsOn} from '../../src/policy/notes.js';
import type {Pattern} from '../../src/policy/policy.js';

function patterns(text: string): readonly Pattern[] {
  const {patterns, problems} = parsePatterns('allowed-domains', text);
  expect(problems).toEqual([]);
  return patterns;
}

describe('the log', () => {
  test('says what a preset stands for, once a line, and by which of it data can leave', () => {
    expect(notesOn(patterns('@python\n@rust'))).toEqual([
      'allowed-domains, line 1: "@python", version 1, is =pypi.org, =files.pythonhosted.org, =releases.astral.sh.',
      'allowed-domains, line 2: "@rust", version 1, is =index.crates.io, =static.crates.io, =crates.io, =static.rust-lang.org, =sh.rustup.rs. Data can leave to accounts of others through =crates.io.'
    ]);
  });

  test('says how a leading dot is read', () => {
    expect(notesOn(patterns('.example.com\ntcp://.db.test:22'))).toEqual([
      'allowed-domains, line 1: ".example.com" is read as "example.com", the host and its subdomains.',
      'allowed-domains, line 2: "tcp://.db.test:22" is read as "db.test", the host and its subdomains.'
    ]);
  });

  test('says all of a preset, though another line says part of it', () => {
    expect(notesOn(patterns('=pypi.org\n@python'))[0]).toContain('is =pypi.org, ');
  });
});

describe('a host on ground that anyone can have a name on', () => {
  test.each([
    'someone.github.io',
    '=someone.github.io',
    '*.someone.github.io',
    '=github.io',
    'x.workers.dev',
    'app.example-1.vercel.app',
    '=bucket.s3.amazonaws.com',
    '=storage.googleapis.com'
  ])('draws a warning: %s', written => {
    expect(warningsOn(patterns(written))).toEqual([
      expect.stringContaining(`"${written}" (allowed-domains, line 1; `)
    ]);
  });

  test.each([
    'example.com',
    '=example.co.uk',
    '@go',
    '@containers',
    'raw.githubusercontent.com',
    '=generativelanguage.googleapis.com'
  ])('is not %s', written => expect(warningsOn(patterns(written))).toEqual([]));

  test('draws one warning for the step, however many there are', () => {
    const lines = Array.from({length: 7}, (_, index) => `=name-${index}.pages.dev`).join('\n');
    const [warning, ...others] = warningsOn(patterns(lines));
    expect(others).toEqual([]);
    expect(warning).toMatch(
      /^On ground that is shared with strangers: "=name-0\.pages\.dev" \(allowed-domains, line 1; anyone can have a name below "pages\.dev"\), .* and 2 more\. Check /
    );
  });
});
