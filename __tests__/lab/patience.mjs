// Gives each test with a real engine a minute. jest reads a project's `testTimeout` and then leaves it aside.
import {jest} from '@jest/globals';

jest.setTimeout(60_000);
// Bounds of milliseconds on a machine whose two cores carry the lab, its far side and the step: once more, and the first
// failure is printed all the same. A leak is none of luck, and fails twice.
jest.retryTimes(1, {logErrorsBeforeRetry: true});
