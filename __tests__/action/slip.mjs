// Loaded before main: throws, or rejects, what nobody catches, when docker has been asked for SLIP_AFTER.
import {existsSync, readFileSync} from 'node:fs';
import {clearInterval, setInterval} from 'node:timers';

if (process.argv[1].endsWith('dist/main/index.js')) {
  const calls = `${process.env.FAKE}/calls.jsonl`;
  const timer = setInterval(() => {
    if (!existsSync(calls) || !readFileSync(calls, 'utf8').includes(`"call":"${process.env.SLIP_AFTER}"`))
      return;
    clearInterval(timer);
    if (process.env.SLIP_HOW === 'rejects') void Promise.reject(new Error('slipped'));
    else throw new Error('slipped');
  }, 5);
}
