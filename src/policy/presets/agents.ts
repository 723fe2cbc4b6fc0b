// The presets of coding agents: the API of the model and what a run without a browser needs beside it.
// Telemetry, error reports and experiments are left out: the agents work without them.

import type {Preset} from './preset.js';

const CLAUDE = 'https://code.claude.com/docs/en/network-config';
const COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const GEMINI = 'https://docs.cloud.google.com/gemini/docs/codeassist/set-up-gemini';

export const claude: Preset = {
  version: 1,
  alsoCalled: ['anthropic', 'claude-code', 'claudecode'],
  entries: [
    {
      pattern: '=api.anthropic.com',
      why: 'claude: the model, and the safety check before a page is fetched',
      source: CLAUDE,
      receives: 'files and prompts under any account'
    },
    {
      pattern: '=platform.claude.com',
      why: 'claude: tokens of a Console account are renewed here',
      source: CLAUDE
    },
    {
      pattern: '=claude.ai',
      why: 'claude: tokens of a claude.ai account are renewed here; the install script',
      source: CLAUDE
    },
    {
      pattern: '=downloads.claude.ai',
      why: 'claude install and update, executables of plugins',
      source: CLAUDE
    }
  ]
};

export const codex: Preset = {
  version: 1,
  alsoCalled: ['openai', 'gpt', 'chatgpt'],
  entries: [
    {
      pattern: '=api.openai.com',
      why: 'codex: the model, under an API key',
      source: 'https://developers.openai.com/codex/auth',
      receives: 'files and prompts under any account'
    },
    {
      pattern: '=chatgpt.com',
      why: 'codex: the model under a ChatGPT account, and its list of models and plugins',
      source: 'https://developers.openai.com/codex/auth',
      receives: 'prompts under any account'
    },
    {
      pattern: '=auth.openai.com',
      why: 'codex: tokens of a ChatGPT account are renewed here',
      source: 'https://developers.openai.com/codex/auth'
    }
  ]
};

export const copilot: Preset = {
  version: 1,
  alsoCalled: ['githubcopilot', 'github-copilot'],
  entries: [
    {
      pattern: '=api.github.com',
      why: 'copilot: who the user is, and the token for the model',
      source: COPILOT,
      receives: 'issues, gists, files written through the API'
    },
    {
      pattern: '*.githubcopilot.com',
      why: 'copilot: the model, and the MCP server of GitHub',
      source: COPILOT,
      wide: 'the host depends on the plan of the account: api, api.individual, api.business, api.enterprise'
    },
    {
      pattern: '=copilot-proxy.githubusercontent.com',
      why: 'copilot: completions',
      source: COPILOT
    },
    {
      pattern: '=origin-tracker.githubusercontent.com',
      why: 'copilot: whether a suggestion matches public code',
      source: COPILOT
    }
  ]
};

export const gemini: Preset = {
  version: 1,
  alsoCalled: ['google', 'gemini-cli', 'vertex'],
  entries: [
    {
      pattern: '=generativelanguage.googleapis.com',
      why: 'gemini: the model, under an API key',
      source: 'https://ai.google.dev/api',
      receives: 'files and prompts under any account'
    },
    {
      pattern: '=aiplatform.googleapis.com',
      why: 'gemini: the model on Vertex AI at its global endpoint; a region has a host of its own',
      source: 'https://docs.cloud.google.com/vertex-ai/docs/reference/rest',
      receives: 'prompts under any account'
    },
    {
      pattern: '=cloudcode-pa.googleapis.com',
      why: 'gemini: the model under a Code Assist licence',
      source: GEMINI,
      receives: 'prompts under any account'
    },
    {
      pattern: '=oauth2.googleapis.com',
      why: 'gemini: tokens of a Google account or a service account are renewed here',
      source: GEMINI
    }
  ]
};
