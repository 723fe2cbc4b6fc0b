// Bounds of milliseconds, and processes that are waited for, on a machine whose two cores carry all tests at once: once more,
// and the first failure is printed all the same. A leak is none of luck, and fails twice.
import {jest} from '@jest/globals';

jest.retryTimes(1, {logErrorsBeforeRetry: true});
