// The name of a host → what one takes in with it: whether anyone can receive uploads there, who shares it, whom it tells.
import {sharedSuffixOf} from '../policy/host.js';

export type Risk = 'uploads' | 'shared' | 'telemetry';

export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  uploads: 'anyone can receive uploads here',
  shared: 'shared by many tenants',
  telemetry: 'telemetry'
};

/** A zone, its risks, and the page of its owner that says so. A zone covers the names below it. */
export interface Zone {
  readonly zone: string;
  readonly risks: readonly Risk[];
  readonly source: string;
}

// prettier-ignore
export const ZONES: readonly Zone[] = [
  // Code and package hosts: an account of one's own is a place to push to.
  zone('github.com', 'https://docs.github.com/en/get-started/using-git/pushing-commits-to-a-remote-repository', 'uploads'),
  zone('gist.github.com', 'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists', 'uploads', 'shared'),
  zone('githubusercontent.com', 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'shared'),
  zone('gitlab.com', 'https://docs.gitlab.com/topics/git/', 'uploads', 'shared'),
  zone('bitbucket.org', 'https://support.atlassian.com/bitbucket-cloud/docs/push-code-to-bitbucket/', 'uploads', 'shared'),
  zone('codeberg.org', 'https://docs.codeberg.org/getting-started/first-repository/', 'uploads', 'shared'),
  zone('huggingface.co', 'https://huggingface.co/docs/hub/models-uploading', 'uploads', 'shared'),
  zone('npmjs.org', 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
  zone('npmjs.com', 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
  zone('upload.pypi.org', 'https://packaging.python.org/en/latest/tutorials/packaging-projects/', 'uploads'),
  zone('crates.io', 'https://doc.rust-lang.org/cargo/reference/publishing.html', 'uploads'),
  zone('rubygems.org', 'https://guides.rubygems.org/publishing/', 'uploads'),
  zone('docker.io', 'https://docs.docker.com/docker-hub/repos/manage/hub-images/push/', 'uploads', 'shared'),
  zone('docker.com', 'https://docs.docker.com/docker-hub/', 'shared'),
  zone('ghcr.io', 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry', 'uploads', 'shared'),
  zone('quay.io', 'https://docs.quay.io/solution/getting-started.html', 'uploads', 'shared'),
  // Object storage: a bucket of one's own is an upload away, by the same host name.
  zone('amazonaws.com', 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html', 'uploads', 'shared'),
  zone('core.windows.net', 'https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blobs-introduction', 'uploads', 'shared'),
  zone('storage.googleapis.com', 'https://cloud.google.com/storage/docs/request-endpoints', 'uploads', 'shared'),
  zone('firebasestorage.googleapis.com', 'https://firebase.google.com/docs/storage', 'uploads', 'shared'),
  zone('firebaseio.com', 'https://firebase.google.com/docs/database/rest/start', 'uploads', 'shared'),
  zone('r2.cloudflarestorage.com', 'https://developers.cloudflare.com/r2/api/s3/api/', 'uploads', 'shared'),
  zone('digitaloceanspaces.com', 'https://docs.digitalocean.com/products/spaces/', 'uploads', 'shared'),
  zone('backblazeb2.com', 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api', 'uploads', 'shared'),
  zone('wasabisys.com', 'https://docs.wasabi.com/docs/what-are-the-service-urls-for-wasabi-s-different-storage-regions', 'uploads', 'shared'),
  // Paste and file drops, tunnels, catchers of requests.
  zone('pastebin.com', 'https://pastebin.com/doc_api', 'uploads', 'shared'),
  zone('dpaste.com', 'https://dpaste.com/api/v2/', 'uploads', 'shared'),
  zone('dpaste.org', 'https://dpaste.org/about/', 'uploads', 'shared'),
  zone('paste.rs', 'https://paste.rs/', 'uploads', 'shared'),
  zone('termbin.com', 'https://termbin.com/', 'uploads', 'shared'),
  zone('0x0.st', 'https://0x0.st/', 'uploads', 'shared'),
  zone('catbox.moe', 'https://catbox.moe/tools.php', 'uploads', 'shared'),
  zone('file.io', 'https://www.file.io/developers', 'uploads', 'shared'),
  zone('transfer.sh', 'https://github.com/dutchcoders/transfer.sh', 'uploads', 'shared'),
  zone('webhook.site', 'https://docs.webhook.site/', 'uploads', 'shared'),
  zone('pipedream.net', 'https://pipedream.com/docs/workflows/building-workflows/triggers', 'uploads', 'shared'),
  zone('ngrok.io', 'https://ngrok.com/docs/universal-gateway/domains', 'uploads', 'shared'),
  zone('ngrok.app', 'https://ngrok.com/docs/universal-gateway/domains', 'uploads', 'shared'),
  zone('ngrok-free.app', 'https://ngrok.com/docs/universal-gateway/domains', 'uploads', 'shared'),
  zone('trycloudflare.com', 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/trycloudflare/', 'uploads', 'shared'),
  zone('workers.dev', 'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/', 'uploads', 'shared'),
  // Documents, drives, messages: any account can read what any other sends it.
  zone('hooks.slack.com', 'https://api.slack.com/messaging/webhooks', 'uploads', 'shared'),
  zone('discord.com', 'https://discord.com/developers/docs/resources/webhook', 'uploads', 'shared'),
  zone('api.telegram.org', 'https://core.telegram.org/bots/api', 'uploads', 'shared'),
  zone('www.googleapis.com', 'https://developers.google.com/workspace/drive/api/guides/manage-uploads', 'uploads', 'shared'),
  zone('drive.google.com', 'https://developers.google.com/workspace/drive/api/guides/about-sdk', 'uploads', 'shared'),
  zone('docs.google.com', 'https://developers.google.com/workspace/forms/api/guides', 'uploads', 'shared'),
  zone('dropboxapi.com', 'https://www.dropbox.com/developers/documentation/http/documentation', 'uploads', 'shared'),
  // Fronts: one address, one certificate perhaps, many customers.
  zone('cloudfront.net', 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html', 'shared'),
  zone('fastly.net', 'https://www.fastly.com/documentation/guides/getting-started/domains/', 'shared'),
  zone('akamaized.net', 'https://techdocs.akamai.com/property-mgr/docs/serve-content-over-http', 'shared'),
  zone('azureedge.net', 'https://learn.microsoft.com/en-us/azure/cdn/cdn-overview', 'shared'),
  zone('azurefd.net', 'https://learn.microsoft.com/en-us/azure/frontdoor/front-door-overview', 'shared'),
  zone('jsdelivr.net', 'https://www.jsdelivr.com/documentation', 'shared'),
  zone('unpkg.com', 'https://unpkg.com/', 'shared'),
  // Who counts, profiles or collects errors. A project of one's own receives whatever is sent to it.
  zone('sentry.io', 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/', 'telemetry', 'uploads'),
  zone('statsig.com', 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('statsigapi.net', 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('statsig.anthropic.com', 'https://docs.anthropic.com/en/docs/claude-code/data-usage', 'telemetry'),
  zone('featuregates.org', 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
  zone('segment.io', 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/', 'telemetry'),
  zone('mixpanel.com', 'https://developer.mixpanel.com/reference/track-event', 'telemetry'),
  zone('amplitude.com', 'https://amplitude.com/docs/apis/analytics/http-v2', 'telemetry'),
  zone('posthog.com', 'https://posthog.com/docs/api/capture', 'telemetry'),
  zone('datadoghq.com', 'https://docs.datadoghq.com/getting_started/site/', 'telemetry'),
  zone('newrelic.com', 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
  zone('nr-data.net', 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
  zone('honeycomb.io', 'https://docs.honeycomb.io/send-data/', 'telemetry'),
  zone('bugsnag.com', 'https://docs.bugsnag.com/api/error-reporting/', 'telemetry'),
  zone('rollbar.com', 'https://docs.rollbar.com/reference/create-item', 'telemetry'),
  zone('google-analytics.com', 'https://developers.google.com/analytics/devguides/collection/protocol/ga4', 'telemetry', 'uploads'),
  zone('applicationinsights.azure.com', 'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access', 'telemetry'),
  zone('dc.services.visualstudio.com', 'https://learn.microsoft.com/en-us/dotnet/core/tools/telemetry', 'telemetry'),
  zone('events.data.microsoft.com', 'https://learn.microsoft.com/en-us/windows/privacy/configure-windows-diagnostic-data-in-your-organization', 'telemetry'),
  zone('telemetry.nextjs.org', 'https://nextjs.org/telemetry', 'telemetry'),
  zone('telemetry.vercel.com', 'https://vercel.com/docs/cli/about-telemetry', 'telemetry'),
  zone('telemetry.astro.build', 'https://astro.build/telemetry/', 'telemetry'),
  zone('copilot-telemetry.githubusercontent.com', 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'telemetry')
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

function zone(name: string, source: string, ...risks: readonly Risk[]): Zone {
  return {zone: name, risks, source};
}
