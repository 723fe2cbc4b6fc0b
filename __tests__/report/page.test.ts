import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals';
import type {Request} from '../../src/audit/audit.js';
import {renderPage} from '../../src/report/page/page.js';
import type {Facts} from '../../src/report/report.js';
import {reportFrom} from '../../src/report/report.js';
import {findBrowser, startBrowser, type Browser, type Tab} from './browser.js';
import {hostileTexts} from './hostile-text.js';
import {after, noFirewall, packet, quiet, refused, reportWith, request, twelveBlocked} from './scenarios.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'page-'));
afterAll(() => rmSync(folder, {recursive: true}));

const pageOf = (facts: Facts): string => renderPage(reportFrom(facts));
const withRequests = (...requests: readonly Request[]): Facts => ({
  ...quiet,
  audit: {...quiet.audit, requests}
});
const flood: Facts = {
  ...quiet,
  audit: {
    ...quiet.audit,
    requests: Array.from({length: 5000}, (_, at) =>
      at % 3 === 0 ? request(`host-${at}.example`, {rule: 'example'}) : refused(`host-${at}.example`)
    )
  }
};

describe('the page of a step', () => {
  test('says what the summary says, before any script', () => {
    const page = pageOf(twelveBlocked);
    for (const words of [
      '<h1>12 hosts and 10 packets blocked</h1>',
      'The command exited with code 1.',
      'telemetry.tool.example&#58;443',
      'DNS, past the resolver of the sandbox',
      '=gist.code.example',
      'never contacted',
      'not needed',
      '6 of 6 proofs of the firewall held',
      'Squid <code>6.13</code>'
    ]) {
      expect(page).toContain(words);
    }
  });

  test.each<[string, Facts, RegExp]>([
    [
      'how many questions were for nothing',
      twelveBlocked,
      /exfil\.example<.*>3<\/td><td><span[^>]*>never contacted</
    ],
    ['how many were not', twelveBlocked, /registry\.npm\.example<.*>42<\/td><td>contacted</],
    ['the axis of its time', quiet, /<span>0 ms<\/span><span>15\.5 s<\/span><span>31\.0 s<\/span>/],
    [
      'whose child asked',
      twelveBlocked,
      /<code>node<\/code><small>of <code>npm<\/code> ‹ <code>bash<\/code></
    ],
    [
      'how many rows are of each verdict',
      twelveBlocked,
      />blocked<\/span> <span class="soft">22<.*\n.*>failed<\/span> <span class="soft">1</
    ],
    [
      'what was expected',
      withRequests(refused('a.example', {expected: true})),
      /not in allowed-domains \(expected\)</
    ],
    [
      'what is to be weighed',
      withRequests(refused('sentry.io')),
      /^.*=sentry\.io <span class="note">&#35; anyone can/m
    ],
    [
      'that the list is empty',
      {...quiet, policy: {...quiet.policy, allowed: []}},
      /allowed-domains is empty\./
    ],
    [
      'its mode',
      {...quiet, audit: {...quiet.audit, start: {...quiet.audit.start, mode: 'audit'}}},
      /code 0\. Mode: audit\./
    ],
    [
      'what is wrong with it',
      {...quiet, faults: ['A mount is left.']},
      /<header class="masthead broken">[^]*<p class="fault">A mount is left\.</
    ],
    ['that nothing is', quiet, /<header class="masthead">/],
    ['that something was blocked', twelveBlocked, /<header class="masthead blocked">/],
    ['which proof held', quiet, /<span class="tag yes">held</],
    ['which did not', noFirewall, /IPv6 rules loaded as written<\/th><td><span class="tag no">did not hold</]
  ])('says %s', (_, facts, words) => expect(pageOf(facts)).toMatch(words));

  test('shows what a patch adds and takes away as such', () => {
    const patch = '--- a/w.yml\n+++ b/w.yml\n-old\n+new\n same\n';
    const page = renderPage({...reportFrom(twelveBlocked), workflow: {path: 'w.yml', line: 3, patch}});
    const kinds = [...page.matchAll(/<span class="(plus|minus|note)">([^<]*)<\/span>/g)];
    expect(kinds.map(([, kind, text]) => `${kind ?? ''} ${text ?? ''}`.trim())).toEqual(
      expect.arrayContaining(['minus -old', 'plus +new', 'note  same'])
    );
  });

  test('says why there was no firewall', () => {
    expect(pageOf(noFirewall)).toMatch(/The firewall could not be set up<\/h1>\s*<p><code>The IPv6 rules/);
  });

  test('lets in its own style and script alone', () => {
    expect(/Content-Security-Policy" content="([^"]*)"/.exec(pageOf(quiet))?.[1]).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/
    );
    expect(pageOf(twelveBlocked)).not.toMatch(/ style="| on[a-z]+="|(src|href)="(?!#|data:,)/);
  });

  test('tells of each row how often it was and what went which way, and keeps the rows of one host together', () => {
    const at = (seconds: number) => ({time: after(seconds * 1000)});
    const requests = [
      request('a.example', {...at(1), bytesUp: 1_000, bytesDown: 2_000_000}),
      request('b.example', {...at(2), bytesUp: 3_000, bytesDown: 4_000_000}),
      request('a.example', {...at(3), rule: 'a.example', bytesUp: 5_000, bytesDown: 6_000_000, count: 7})
    ];
    const page = pageOf({...quiet, audit: {...quiet.audit, requests}});
    const rows = [...page.matchAll(/<tr class="allowed".*?<code>(.).example.*?<\/tr>/g)].map(
      ([row, host]) => [host, ...[...row.matchAll(/<td class="n[^>]*>([^<]*)</g)].map(each => each[1])]
    );
    expect(rows).toEqual([
      ['a', '1', '1.0 kB', '2.0 MB', '1.00 s'],
      ['a', '7', '5.0 kB', '6.0 MB', '3.00 s'],
      ['b', '1', '3.0 kB', '4.0 MB', '2.00 s']
    ]);
    expect(page).toMatch(/<dt>Sent<\/dt><dd>9\.0 kB<.*\n?.*<dt>Received<\/dt><dd>12\.0 MB</);
  });

  test('tells of each line how often it decided, and which was not needed', () => {
    const rows = [
      ...pageOf(twelveBlocked).matchAll(
        /<tr><th scope="row"><code>([^<]*)<\/code><\/th>.*allowed-domains.*<\/tr>/g
      )
    ];
    expect(
      rows.map(([row, line]) => [line, /(\d+)<\/td><td>/.exec(row)?.[1], row.includes('not needed')])
    ).toEqual([
      ['npm.example', '43', false],
      ['=api.service.example', '1', false],
      ['docs.example', '0', true]
    ]);
  });

  test('counts packets that no record tells of', () => {
    const {audit} = twelveBlocked;
    const page = pageOf({...twelveBlocked, audit: {...audit, end: {...audit.end, unrecordedPackets: 1_200}}});
    expect(page).toContain('<dt>Past the proxy</dt><dd>1,210</dd>');
    expect(page).toContain('1,200 more packets refused that the packet log does not hold.');
  });

  test('of a flood is bounded, and says what it leaves out', () => {
    const names = Array.from({length: 30_000}, (_, at) => `host-${at}.example`);
    const page = pageOf({...quiet, audit: {...quiet.audit, requests: names.map(name => refused(name))}});
    expect(page.length).toBeLessThan(20_000_000);
    expect(page).toContain('10,000 more rows in the audit log');
    expect(page).toContain('<p>25,000 more in the report.</p>'); // of the lines to add
    const packets = names.slice(0, 5_007).map(name => packet(name, {port: 22}));
    expect(pageOf({...quiet, audit: {...quiet.audit, packets}})).toContain('<p>7 more in the report.</p>');
  });

  test('places each attempt on the axis of the whole run', () => {
    const at = (seconds: number): string =>
      new Date(Date.parse(quiet.audit.start.time) + seconds * 1000).toISOString();
    const page = pageOf({
      ...quiet,
      audit: {
        ...quiet.audit,
        requests: [
          request('half.example', {time: at(15.5), ms: 3100}),
          refused('end.example', {time: at(31), ms: 1})
        ],
        packets: [packet('203.0.113.9', {time: at(-5)})]
      }
    });
    const bars = [...page.matchAll(/<rect class="bar ([a-z-]+)" x="([\d.]+)" width="([\d.]+)"/g)].map(each =>
      each.slice(1, 4)
    );
    // Nothing is told by colour alone.
    expect([...page.matchAll(/class="bar (\w+)" [^>]* height="(\d+)"/g)].map(each => each.slice(1))).toEqual([
      ['blocked', '18'],
      ['blocked', '18'],
      ['allowed', '8']
    ]);
    expect(bars).toEqual([
      ['blocked', '0.0', '7.0'],
      ['blocked', '993.0', '7.0'],
      ['allowed', '500.0', '100.0']
    ]);
  });
});

const program = findBrowser();

if (program === undefined) {
  // Said aloud, for what is not looked at is not known to be right.
  const sentence =
    'No Chromium on this machine: how a browser shows the page was not tested. Install chromium.';
  if (process.env['CI'] === 'true') {
    test('the page in a browser is looked at', () => {
      throw new Error(sentence);
    });
  } else {
    console.warn(sentence);
    test.skip('the page in a browser', () => undefined);
  }
} else {
  describe('the page in a browser', () => {
    let browser: Browser;
    let tab: Tab;
    beforeAll(() => {
      browser = startBrowser(program);
    });
    afterAll(() => browser.close());

    const show = async (html: string, counted = false): Promise<string> => {
      tab = await browser.newTab();
      if (counted) {
        await tab.call('Performance.enable');
        await tab.call('Profiler.enable');
        await tab.call('Profiler.startPreciseCoverage', {callCount: true, detailed: true});
      }
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      const url = pathToFileURL(file).href;
      await tab.open(url);
      return url;
    };
    const shown = (): Promise<string[]> =>
      tab.evaluate(
        `[...document.querySelectorAll('#attempts tbody tr')].filter(row => !row.hidden).map(row => row.cells[0].textContent)`
      );
    const type = (words: string): Promise<void> =>
      tab.evaluate(
        `{ const box = document.querySelector('input[type=search]'); box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event('input')); }`
      );
    const structure = (): Promise<string> =>
      tab.evaluate(
        `[...document.querySelectorAll('*')].map(each => each.tagName + [...each.getAttributeNames()]).join(' ')`
      );

    /** How often the parts of the page's script ran since last asked, and how often the page was laid out so far. */
    const work = async (): Promise<{steps: number; layouts: number}> => {
      await tab.evaluate(`document.body.offsetHeight`);
      const {result} = await tab.call('Profiler.takePreciseCoverage');
      const {metrics} = await tab.call('Performance.getMetrics');
      return {
        steps: (result as {url: string; functions: {ranges: {count: number}[]}[]}[])
          .filter(({url}) => url.startsWith('file:'))
          .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
          .reduce((sum, {count}) => sum + count, 0),
        layouts:
          (metrics as {name: string; value: number}[]).find(({name}) => name === 'LayoutCount')?.value ?? NaN
      };
    };

    test('asks for nothing and complains of nothing', async () => {
      const url = await show(pageOf(twelveBlocked));
      expect(tab.complaints).toEqual([]);
      expect(tab.requests.filter(each => !each.startsWith('data:'))).toEqual([url]);
    });

    test('is the same elements whatever the command wrote, and runs none of it', async () => {
      const count = 60;
      await show(renderPage(reportWith(Array.from({length: count}, (_, at) => `harmless-${at}`))));
      const wanted = await structure();
      for (let round = 0; round < 3; round += 1) {
        const url = await show(
          renderPage(reportWith(hostileTexts(3 * count).slice(round * count, (round + 1) * count)))
        );
        expect(await structure()).toBe(wanted);
        expect(tab.complaints).toEqual([]);
        expect(tab.requests.filter(each => !each.startsWith('data:'))).toEqual([url]);
      }
    });

    test('would be other elements, complaints and all, were a text not escaped', async () => {
      await show(pageOf(quiet));
      const wanted = await structure();
      await show(
        pageOf(quiet).replace(
          '<code>registry',
          `<code>${hostileTexts(60).join('')}<script>1</script>registry`
        )
      );
      expect(await structure()).not.toBe(wanted);
      expect(tab.complaints.join()).toMatch(/Content Security Policy/);
    });

    test('narrows its rows by words and by verdict, and says how many are left', async () => {
      await show(pageOf(twelveBlocked));
      const all = await shown();
      await type('TOOL example');
      expect(new Set(await shown())).toEqual(
        new Set(['telemetry.tool.example:443', 'updates.tool.example:80'])
      );
      expect(await tab.evaluate(`document.querySelector('output').textContent`)).toBe(
        `3 of ${all.length} rows`
      );
      await type('');
      await tab.evaluate(`document.querySelector('input[value=blocked]').click()`);
      expect(await shown()).toEqual([
        'mirror.npm.example:443',
        'registry.npm.example:443',
        'api.service.example:443'
      ]);
      expect(tab.complaints).toEqual([]);
    });

    test('sorts by a column, numbers as numbers, and says so', async () => {
      await show(pageOf(twelveBlocked));
      const click = (title: string): Promise<string> =>
        tab.evaluate(
          `{ const button = [...document.querySelectorAll('#attempts thead button')].find(each => each.textContent === '${title}'); button.click(); button.parentElement.getAttribute('aria-sort'); }`
        );
      expect(await click('Times')).toBe('descending');
      expect((await shown()).slice(0, 3)).toEqual([
        'telemetry.tool.example:443',
        'registry.npm.example:443',
        'telemetry.tool.example:443'
      ]);
      expect(await click('Times')).toBe('ascending');
      expect((await shown()).at(-1)).toBe('telemetry.tool.example:443');
      expect(await click('Host')).toBe('ascending');
      const hosts = await shown();
      expect(hosts).toEqual([...hosts].sort());
    });

    test('shows every row, and no control that does nothing, where scripts do not run', async () => {
      tab = await browser.newTab();
      await tab.call('Emulation.setScriptExecutionDisabled', {value: true});
      const file = join(folder, 'page.html');
      writeFileSync(file, pageOf(twelveBlocked));
      await tab.open(pathToFileURL(file).href);
      expect(await shown()).toHaveLength(reportFrom(twelveBlocked).timeline.length);
      expect(await tab.evaluate(`getComputedStyle(document.getElementById('controls')).display`)).toBe(
        'none'
      );
      expect(await tab.evaluate(`document.querySelectorAll('thead button:enabled').length`)).toBe(0);
    });

    // Work is counted, not time: what grows with the square of the rows would be thousands of times beyond these bounds.
    test('stays fluid with 5,000 rows: a few steps for each, and one layout for all', async () => {
      const rows = 5_000;
      await show(pageOf(flood), true);
      const loaded = await work();
      await type('host-49 example');
      const narrowed = await work();
      expect((await shown()).length).toBe(111);
      await tab.evaluate(`document.querySelector('#attempts thead button').click()`);
      const sorted = await work();
      for (const {steps} of [loaded, narrowed, sorted]) expect(steps).toBeGreaterThan(rows);
      expect(loaded.steps).toBeLessThan(rows * 10);
      expect(narrowed.steps).toBeLessThan(rows * 10);
      expect(sorted.steps).toBeLessThan(rows * 5 * Math.log2(rows));
      expect(narrowed.layouts - loaded.layouts).toBeLessThan(5);
      expect(sorted.layouts - narrowed.layouts).toBeLessThan(5);
    });

    test.each(['light', 'dark'])('has enough contrast in its %s colours', async scheme => {
      for (const facts of [twelveBlocked, noFirewall, quiet]) {
        await show(pageOf(facts));
        await tab.call('Emulation.setEmulatedMedia', {
          features: [{name: 'prefers-color-scheme', value: scheme}]
        });
        expect(await tab.evaluate<string[]>(CONTRAST)).toEqual([]);
      }
      expect(await tab.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe(
        scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(13, 17, 23)'
      );
    });

    test('can be read by a screen reader: captions, heads and names', async () => {
      await show(pageOf(twelveBlocked));
      expect(
        await tab.evaluate(`({
          tables: document.querySelectorAll('table').length,
          captions: [...document.querySelectorAll('table')].filter(table => table.caption?.textContent.trim()).length,
          rowsWithoutHead: [...document.querySelectorAll('tbody tr')].filter(row => !row.querySelector('th[scope=row]')).length,
          columnsWithoutScope: document.querySelectorAll('thead th:not([scope=col])').length,
          unnamed: [...document.querySelectorAll('input')].filter(box => !box.labels.length && !box.ariaLabel).length,
          picturesInTheWay: document.querySelectorAll('svg:not([aria-hidden=true])').length,
          headings: [...document.querySelectorAll('h1')].length
        })`)
      ).toEqual({
        tables: 5,
        captions: 5,
        rowsWithoutHead: 0,
        columnsWithoutScope: 0,
        unnamed: 0,
        picturesInTheWay: 0,
        headings: 1
      });
    });

    test('fits a narrow window: nothing to scroll sideways, no head over another', async () => {
      await show(pageOf(twelveBlocked));
      await tab.call('Emulation.setDeviceMetricsOverride', {
        ...{width: 380, height: 800, deviceScaleFactor: 1, mobile: true}
      });
      expect(await tab.evaluate(`document.documentElement.scrollWidth`)).toBe(380);
      expect(
        await tab.evaluate(
          `[...document.querySelectorAll('#attempts thead th')].filter(each => each.scrollWidth > each.clientWidth).map(each => each.textContent)`
        )
      ).toEqual([]);
    });

    test('shows where the keyboard is, on all that it can reach', async () => {
      await show(pageOf(twelveBlocked));
      const key = (type: string): Promise<unknown> =>
        tab.call('Input.dispatchKeyEvent', {type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9});
      const met = new Set<string>();
      for (;;) {
        await key('keyDown');
        await key('keyUp');
        const [name, outline] = await tab.evaluate<[string, string]>(
          `[document.activeElement.outerHTML.slice(0, 200), getComputedStyle(document.activeElement).outlineStyle]`
        );
        if (name.startsWith('<body') || met.has(name)) break;
        expect([name, outline]).toEqual([name, 'solid']);
        met.add(name);
      }
      for (const part of ['<a href="#proofs"', 'type="search"', 'value="blocked"', '>Host<', '<pre'])
        expect([...met].join()).toContain(part);
    });

    test('shows a long list in a window of its own, and prints all of it', async () => {
      await show(pageOf(flood));
      const height = (): Promise<number> =>
        tab.evaluate(`document.querySelector('#suggested pre').getBoundingClientRect().height`);
      expect(await height()).toBeLessThan(700);
      await tab.call('Emulation.setEmulatedMedia', {media: 'print'});
      expect(await height()).toBeGreaterThan(3_000 * 10);
    });

    test('prints its bars across a broad sheet', async () => {
      await show(pageOf(twelveBlocked));
      const {data} = await tab.call('Page.printToPDF', {preferCSSPageSize: true});
      const [, width, height] =
        /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(String(data), 'base64').toString('latin1')) ??
        [];
      expect(Number(width)).toBeGreaterThan(Number(height));
      await tab.call('Emulation.setDeviceMetricsOverride', {
        ...{width: 700, height: 1000, deviceScaleFactor: 1, mobile: false}
      });
      await tab.call('Emulation.setEmulatedMedia', {media: 'print'});
      expect(
        await tab.evaluate<number>(`document.querySelector('td.when svg').getBoundingClientRect().width`)
      ).toBeGreaterThan(100);
    });

    // Chromium paints a button on the first page alone, though it repeats the head that holds it.
    test('prints the heads of its columns as text, which every page has', async () => {
      await show(pageOf(twelveBlocked));
      const boxes = (): Promise<string[]> =>
        tab.evaluate(
          `[...document.querySelectorAll('thead button')].map(each => getComputedStyle(each).display)`
        );
      expect(new Set(await boxes())).toEqual(new Set(['inline']));
      await tab.call('Emulation.setEmulatedMedia', {media: 'print'});
      expect(new Set(await boxes())).toEqual(new Set(['contents']));
    });

    test('prints without its controls, dark on white, bars and all, though the screen is dark', async () => {
      await show(pageOf(twelveBlocked));
      await tab.call('Emulation.setEmulatedMedia', {
        media: 'print',
        features: [{name: 'prefers-color-scheme', value: 'dark'}]
      });
      expect(await tab.evaluate<string[]>(CONTRAST)).toEqual([]);
      expect(
        await tab.evaluate(
          `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.bar')).printColorAdjust]`
        )
      ).toEqual(['rgb(255, 255, 255)', 'exact']);
      expect(
        await tab.evaluate(
          `['nav', '.controls'].map(each => getComputedStyle(document.querySelector(each)).display)`
        )
      ).toEqual(['none', 'none']);
    });
  });
}

// The texts whose colour is too near to what stands behind them (WCAG 2.1, 4.5 to 1).
const CONTRAST = `
(() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = each => {
    for (let at = each; at !== null; at = at.parentElement) {
      const back = rgb(getComputedStyle(at).backgroundColor);
      if (back.length === 3 || back[3] === 1) return back;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== '') && each.offsetParent !== null)
    .map(each => [each, light(rgb(getComputedStyle(each).color)), light(behind(each))])
    .filter(([, ink, back]) => (Math.max(ink, back) + 0.05) / (Math.min(ink, back) + 0.05) < 4.5)
    .map(([each]) => each.tagName + '.' + each.className + ': ' + each.textContent.slice(0, 40));
})()
`;
