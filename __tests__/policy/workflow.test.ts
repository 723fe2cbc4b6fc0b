import {describe, expect, test} from '@jest/globals';
import {listsIn} from '../../src/policy/workflow.js';

const two = `
jobs:
  agent:
    steps:
      - uses: actions/checkout@v4
        with: {fetch-depth: 0}
      - name: Fix the test
        uses: ./
        with:
          run: true
          allowed-domains: |
            # the model
            =api.example
            @node
      - id: review
        uses: org/awf-action@v1
        with:
          label: Review it
          allowed-domains: '=other.example, \${{ vars.MORE }}'
  nightly:
    uses: org/awf-action/.github/workflows/firewalled.yml@v1
    with:
      run: npm test
      mode: audit
      allowed-domains: '@default'
      blocked-domains: gist.example
`;

function read(text: string, step?: string): unknown {
  const lists = listsIn('ci.yml', text, step);
  return 'problem' in lists
    ? lists.problem
    : {allowed: lists.value.allowed, blocked: lists.value.blocked, mode: lists.value.mode};
}

describe('the lists of a step of a workflow', () => {
  test('are found by its name, with the lines as the action counts them', () => {
    expect(read(two, 'Fix the test')).toEqual({
      allowed: '# the model\n=api.example\n@node\n',
      blocked: '',
      mode: ''
    });
  });

  test('are found by the job that calls the reusable workflow', () => {
    expect(read(two, 'nightly')).toEqual({allowed: '@default', blocked: 'gist.example', mode: 'audit'});
  });

  test('are found in a composite action, where there is but one', () => {
    expect(
      read('runs:\n  steps:\n    - uses: org/awf-action@v1\n      with: {allowed-domains: a.example}')
    ).toEqual({
      allowed: 'a.example',
      blocked: '',
      mode: ''
    });
  });

  test.each<[string, string, string | undefined, string]>([
    [
      'there are several',
      two,
      undefined,
      'ci.yml: 3 steps have lists. Choose one with --step NAME: "Fix the test", "review", "nightly".'
    ],
    [
      'none has that name',
      two,
      'Build',
      'ci.yml: no step with lists is named "Build". Choose one with --step NAME: "Fix the test", "review", "nightly".'
    ],
    [
      'none has lists',
      'jobs: {a: {steps: [{run: x}]}}',
      undefined,
      'ci.yml: no step has an input allowed-domains.'
    ],
    ['it is no mapping', '- a\n- 1\n', undefined, 'no step has an input'],
    ['it is empty', '', undefined, 'no step has an input'],
    ['only the runner knows the list', two, 'Review it', 'ci.yml: allowed-domains holds an expression'],
    ['it is no YAML', 'a: [1\nb: 2', undefined, 'Mend the YAML.']
  ])('are refused where %s', (_, text, step, sentence) => expect(read(text, step)).toContain(sentence));
});
