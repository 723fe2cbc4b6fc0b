// Gives each test with a real engine a minute. jest reads a project's `testTimeout` and then leaves it aside.
import {jest} from '@jest/globals';

jest.setTimeout(60_000);
