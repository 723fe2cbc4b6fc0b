import {describe, expect, test} from '@jest/globals';
import {cannotCarry} from '../../src/sandbox/client.js';

describe('a job with a container', () => {
  test('is refused with the two ways out', () => {
    expect(cannotCarry({}, '/__w/_temp')).toMatch(/"container:".* Take "container:" away, or move this step/);
  });

  test('is not taken for one by a folder that begins alike', () => {
    expect(cannotCarry({PATH: ''}, '/__work/_temp')).toBeUndefined();
  });
});
