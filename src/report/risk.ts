// The name of a host → what one takes in with it: whether anyone can receive uploads there, who shares it, whom it tells.
import {sharedSuffixOf} from '../policy/host.js';

export type Risk = 'uploads' | 'shared' | 'telemetry';

export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  uploads: 'anyone can receive uploads here',
  shared: 'shared by many tenants',
  telemetry: 'telemetry'
};

/** A zone and its risks. It covers the names below it. */
export interface Zone {
  readonly zone: string;
  readonly risks: readonly Risk[];
  readonly reason: string;
  readonly source: string; // where its owner writes of it
  readonly read?: Reading; // absent where that was not opened: then it is where to look, and no proof
}

/** What a source was seen to say, and when. */
export interface Reading {
  readonly kind: 'documentation' | 'code'; // of the owner
  readonly on: string;
  readonly says: string;
}

const ON = '2026-11-24'; // of stored copies of the pages, some of them older

// Only what was opened stands here.
const READ: Readonly<Record<string, Reading>> = {
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html': {
    kind: 'documentation',
    on: ON,
    says: 'a bucket is reached as <bucket>.s3.<region>.amazonaws.com'
  },
  'https://docs.sentry.io/concepts/key-terms/dsn-explainer/': {
    kind: 'documentation',
    on: ON,
    says: 'whoever knows a DSN, which is public, can send events with any information to its project'
  },
  'https://docs.statsig.com/infrastructure/statsig_domains': {
    kind: 'documentation',
    on: ON,
    says: 'its SDKs log events to api.statsig.com, statsigapi.net and featuregates.org, and change between them'
  },
  'https://nextjs.org/telemetry': {
    kind: 'documentation',
    on: ON,
    says: 'Next.js sends usage data unless told not to; the host is not named there'
  },
  'https://vercel.com/docs/cli/about-telemetry': {
    kind: 'documentation',
    on: ON,
    says: 'the CLI sends commands, arguments and account identifiers unless told not to; the host was not seen there'
  },
  'https://learn.microsoft.com/en-us/dotnet/core/tools/telemetry': {
    kind: 'documentation',
    on: ON,
    says: 'the .NET CLI sends usage data unless told not to; the host was not seen there'
  },
  'https://ngrok.com/docs/gateway/domains': {
    kind: 'documentation',
    on: ON,
    says: 'an account takes a name such as your-name.ngrok.app and serves what it likes there'
  },
  'https://ngrok.com/blog/free-static-domains-ngrok-users': {
    kind: 'documentation',
    on: ON,
    says: 'every account, free ones too, has a name below ngrok-free.dev'
  },
  'https://git.0x0.st/mia/0x0': {
    kind: 'code',
    on: ON,
    says: 'its front page: HTTP POST files here, no account'
  },
  'https://github.com/github/docs/blob/main/content/copilot/reference/allowlist-reference.md': {
    kind: 'documentation',
    on: ON,
    says: 'copilot-telemetry.githubusercontent.com/telemetry is for telemetry (a patch of the page, October 2025)'
  }
};

// Why a zone is listed.
const ACCOUNT = "an account of one's own is a place to push to";
const BUCKET = "a bucket of one's own is an upload away, by the same host name";
const CATCHER = 'made to receive from anyone: pastes, files, requests, tunnels';
const MESSAGE = 'any account can read what any other sends it';
const FRONT = 'one address, many customers';
const COUNTER = 'counts, profiles or collects errors';
const FILES = 'files of every account, under one name';

// prettier-ignore
export const ZONES: readonly Zone[] = [
  // Code and package hosts.
  zone('github.com', ACCOUNT, 'https://docs.github.com/en/get-started/using-git/pushing-commits-to-a-remote-repository', 'uploads'),
  zone('gist.github.com', ACCOUNT, 'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists', 'uploads', 'shared'),
  zone('githubusercontent.com', FILES, 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'shared'),
  zone('gitlab.com', ACCOUNT, 'https://docs.gitlab.com/topics/git/', 'uploads', 'shared'),
  zone('bitbucket.org', ACCOUNT, 'https://support.atlassian.com/bitbucket-cloud/docs/push-code-to-bitbucket/', 'uploads', 'shared'),
  zone('codeberg.org', ACCOUNT, 'https://docs.codeberg.org/getting-started/first-repository/', 'uploads', 'shared'),
  zone('huggingface.co', ACCOUNT, 'https://huggingface.co/docs/hub/models-uploading', 'uploads', 'shared'),
  zone('npmjs.org', ACCOUNT, 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
  zone('npmjs.com', ACCOUNT, 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
  zone('upload.pypi.org', ACCOUNT, 'https://packaging.python.org/en/latest/tutorials/packaging-projects/', 'uploads'),
  zone('crates.io', ACCOUNT, 'https://doc.rust-lang.org/cargo/reference/publishing.html', 'uploads'),
  zone('rubygems.org', ACCOUNT, 'https://guides.rubygems.org/publishing/', 'uploads'),
  zone('docker.io', ACCOUNT, 'https://docs.docker.com/docker-hub/repos/manage/hub-images/push/', 'uploads', 'shared'),
  zone('docker.com', FILES, 'https://docs.docker.com/docker-hub/', 'shared'),
  zone('ghcr.io', ACCOUNT, 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry', 'uploads', 'shared'),
  zone('quay.io', ACCOUNT, 'https://docs.quay.io/solution/getting-started.html', 'uploads', 'shared'),
  // Object storage.
  zone('amazonaws.com', BUCKET, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html', 'uploads', 'shared'),
  zone('core.windows.net', BUCKET, 'https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blobs-introduction', 'uploads', 'shared'),
  zone('storage.googleapis.com', BUCKET, 'https://cloud.google.com/storage/docs/request-endpoints', 'uploads', 'shared'),
  zone('firebasestorage.googleapis.com', BUCKET, 'https://firebase.google.com/docs/storage', 'uploads', 'shared'),
  zone('firebaseio.com', BUCKET, 'https://firebase.google.com/docs/database/rest/start', 'uploads', 'shared'),
  zone('r2.cloudflarestorage.com', BUCKET, 'https://developers.cloudflare.com/r2/api/s3/api/', 'uploads', 'shared'),
  zone('digitaloceanspaces.com', BUCKET, 'https://docs.digitalocean.com/products/spaces/', 'uploads', 'shared'),
  zone('backblazeb2.com', BUCKET, 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api', 'uploads', 'shared'),
  zone('wasabisys.com', BUCKET, 'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions', 'uploads', 'shared'),
  // Paste and file drops, tunnels, catchers of requests.
  zone('pastebin.com', CATCHER, 'https://pastebin.com/doc_api', 'uploads', 'shared'),
  zone('dpaste.com', CATCHER, 'https://dpaste.com/api/v2/', 'uploads', 'shared'),
  zone('dpaste.org', CATCHER, 'https://dpaste.org/about/', 'uploads', 'shared'),
  zone('paste.rs', CATCHER, 'https://paste.rs/', 'uploads', 'shared'),
  zone('termbin.com', CATCHER, 'https://termbin.com/', 'uploads', 'shared'),
  zone('0x0.st', CATCHER, 'https://git.0x0.st/mia/0x0', 'uploads', 'shared'),
  zone('catbox.moe', CATCHER, 'https://catbox.moe/tools.php', 'uploads', 'shared'),
  zone('file.io', CATCHER, 'https://www.file.io/developers', 'uploads', 'shared'),
  zone('transfer.sh', CATCHER, 'https://github.com/dutchcoders/transfer.sh', 'uploads', 'shared'),
  zone('webhook.site', CATCHER, 'https://docs.webhook.site/', 'uploads', 'shared'),
  zone('pipedream.net', CATCHER, 'https://pipedream.com/docs/workflows/building-workflows/triggers', 'uploads', 'shared'),
  zone('ngrok.io', CATCHER, 'https://ngrok.com/docs/universal-gateway/domains', 'uploads', 'shared'),
  zone('ngrok.app', CATCHER, 'https://ngrok.com/docs/gateway/domains', 'uploads', 'shared'),
  zone('ngrok-free.dev', CATCHER, 'https://ngrok.com/blog/free-static-domains-ngrok-users', 'uploads', 'shared'),
  zone('ngrok-free.app', CATCHER, 'https://ngrok.com/docs/universal-gateway/domains', 'uploads', 'shared'),
  zone('trycloudflare.com', CATCHER, 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/trycloudflare/', 'uploads', 'shared'),
  zone('workers.dev', CATCHER, 'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/', 'uploads', 'shared'),
  // Documents, drives, messages.
  zone('hooks.slack.com', MESSAGE, 'https://api.slack.com/messaging/webhooks', 'uploads', 'shared'),
  zone('discord.com', MESSAGE, 'https://discord.com/developers/docs/resources/webhook', 'uploads', 'shared'),
  zone('api.telegram.org', MESSAGE, 'https://core.telegram.org/bots/api', 'uploads', 'shared'),
  zone('www.googleapis.com', MESSAGE, 'https://developers.google.com/workspace/drive/api/guides/manage-uploads', 'uploads', 'shared'),
  zone('drive.google.com', MESSAGE, 'https://developers.google.com/workspace/drive/api/guides/about-sdk', 'uploads', 'shared'),
  zone('docs.google.com', MESSAGE, 'https://developers.google.com/workspace/forms/api/guides', 'uploads', 'shared'),
  zone('dropboxapi.com', MESSAGE, 'https://www.dropbox.com/developers/documentation/http/documentation', 'uploads', 'shared'),
  // Fronts.
  zone('cloudfront.net', FRONT, 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html', 'shared'),
  zone('fastly.net', FRONT, 'https://www.fastly.com/documentation/guides/getting-started/domains/', 'shared'),
  zone('akamaized.net', FRONT, 'https://techdocs.akamai.com/property-mgr/docs/serve-content-over-http', 'shared'),
  zone('azureedge.net', FRONT, 'https://learn.microsoft.com/en-us/azure/cdn/cdn-overview', 'shared'),
  zone('azurefd.net', FRONT, 'https://learn.microsoft.com/en-us/azure/frontdoor/front-door-overview', 'shared'),
  zone('jsdelivr.net', FRONT, 'https://www.jsdelivr.com/documentation', 'shared'),
  zone('unpkg.com', FRONT, 'https://unpkg.com/', 'shared'),
  // Who counts, profiles or collects errors. A project of one's own receives whatever is sent to it.
  zone('sentry.io', COUNTER, 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/', 'telemetry', 'uploads'),
  zone('statsig.com', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('statsigapi.net', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('statsig.anthropic.com', COUNTER, 'https://docs.anthropic.com/en/docs/claude-code/data-usage', 'telemetry'),
  zone('featuregates.org', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('segment.io', COUNTER, 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/', 'telemetry'),
  zone('mixpanel.com', COUNTER, 'https://developer.mixpanel.com/reference/track-event', 'telemetry'),
  zone('amplitude.com', COUNTER, 'https://amplitude.com/docs/apis/analytics/http-v2', 'telemetry'),
  zone('posthog.com', COUNTER, 'https://posthog.com/docs/api/capture', 'telemetry'),
  zone('datadoghq.com', COUNTER, 'https://docs.datadoghq.com/getting_started/site/', 'telemetry'),
  zone('newrelic.com', COUNTER, 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
  zone('nr-data.net', COUNTER, 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
  zone('honeycomb.io', COUNTER, 'https://docs.honeycomb.io/send-data/', 'telemetry'),
  zone('bugsnag.com', COUNTER, 'https://docs.bugsnag.com/api/error-reporting/', 'telemetry'),
  zone('rollbar.com', COUNTER, 'https://docs.rollbar.com/reference/create-item', 'telemetry'),
  zone('google-analytics.com', COUNTER, 'https://developers.google.com/analytics/devguides/collection/protocol/ga4', 'telemetry', 'uploads'),
  zone('applicationinsights.azure.com', COUNTER, 'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access', 'telemetry'),
  zone('dc.services.visualstudio.com', COUNTER, 'https://learn.microsoft.com/en-us/dotnet/core/tools/telemetry', 'telemetry'),
  zone('events.data.microsoft.com', COUNTER, 'https://learn.microsoft.com/en-us/windows/privacy/configure-windows-diagnostic-data-in-your-organization', 'telemetry'),
  zone('telemetry.nextjs.org', COUNTER, 'https://nextjs.org/telemetry', 'telemetry'),
  zone('telemetry.vercel.com', COUNTER, 'https://vercel.com/docs/cli/about-telemetry', 'telemetry'),
  zone('telemetry.astro.build', COUNTER, 'https://astro.build/telemetry/', 'telemetry'),
  zone('copilot-telemetry.githubusercontent.com', COUNTER, 'https://github.com/github/docs/blob/main/content/copilot/reference/allowlist-reference.md', 'telemetry')
];

const BY_ZONE = new Map(ZONES.map(({zone, risks}) => [zone, risks]));

/** All that is known of a host, in the order of RISK_WORDS. What is not known is not said. */
export function risksOf(host: string): Risk[] {
  const labels = host.split('.');
  const known = new Set(labels.flatMap((_, at) => BY_ZONE.get(labels.slice(at).join('.')) ?? []));
  // Below a suffix that its owner lends out, the neighbours are strangers (https://publicsuffix.org/learn/).
  if (sharedSuffixOf(host) !== undefined) known.add('shared');
  return (Object.keys(RISK_WORDS) as Risk[]).filter(risk => known.has(risk));
}

function zone(name: string, reason: string, source: string, ...risks: readonly Risk[]): Zone {
  const read = READ[source];
  return {zone: name, risks, reason, source, ...(read === undefined ? {} : {read})};
}
