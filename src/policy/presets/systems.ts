// The presets of what is neither a language nor an agent: @debian, @playwright.

import type {Preset} from './preset.js';

export const debian: Preset = {
  version: 1,
  alsoCalled: ['apt', 'deb', 'dpkg'],
  entries: [
    {
      pattern: 'debian.org',
      why: 'apt-get download, mmdebstrap, debootstrap: packages, security updates, snapshots, source',
      source: 'https://wiki.debian.org/SourcesList',
      wide: 'packages, security updates and snapshots are hosts of this domain, which belongs to the project alone'
    }
  ]
};

export const playwright: Preset = {
  version: 1,
  alsoCalled: ['browsers', 'chromium'],
  entries: [
    {
      pattern: '=cdn.playwright.dev',
      why: 'playwright install: browsers and ffmpeg',
      source: 'https://playwright.dev/docs/browsers'
    },
    {
      pattern: '=playwright.download.prss.microsoft.com',
      why: 'playwright install: where its CDN redirects to, and what releases before 1.58 tried second',
      source: 'https://github.com/microsoft/playwright/issues/38955'
    },
    {
      pattern: '=storage.googleapis.com',
      why: 'playwright install chromium: where its CDN redirects to for Chrome for Testing',
      source: 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference',
      receives: 'objects of any bucket',
      shared: true
    }
  ]
};
