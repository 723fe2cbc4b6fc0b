// Patterns → what their author should know of them: notes for the log, and at most one warning for the step.

import {sharedSuffixOf} from './host.js';
import type {Hosts, Pattern, Source} from './policy.js';
import {PRESETS, presetOf} from './presets.js';
import {shown} from './shown.js';

/** What was read otherwise than it was written, and what each preset stands for. */
export function notesOn(patterns: readonly Pattern[]): string[] {
  return [...new Set(patterns.flatMap(pattern => [...noteOnName(pattern), ...noteOnPreset(pattern.source)]))];
}

function noteOnName({source, hosts}: Pattern): string[] {
  if (!('host' in hosts)) return [];
  if (hosts.kind === 'tree' && /^([a-z]+:\/\/)?\./i.test(source.written))
    return [
      `${place(source)}: "${shown(source.written)}" is read as "${hosts.host}", the host and its subdomains.`
    ];
  if (/^[\x20-\x7e]*$/.test(source.written)) return [];
  return [`${place(source)}: "${shown(source.written)}" is the name "${hosts.host}".`];
}

function noteOnPreset(source: Source): string[] {
  const preset = source.expanded === undefined ? undefined : presetOf(source.written);
  if (preset === undefined) return [];
  const all = preset.entries.map(({pattern}) => pattern).join(', ');
  const open = preset.entries.filter(({receives}) => receives !== undefined).map(({pattern}) => pattern);
  const warned =
    open.length === 0 || source.input !== 'allowed-domains'
      ? ''
      : ` Data can leave to accounts of others through ${open.join(', ')}.`;
  return [`${place(source)}: "${source.written}", version ${preset.version}, is ${all}.${warned}`];
}

const MOST_NAMED = 5;

/** One for all: annotations are few, and hosts may be many. */
export function warningsOn(patterns: readonly Pattern[]): string[] {
  const shared = patterns.flatMap(({source, hosts}) => {
    const suffix = source.expanded === undefined && !isVendors(hosts) ? suffixOf(hosts) : undefined;
    return suffix === undefined ? [] : [{source, suffix}];
  });
  if (shared.length === 0) return [];
  const named = shared
    .slice(0, MOST_NAMED)
    .map(
      ({source, suffix}) =>
        `"${shown(source.written)}" (${place(source)}; anyone can have a name below "${suffix}")`
    );
  const more = shared.length > MOST_NAMED ? ` and ${shared.length - MOST_NAMED} more` : '';
  return [
    `On ground that is shared with strangers: ${named.join(', ')}${more}. Check that each name is the one you mean and is still held by whom you trust.`
  ];
}

// The ground is shared, but a preset says whose this one host is.
const VENDORS: ReadonlySet<string> = new Set(
  [...PRESETS.values()]
    .flatMap(({entries}) => entries)
    .filter(({pattern, shared}) => pattern.startsWith('=') && shared !== true)
    .map(({pattern}) => pattern.slice(1))
);

function isVendors(hosts: Hosts): boolean {
  return (hosts.kind === 'host' || hosts.kind === 'tree') && VENDORS.has(hosts.host);
}

function suffixOf(hosts: Hosts): string | undefined {
  if (hosts.kind === 'network') return undefined;
  return sharedSuffixOf(hosts.kind === 'glob' ? hosts.host.replace(/^.*\*[^.]*\.?/, '') : hosts.host);
}

function place({input, line}: Source): string {
  return `${input}, line ${line}`;
}
