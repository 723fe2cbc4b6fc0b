"use strict";
exports.id = 832;
exports.ids = [832];
exports.modules = {

/***/ 2531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ RISK_WORDS),
/* harmony export */   i7: () => (/* binding */ risksOf)
/* harmony export */ });
/* unused harmony export ZONES */
/* harmony import */ var _policy_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4902);
// The name of a host \u2192 what one takes in with it: whether anyone can receive uploads there, who shares it, whom it tells.

const RISK_WORDS = {
    uploads: 'anyone can receive uploads here',
    shared: 'shared by many tenants',
    telemetry: 'telemetry'
};
// Of stored copies of the pages, and of the code as its owner stores or ships it; some of them older.
const ON = '2026-11-29';
const BEFORE = '2026-11-24';
const page = (says, on = ON) => ({ kind: 'documentation', on, says });
const code = (says, on = ON) => ({ kind: 'code', on, says });
// Only what was opened stands here.
// prettier-ignore
const READ = {
    // Code and package hosts.
    'https://docs.github.com/en/get-started/using-git/pushing-commits-to-a-remote-repository': page('git push sends local commits to a repository online, a fork of one\u2019s own among them'),
    'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists': page('whoever is signed in makes gists; a secret one is open to all who have its address'),
    'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference': page('collector.github.com and copilot-telemetry.githubusercontent.com are for telemetry, default.exp-tas.com for experiments; raw, objects and avatars are names below githubusercontent.com'),
    'https://docs.gitlab.com/topics/git/project/': page('on GitLab.com, too, a git push to a namespace of one\u2019s own is enough to create a private project'),
    'https://support.atlassian.com/bitbucket-cloud/docs/managing-multiple-bitbucket-user-ssh-keys-on-one-device/': page('every account is reached as bitbucket.org; the key decides which of them it is'),
    'https://docs.codeberg.org/getting-started/faq/': page('an account, which is free, is all that one needs'),
    'https://huggingface.co/docs/hub/models-uploading': page('an account uploads any files by git, by a library or in the browser'),
    'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages': page('whoever signs up can publish a public package, and is warned of secrets in it'),
    'https://docs.pypi.org/api/upload/': page('a POST to upload.pypi.org/legacy/ uploads one file of a release'),
    'https://packaging.python.org/en/latest/tutorials/packaging-projects/': page('an account of TestPyPI uploads to test.pypi.org/legacy/'),
    'https://doc.rust-lang.org/cargo/reference/publishing.html': page('cargo publish uploads a crate to crates.io with the token of an account'),
    'https://guides.rubygems.org/publishing/': page('whoever makes an account of RubyGems.org pushes gems there'),
    'https://docs.docker.com/docker-hub/repos/manage/hub-images/push/': page('docker push uploads an image to a namespace of Docker Hub; the host, registry-1.docker.io, is on another page'),
    'https://docs.docker.com/desktop/setup/allow-list/': page('hub.docker.com is Docker Hub; production.cloudflare.docker.com serves what is pulled from it'),
    'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry': page('an image is tagged and pulled as ghcr.io/OWNER/NAME (lines that a patch of the page quotes)'),
    'https://github.com/quay/quay-docs/blob/master/modules/creating-an-image-repository-via-docker.adoc': page('podman push to quay.io/<account>/<image> creates the repository where there was none'),
    'https://github.com/codecov/codecov-cli/blob/main/codecov_cli/services/upload/upload_sender.py': code('a report is posted for a repository with its token; the host, ingest.codecov.io, is in helpers/config.py'),
    'https://github.com/wandb/wandb': code('runs are logged to https://api.wandb.ai unless told otherwise; its README begins with a new account'),
    'https://github.com/asciinema/asciinema/blob/develop/src/cli.rs': code('upload sends a recording to asciinema.org, and gets an address that anyone may be given'),
    // Object storage.
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html': page('a bucket is reached as <bucket>.s3.<region>.amazonaws.com', BEFORE),
    'https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blob-query-endpoint-srp': page('a storage account is reached as <account>.blob.core.windows.net'),
    'https://docs.cloud.google.com/storage/docs/request-endpoints': page('an object of any bucket is uploaded to storage.googleapis.com, with the bucket in the path'),
    'https://github.com/firebase/firebase-js-sdk/blob/main/packages/storage/src/implementation/constants.ts': code('the one host that the SDK calls, for uploads as for downloads of any bucket'),
    'https://github.com/firebase/firebase-tools/blob/main/src/commands/database-push.ts': code('database:push adds JSON to the database <instance>.firebaseio.com'),
    'https://developers.cloudflare.com/r2/api/s3/api/': page('the S3 API of an account is at <account>.r2.cloudflarestorage.com'),
    'https://docs.digitalocean.com/reference/terraform/reference/data-sources/spaces_bucket/': page('a bucket has a name such as <bucket>.nyc3.digitaloceanspaces.com'),
    'https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api': page('a bucket is named in the path of s3.<region>.backblazeb2.com, or before it'),
    'https://docs.wasabi.com/docs/service-urls-for-wasabis-storage-regions': page('every region is a host s3.<region>.wasabisys.com; the first one is s3.wasabisys.com'),
    // Paste and file drops, tunnels, catchers of requests.
    'https://pastebin.com/doc_api': page('an API that makes pastes, and gives out public and unlisted ones raw'),
    'https://dpaste.com/api/v2/': page('a POST makes an item; no account is the default'),
    'https://docs.dpaste.org/api': page('a POST to https://dpaste.org/api/ stores a text and answers with its address'),
    'https://github.com/solusipse/fiche/blob/master/README.md': page('what nc sends to termbin.com:9999 is a paste, and its address is the answer'),
    'https://git.0x0.st/mia/0x0': code('its front page: HTTP POST files here, no account', BEFORE),
    'https://catbox.moe/faq.php': page('uploads are kept for ever, and an account is not needed for them'),
    'https://github.com/dutchcoders/transfer.sh/blob/main/README.md': page('its examples upload to https://transfer.sh with curl; who hosts that is not the project'),
    'https://github.com/radude/rentry/blob/master/README.md': page('a script of the owner\u2019s pastes whatever it reads to rentry.co'),
    'https://github.com/rupa/sprunge/blob/master/README.markdown': page('a pastebin for the command line, in use at sprunge.us'),
    'https://github.com/IO-Technologies/bashupload/blob/master/README.md': page('uploads by curl, downloads by wget; hosted at bashupload.com'),
    'https://github.com/espebra/filebin2/blob/master/README.md': page('the software of filebin.net, for sharing files'),
    'https://github.com/binwiederhier/ntfy/blob/main/docs/index.md': page('whoever posts to ntfy.sh/<topic> is heard by all who follow the topic; topics are public'),
    'https://github.com/webhooksite/webhook.site/blob/master/readme.md': page('a random address of one\u2019s own at once, to look at what is sent to it'),
    'https://github.com/probot/smee.io/blob/master/README.md': page('anyone makes a channel, and gets an address whose payloads are passed on'),
    'https://github.com/projectdiscovery/interactsh/blob/main/README.md': page('its client is given a name below one of six public servers, and shows what is sent there, DNS queries too'),
    'https://pipedream.com/docs/rest-api/webhooks': page('an endpoint of one\u2019s own has a name such as endpoint.m.pipedream.net'),
    'https://ngrok.com/docs/gateway/domains': page('an account takes a name such as your-name.ngrok.app and serves what it likes there', BEFORE),
    'https://ngrok.com/blog/free-static-domains-ngrok-users': page('every account, free ones too, has a name below ngrok-free.dev', BEFORE),
    'https://ngrok.com/docs/domains': page('accounts that pay take names below ngrok.app, ngrok.dev and ngrok.pizza, free ones below ngrok-free.app and ngrok-free.dev, old ones below ngrok.io'),
    'https://ngrok.com/docs/agent/connect-url': page('an agent opens its tunnel to connect.ngrok-agent.com:443 unless told otherwise'),
    'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/trycloudflare/': page('a free tunnel, without an account, from a random name below it to one\u2019s own machine'),
    'https://github.com/cloudflare/cloudflared/blob/master/edgediscovery/allregions/discovery.go': code('cloudflared asks argotunnel.com where to open its tunnel to'),
    'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/': page('an account has a name below it, and each of its programs a public one below that'),
    'https://github.com/localtunnel/localtunnel/blob/master/README.md': page('a tunnel is asked of https://localtunnel.me, and gets a name below it'),
    'https://github.com/ekzhang/bore/blob/main/README.md': page('a public server at bore.pub forwards a port of its own to one\u2019s machine'),
    'https://github.com/robbie-cahill/tunnelmole-client/blob/main/README.md': page('a random name below tunnelmole.net leads to a port of one\u2019s machine'),
    'https://github.com/openziti/zrok/blob/main/README.md': page('a free account shares files and ports with anyone; the hosts, below zrok.io, are in its code'),
    'https://github.com/schollz/croc/blob/main/src/models/constants.go': code('croc.schollz.com is the relay unless told otherwise'),
    'https://github.com/magic-wormhole/magic-wormhole/blob/master/src/wormhole/cli/public_relay.py': code('both relays that it passes files through are below magic-wormhole.io'),
    // Documents, drives, messages.
    'https://github.com/slackapi/node-slack-sdk/tree/main/packages/webhook': code('a webhook posts a message to a channel; in its tests that is hooks.slack.com/services/'),
    'https://github.com/discord/discord-api-docs/blob/main/developers/resources/webhook.mdx': page('a webhook posts messages and files to a channel, without a bot and without a login'),
    'https://github.com/tdlib/telegram-bot-api/blob/master/README.md': page('a bot talks to https://api.telegram.org, unless it is moved to a server of one\u2019s own'),
    'https://developers.google.com/workspace/drive/api/guides/manage-uploads': page('a file is posted to www.googleapis.com/upload/drive/v3/files (the address was seen in the Chinese copy)'),
    'https://github.com/dropbox/dropbox-sdk-js/blob/main/src/constants.js': code('the domain of its API is dropboxapi.com, and upload is one of the kinds of calls'),
    // Fronts.
    'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront.CloudFrontWebDistributionAttributes.html': page('a distribution has a generated name such as d111111abcdef8.cloudfront.net'),
    'https://www.fastly.com/documentation/guides/getting-started/domains/working-with-domains/working-with-cname-records-and-your-dns-provider/': page('a customer\u2019s domain becomes an alias of a host name of Fastly\u2019s; fastly.net was not seen there'),
    'https://github.com/akamai/terraform-provider-akamai/blob/master/CHANGELOG.md': page('the edge host name of a property ends in edgesuite.net, edgekey.net or akamaized.net'),
    'https://learn.microsoft.com/en-us/azure/cdn/cdn-create-new-endpoint': page('an endpoint is reached as <endpoint>.azureedge.net, whatever its origin'),
    'https://learn.microsoft.com/en-us/azure/frontdoor/endpoint': page('an endpoint gets a name such as <endpoint>-<hash>.z01.azurefd.net'),
    'https://github.com/jsdelivr/jsdelivr/blob/master/README.md': page('cdn.jsdelivr.net serves any file of any package of npm and any repository of GitHub'),
    'https://github.com/unpkg/unpkg/blob/main/README.md': page('unpkg.com serves any file of any package of npm'),
    // Who counts, profiles or collects errors.
    'https://docs.sentry.io/concepts/key-terms/dsn-explainer/': page('whoever knows a DSN, which is public, can send events with any information to its project', BEFORE),
    'https://docs.statsig.com/infrastructure/statsig_domains': page('its SDKs log events to api.statsig.com, statsigapi.net and featuregates.org, and change between them', BEFORE),
    'https://github.com/anthropics/claude-code': code('its release 1.0.100 asks statsig.anthropic.com for flags and sends events there; 2.1.332 does not name it, and posts events to http-intake.logs.us5.datadoghq.com, errors to browser-intake-us5-datadoghq.com'),
    'https://github.com/github/gh-aw-firewall/blob/main/docs-site/src/content/docs/reference/cli-reference.md': page('telemetry.enterprise.githubcopilot.com is for the telemetry of Copilot in enterprises'),
    'https://github.com/openai/codex/blob/main/codex-rs/otel/src/config.rs': code('metrics go to ab.chatgpt.com/otlp by an exporter that is built in; the program of release 0.171.0 holds the name'),
    'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/telemetry/clearcut-logger/clearcut-logger.ts': code('the events of a session are posted to play.googleapis.com/log while usage statistics are on'),
    'https://code.visualstudio.com/docs/setup/network': page('default.exp-tas.com is for experiments with its users'),
    'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/': page('events go to api.segment.io, in the EU to events.eu1.segmentapis.com; a write key says to whose project'),
    'https://github.com/mixpanel/mixpanel-python/blob/master/mixpanel/__init__.py': code('events and profiles are posted to api.mixpanel.com; a token says to whose project'),
    'https://github.com/amplitude/Amplitude-TypeScript/blob/main/packages/analytics-core/src/types/constants.ts': code('events are posted to api2.amplitude.com, in the EU to api.eu.amplitude.com'),
    'https://posthog.com/docs/api/capture': page('events go to us.i.posthog.com or eu.i.posthog.com, which are open to all; a key says to whose project'),
    'https://docs.datadoghq.com/getting_started/site/': page('its sites are below datadoghq.com, datadoghq.eu and ddog-gov.com'),
    'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts': code('a browser sends to a domain that is made of the site\u2019s, such as browser-intake-us5-datadoghq.com'),
    'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/': page('what agents measure goes to hosts below newrelic.com and nr-data.net'),
    'https://github.com/honeycombio/libhoney-py/blob/main/libhoney/client.py': code('events go to https://api.honeycomb.io; a write key says to whose team'),
    'https://github.com/bugsnag/bugsnag-js/blob/next/packages/core/config.js': code('errors go to notify.bugsnag.com; an API key says to whose project'),
    'https://github.com/rollbar/rollbar.js/blob/master/src/api.js': code('errors are posted to api.rollbar.com; an access token says to whose project'),
    'https://github.com/dart-lang/tools/blob/main/pkgs/unified_analytics/lib/src/constants.dart': code('dart and flutter send their usage to www.google-analytics.com/mp/collect; an ID and a secret say to whose property'),
    'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access': page('telemetry goes to dc.services.visualstudio.com and to hosts below applicationinsights.azure.com and applicationinsights.microsoft.com'),
    'https://github.com/microsoft/vscode/blob/main/src/vs/platform/telemetry/common/1dsAppender.ts': code('the editor sends its telemetry to mobile.events.data.microsoft.com'),
    'https://github.com/vercel/next.js/blob/canary/packages/next/src/telemetry/post-telemetry-payload.ts': code('posts to telemetry.nextjs.org'),
    'https://github.com/vercel/turborepo/blob/main/crates/turborepo-telemetry/src/events/mod.rs': code('turbo\u2019s events have telemetry.vercel.com behind them'),
    'https://github.com/withastro/astro/blob/main/packages/telemetry/src/post.ts': code('posts to telemetry.astro.build'),
    'https://github.com/nuxt/telemetry/blob/main/src/module.ts': code('sends to telemetry.nuxt.com unless told otherwise'),
    'https://github.com/storybookjs/storybook/blob/next/code/core/src/telemetry/telemetry.ts': code('posts to storybook.js.org/event-log unless told otherwise'),
    'https://github.com/golang/telemetry/blob/master/internal/upload/run.go': code('reports are uploaded to telemetry.go.dev, where uploading is on'),
    'https://github.com/Homebrew/brew/blob/main/Library/Homebrew/utils/analytics.rb': code('writes to a bucket at eu-central-1-1.aws.cloud2.influxdata.com, of an organisation that its token names'),
    'https://github.com/gradle/gradle-build-scan-quickstart/blob/main/README.md': page('a build with --scan is published on scans.gradle.com, and gets an address to pass on'),
    'https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/src/metrics/metrics-dispatcher.ts': code('wrangler posts its metrics to sparrow.cloudflare.com'),
    'https://github.com/hashicorp/go-checkpoint/blob/main/telemetry.go': code('reports of use are sent to checkpoint-api.hashicorp.com, which is asked for new versions, too'),
    'https://github.com/prisma/prisma/blob/main/packages/cli/package.json': code('its command line brings checkpoint-client, whose releases have checkpoint.prisma.io for telemetry'),
    'https://github.com/aws/aws-cdk-cli/blob/main/packages/aws-cdk/lib/cli/io-host/cli-io-host.ts': code('cdk sends to cdk-cli-telemetry.us-east-1.api.aws unless told otherwise'),
    'https://github.com/aws/aws-sam-cli/blob/develop/samcli/settings/__init__.py': code('sam sends to aws-serverless-tools-telemetry.us-west-2.amazonaws.com unless told otherwise'),
    'https://github.com/semgrep/semgrep/blob/develop/cli/src/semgrep/metrics.py': code('metrics go to metrics.semgrep.dev'),
    'https://github.com/scarf-sh/scarf-js/blob/main/report.js': code('an install of a package that brings it is reported to scarf.sh')
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
const ZONES = [
    // Code and package hosts.
    zone('github.com', ACCOUNT, 'https://docs.github.com/en/get-started/using-git/pushing-commits-to-a-remote-repository', 'uploads'),
    zone('gist.github.com', ACCOUNT, 'https://docs.github.com/en/get-started/writing-on-github/editing-and-sharing-content-with-gists/creating-gists', 'uploads', 'shared'),
    zone('githubusercontent.com', FILES, 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'shared'),
    zone('gitlab.com', ACCOUNT, 'https://docs.gitlab.com/topics/git/project/', 'uploads', 'shared'),
    zone('bitbucket.org', ACCOUNT, 'https://support.atlassian.com/bitbucket-cloud/docs/managing-multiple-bitbucket-user-ssh-keys-on-one-device/', 'uploads', 'shared'),
    zone('codeberg.org', ACCOUNT, 'https://docs.codeberg.org/getting-started/faq/', 'uploads', 'shared'),
    zone('huggingface.co', ACCOUNT, 'https://huggingface.co/docs/hub/models-uploading', 'uploads', 'shared'),
    zone('npmjs.org', ACCOUNT, 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
    zone('npmjs.com', ACCOUNT, 'https://docs.npmjs.com/creating-and-publishing-unscoped-public-packages', 'uploads'),
    zone('upload.pypi.org', ACCOUNT, 'https://docs.pypi.org/api/upload/', 'uploads'),
    zone('test.pypi.org', ACCOUNT, 'https://packaging.python.org/en/latest/tutorials/packaging-projects/', 'uploads'),
    zone('crates.io', ACCOUNT, 'https://doc.rust-lang.org/cargo/reference/publishing.html', 'uploads'),
    zone('rubygems.org', ACCOUNT, 'https://guides.rubygems.org/publishing/', 'uploads'),
    zone('docker.io', ACCOUNT, 'https://docs.docker.com/docker-hub/repos/manage/hub-images/push/', 'uploads', 'shared'),
    zone('docker.com', FILES, 'https://docs.docker.com/desktop/setup/allow-list/', 'shared'),
    zone('ghcr.io', ACCOUNT, 'https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry', 'uploads', 'shared'),
    zone('quay.io', ACCOUNT, 'https://github.com/quay/quay-docs/blob/master/modules/creating-an-image-repository-via-docker.adoc', 'uploads', 'shared'),
    zone('codecov.io', ACCOUNT, 'https://github.com/codecov/codecov-cli/blob/main/codecov_cli/services/upload/upload_sender.py', 'uploads', 'shared'),
    zone('wandb.ai', ACCOUNT, 'https://github.com/wandb/wandb', 'uploads', 'shared'),
    zone('asciinema.org', ACCOUNT, 'https://github.com/asciinema/asciinema/blob/develop/src/cli.rs', 'uploads', 'shared'),
    // Object storage.
    zone('amazonaws.com', BUCKET, 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html', 'uploads', 'shared'),
    zone('core.windows.net', BUCKET, 'https://learn.microsoft.com/en-us/azure/storage/blobs/storage-blob-query-endpoint-srp', 'uploads', 'shared'),
    zone('storage.googleapis.com', BUCKET, 'https://docs.cloud.google.com/storage/docs/request-endpoints', 'uploads', 'shared'),
    zone('firebasestorage.googleapis.com', BUCKET, 'https://github.com/firebase/firebase-js-sdk/blob/main/packages/storage/src/implementation/constants.ts', 'uploads', 'shared'),
    zone('firebaseio.com', BUCKET, 'https://github.com/firebase/firebase-tools/blob/main/src/commands/database-push.ts', 'uploads', 'shared'),
    zone('r2.cloudflarestorage.com', BUCKET, 'https://developers.cloudflare.com/r2/api/s3/api/', 'uploads', 'shared'),
    zone('digitaloceanspaces.com', BUCKET, 'https://docs.digitalocean.com/reference/terraform/reference/data-sources/spaces_bucket/', 'uploads', 'shared'),
    zone('backblazeb2.com', BUCKET, 'https://www.backblaze.com/docs/cloud-storage-call-the-s3-compatible-api', 'uploads', 'shared'),
    zone('wasabisys.com', BUCKET, 'https://docs.wasabi.com/docs/service-urls-for-wasabis-storage-regions', 'uploads', 'shared'),
    // Paste and file drops, tunnels, catchers of requests.
    zone('pastebin.com', CATCHER, 'https://pastebin.com/doc_api', 'uploads', 'shared'),
    zone('dpaste.com', CATCHER, 'https://dpaste.com/api/v2/', 'uploads', 'shared'),
    zone('dpaste.org', CATCHER, 'https://docs.dpaste.org/api', 'uploads', 'shared'),
    zone('paste.rs', CATCHER, 'https://paste.rs/', 'uploads', 'shared'),
    zone('termbin.com', CATCHER, 'https://github.com/solusipse/fiche/blob/master/README.md', 'uploads', 'shared'),
    zone('0x0.st', CATCHER, 'https://git.0x0.st/mia/0x0', 'uploads', 'shared'),
    zone('catbox.moe', CATCHER, 'https://catbox.moe/faq.php', 'uploads', 'shared'),
    zone('file.io', CATCHER, 'https://www.file.io/developers', 'uploads', 'shared'),
    zone('transfer.sh', CATCHER, 'https://github.com/dutchcoders/transfer.sh/blob/main/README.md', 'uploads', 'shared'),
    zone('rentry.co', CATCHER, 'https://github.com/radude/rentry/blob/master/README.md', 'uploads', 'shared'),
    zone('sprunge.us', CATCHER, 'https://github.com/rupa/sprunge/blob/master/README.markdown', 'uploads', 'shared'),
    zone('bashupload.com', CATCHER, 'https://github.com/IO-Technologies/bashupload/blob/master/README.md', 'uploads', 'shared'),
    zone('filebin.net', CATCHER, 'https://github.com/espebra/filebin2/blob/master/README.md', 'uploads', 'shared'),
    zone('croc.schollz.com', CATCHER, 'https://github.com/schollz/croc/blob/main/src/models/constants.go', 'uploads', 'shared'),
    zone('magic-wormhole.io', CATCHER, 'https://github.com/magic-wormhole/magic-wormhole/blob/master/src/wormhole/cli/public_relay.py', 'uploads', 'shared'),
    zone('ntfy.sh', CATCHER, 'https://github.com/binwiederhier/ntfy/blob/main/docs/index.md', 'uploads', 'shared'),
    zone('webhook.site', CATCHER, 'https://github.com/webhooksite/webhook.site/blob/master/readme.md', 'uploads', 'shared'),
    zone('smee.io', CATCHER, 'https://github.com/probot/smee.io/blob/master/README.md', 'uploads', 'shared'),
    zone('oast.fun', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('oast.live', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('oast.me', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('oast.online', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('oast.pro', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('oast.site', CATCHER, 'https://github.com/projectdiscovery/interactsh/blob/main/README.md', 'uploads', 'shared'),
    zone('pipedream.net', CATCHER, 'https://pipedream.com/docs/rest-api/webhooks', 'uploads', 'shared'),
    zone('ngrok.io', CATCHER, 'https://ngrok.com/docs/domains', 'uploads', 'shared'),
    zone('ngrok.app', CATCHER, 'https://ngrok.com/docs/gateway/domains', 'uploads', 'shared'),
    zone('ngrok.dev', CATCHER, 'https://ngrok.com/docs/domains', 'uploads', 'shared'),
    zone('ngrok.pizza', CATCHER, 'https://ngrok.com/docs/domains', 'uploads', 'shared'),
    zone('ngrok-free.dev', CATCHER, 'https://ngrok.com/blog/free-static-domains-ngrok-users', 'uploads', 'shared'),
    zone('ngrok-free.app', CATCHER, 'https://ngrok.com/docs/domains', 'uploads', 'shared'),
    zone('ngrok-agent.com', CATCHER, 'https://ngrok.com/docs/agent/connect-url', 'uploads', 'shared'),
    zone('trycloudflare.com', CATCHER, 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/trycloudflare/', 'uploads', 'shared'),
    zone('argotunnel.com', CATCHER, 'https://github.com/cloudflare/cloudflared/blob/master/edgediscovery/allregions/discovery.go', 'uploads', 'shared'),
    zone('workers.dev', CATCHER, 'https://developers.cloudflare.com/workers/configuration/routing/workers-dev/', 'uploads', 'shared'),
    zone('localtunnel.me', CATCHER, 'https://github.com/localtunnel/localtunnel/blob/master/README.md', 'uploads', 'shared'),
    zone('bore.pub', CATCHER, 'https://github.com/ekzhang/bore/blob/main/README.md', 'uploads', 'shared'),
    zone('tunnelmole.net', CATCHER, 'https://github.com/robbie-cahill/tunnelmole-client/blob/main/README.md', 'uploads', 'shared'),
    zone('zrok.io', CATCHER, 'https://github.com/openziti/zrok/blob/main/README.md', 'uploads', 'shared'),
    // Documents, drives, messages.
    zone('hooks.slack.com', MESSAGE, 'https://github.com/slackapi/node-slack-sdk/tree/main/packages/webhook', 'uploads', 'shared'),
    zone('discord.com', MESSAGE, 'https://github.com/discord/discord-api-docs/blob/main/developers/resources/webhook.mdx', 'uploads', 'shared'),
    zone('api.telegram.org', MESSAGE, 'https://github.com/tdlib/telegram-bot-api/blob/master/README.md', 'uploads', 'shared'),
    zone('www.googleapis.com', MESSAGE, 'https://developers.google.com/workspace/drive/api/guides/manage-uploads', 'uploads', 'shared'),
    zone('drive.google.com', MESSAGE, 'https://developers.google.com/workspace/drive/api/guides/about-sdk', 'uploads', 'shared'),
    zone('docs.google.com', MESSAGE, 'https://developers.google.com/workspace/forms/api/guides', 'uploads', 'shared'),
    zone('dropboxapi.com', MESSAGE, 'https://github.com/dropbox/dropbox-sdk-js/blob/main/src/constants.js', 'uploads', 'shared'),
    // Fronts.
    zone('cloudfront.net', FRONT, 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_cloudfront.CloudFrontWebDistributionAttributes.html', 'shared'),
    zone('fastly.net', FRONT, 'https://www.fastly.com/documentation/guides/getting-started/domains/working-with-domains/working-with-cname-records-and-your-dns-provider/', 'shared'),
    zone('akamaized.net', FRONT, 'https://github.com/akamai/terraform-provider-akamai/blob/master/CHANGELOG.md', 'shared'),
    zone('azureedge.net', FRONT, 'https://learn.microsoft.com/en-us/azure/cdn/cdn-create-new-endpoint', 'shared'),
    zone('azurefd.net', FRONT, 'https://learn.microsoft.com/en-us/azure/frontdoor/endpoint', 'shared'),
    zone('jsdelivr.net', FRONT, 'https://github.com/jsdelivr/jsdelivr/blob/master/README.md', 'shared'),
    zone('unpkg.com', FRONT, 'https://github.com/unpkg/unpkg/blob/main/README.md', 'shared'),
    // Who counts, profiles or collects errors. A project of one's own receives whatever is sent to it.
    zone('sentry.io', COUNTER, 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/', 'telemetry', 'uploads'),
    zone('statsig.com', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
    zone('statsigapi.net', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
    zone('statsig.anthropic.com', COUNTER, 'https://github.com/anthropics/claude-code', 'telemetry'),
    zone('featuregates.org', COUNTER, 'https://docs.statsig.com/infrastructure/statsig_domains', 'telemetry'),
    zone('segment.io', COUNTER, 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/', 'telemetry', 'uploads'),
    zone('segmentapis.com', COUNTER, 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/', 'telemetry', 'uploads'),
    zone('mixpanel.com', COUNTER, 'https://github.com/mixpanel/mixpanel-python/blob/master/mixpanel/__init__.py', 'telemetry', 'uploads'),
    zone('amplitude.com', COUNTER, 'https://github.com/amplitude/Amplitude-TypeScript/blob/main/packages/analytics-core/src/types/constants.ts', 'telemetry'),
    zone('posthog.com', COUNTER, 'https://posthog.com/docs/api/capture', 'telemetry', 'uploads'),
    zone('datadoghq.com', COUNTER, 'https://docs.datadoghq.com/getting_started/site/', 'telemetry', 'uploads'),
    zone('datadoghq.eu', COUNTER, 'https://docs.datadoghq.com/getting_started/site/', 'telemetry', 'uploads'),
    zone('ddog-gov.com', COUNTER, 'https://docs.datadoghq.com/getting_started/site/', 'telemetry', 'uploads'),
    zone('browser-intake-datadoghq.com', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('browser-intake-datadoghq.eu', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('browser-intake-us3-datadoghq.com', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('browser-intake-us5-datadoghq.com', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('browser-intake-ap1-datadoghq.com', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('browser-intake-ddog-gov.com', COUNTER, 'https://github.com/DataDog/browser-sdk/blob/main/packages/browser-core/src/domain/intakeSites.spec.ts', 'telemetry', 'uploads'),
    zone('newrelic.com', COUNTER, 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
    zone('nr-data.net', COUNTER, 'https://docs.newrelic.com/docs/new-relic-solutions/get-started/networks/', 'telemetry'),
    zone('honeycomb.io', COUNTER, 'https://github.com/honeycombio/libhoney-py/blob/main/libhoney/client.py', 'telemetry', 'uploads'),
    zone('bugsnag.com', COUNTER, 'https://github.com/bugsnag/bugsnag-js/blob/next/packages/core/config.js', 'telemetry', 'uploads'),
    zone('rollbar.com', COUNTER, 'https://github.com/rollbar/rollbar.js/blob/master/src/api.js', 'telemetry', 'uploads'),
    zone('google-analytics.com', COUNTER, 'https://github.com/dart-lang/tools/blob/main/pkgs/unified_analytics/lib/src/constants.dart', 'telemetry', 'uploads'),
    zone('applicationinsights.azure.com', COUNTER, 'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access', 'telemetry'),
    zone('applicationinsights.microsoft.com', COUNTER, 'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access', 'telemetry'),
    zone('dc.services.visualstudio.com', COUNTER, 'https://learn.microsoft.com/en-us/azure/azure-monitor/fundamentals/azure-monitor-network-access', 'telemetry'),
    zone('events.data.microsoft.com', COUNTER, 'https://github.com/microsoft/vscode/blob/main/src/vs/platform/telemetry/common/1dsAppender.ts', 'telemetry'),
    zone('exp-tas.com', COUNTER, 'https://code.visualstudio.com/docs/setup/network', 'telemetry'),
    zone('telemetry.nextjs.org', COUNTER, 'https://github.com/vercel/next.js/blob/canary/packages/next/src/telemetry/post-telemetry-payload.ts', 'telemetry'),
    zone('telemetry.vercel.com', COUNTER, 'https://github.com/vercel/turborepo/blob/main/crates/turborepo-telemetry/src/events/mod.rs', 'telemetry'),
    zone('telemetry.astro.build', COUNTER, 'https://github.com/withastro/astro/blob/main/packages/telemetry/src/post.ts', 'telemetry'),
    zone('telemetry.nuxt.com', COUNTER, 'https://github.com/nuxt/telemetry/blob/main/src/module.ts', 'telemetry'),
    zone('storybook.js.org', COUNTER, 'https://github.com/storybookjs/storybook/blob/next/code/core/src/telemetry/telemetry.ts', 'telemetry'),
    zone('telemetry.go.dev', COUNTER, 'https://github.com/golang/telemetry/blob/master/internal/upload/run.go', 'telemetry'),
    zone('cloud2.influxdata.com', COUNTER, 'https://github.com/Homebrew/brew/blob/main/Library/Homebrew/utils/analytics.rb', 'telemetry', 'uploads'),
    zone('scans.gradle.com', COUNTER, 'https://github.com/gradle/gradle-build-scan-quickstart/blob/main/README.md', 'telemetry', 'uploads'),
    zone('sparrow.cloudflare.com', COUNTER, 'https://github.com/cloudflare/workers-sdk/blob/main/packages/wrangler/src/metrics/metrics-dispatcher.ts', 'telemetry'),
    zone('checkpoint-api.hashicorp.com', COUNTER, 'https://github.com/hashicorp/go-checkpoint/blob/main/telemetry.go', 'telemetry'),
    zone('checkpoint.prisma.io', COUNTER, 'https://github.com/prisma/prisma/blob/main/packages/cli/package.json', 'telemetry'),
    zone('cdk-cli-telemetry.us-east-1.api.aws', COUNTER, 'https://github.com/aws/aws-cdk-cli/blob/main/packages/aws-cdk/lib/cli/io-host/cli-io-host.ts', 'telemetry'),
    zone('aws-serverless-tools-telemetry.us-west-2.amazonaws.com', COUNTER, 'https://github.com/aws/aws-sam-cli/blob/develop/samcli/settings/__init__.py', 'telemetry'),
    zone('metrics.semgrep.dev', COUNTER, 'https://github.com/semgrep/semgrep/blob/develop/cli/src/semgrep/metrics.py', 'telemetry'),
    zone('scarf.sh', COUNTER, 'https://github.com/scarf-sh/scarf-js/blob/main/report.js', 'telemetry'),
    zone('ab.chatgpt.com', COUNTER, 'https://github.com/openai/codex/blob/main/codex-rs/otel/src/config.rs', 'telemetry'),
    zone('play.googleapis.com', COUNTER, 'https://github.com/google-gemini/gemini-cli/blob/main/packages/core/src/telemetry/clearcut-logger/clearcut-logger.ts', 'telemetry'),
    zone('collector.github.com', COUNTER, 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'telemetry'),
    zone('telemetry.enterprise.githubcopilot.com', COUNTER, 'https://github.com/github/gh-aw-firewall/blob/main/docs-site/src/content/docs/reference/cli-reference.md', 'telemetry'),
    zone('copilot-telemetry.githubusercontent.com', COUNTER, 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference', 'telemetry')
];
const BY_ZONE = new Map(ZONES.map(({ zone, risks }) => [zone, risks]));
/** All that is known of a host, in the order of RISK_WORDS. What is not known is not said. */
function risksOf(host) {
    const labels = host.split('.');
    const known = new Set(labels.flatMap((_, at) => BY_ZONE.get(labels.slice(at).join('.')) ?? []));
    // Below a suffix that its owner lends out, the neighbours are strangers (https://publicsuffix.org/learn/).
    if ((0,_policy_host_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedSuffixOf */ .Ux)(host) !== undefined)
        known.add('shared');
    return Object.keys(RISK_WORDS).filter(risk => known.has(risk));
}
function zone(name, reason, source, ...risks) {
    const read = READ[source];
    return { zone: name, risks, reason, source, ...(read === undefined ? {} : { read }) };
}


/***/ }),

/***/ 4832:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z8: () => (/* binding */ suggestionsFor),
/* harmony export */   Zt: () => (/* binding */ withRisks),
/* harmony export */   o$: () => (/* binding */ suggestionFor)
/* harmony export */ });
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2905);
/* harmony import */ var _risk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2531);


// Refused for a reason that one more line takes away. The others stay refused whatever the list says, or (a name
// without an address) were not refused at all.
const CURABLE = new Set(['not-allowed', 'port-not-allowed']);
const CARRIED = new Set(['http', 'https', 'tcp']); // by Squid; no line lets a packet of UDP out
function suggestionsFor(blocked, packets) {
    const lines = new Map();
    for (const row of [...blocked, ...packets]) {
        const suggestion = row.expected ? undefined : suggestionFor(row);
        if (suggestion !== undefined)
            lines.set(suggestion.line, suggestion);
    }
    return [...lines.values()].sort((a, b) => (a.line < b.line ? -1 : a.line > b.line ? 1 : 0));
}
/** For one row of them; undefined where no line helps. */
function suggestionFor(row) {
    if (!CURABLE.has(row.reason) || !CARRIED.has(row.scheme))
        return undefined;
    const line = lineFor(row);
    return line === undefined ? undefined : { line, risks: (0,_risk_js__WEBPACK_IMPORTED_MODULE_1__/* .risksOf */ .i7)(row.host) };
}
/** The line with what is to be weighed before it is taken over, as a comment of the list. */
function withRisks({ line, risks }) {
    return risks.length === 0 ? line : `${line} # ${risks.map(risk => _risk_js__WEBPACK_IMPORTED_MODULE_1__/* .RISK_WORDS */ .UR[risk]).join('; ')}`;
}
// On a port that was refused nobody has seen yet what is spoken there. Where HTTP and TLS are usual, they are suggested,
// for then the name is still checked in the hello; elsewhere only tcp:// is sure to let it through.
const WEB_PORTS = new Set([
    ...[80, 443, 3000, 3128, 4443, 5000, 5001, 7443, 8000, 8001, 8008, 8080, 8081, 8088, 8090],
    ...[8200, 8443, 8500, 8800, 8880, 8888, 9000, 9080, 9090, 9200, 9443, 10443]
]);
// `=` because a bare name would open every subdomain too, and nobody asked for one.
function lineFor({ host, port, scheme }) {
    if (port === undefined || port === 0)
        return undefined;
    const usual = (scheme === 'https' && port === 443) || (scheme === 'http' && port === 80);
    const web = scheme !== 'tcp' || WEB_PORTS.has(port);
    const written = usual ? `=${host}` : web ? `=${host}:${port}` : `tcp://=${host}:${port}`;
    return isLine(written, host) ? written : undefined;
}
// Squid saw the name, which does not make it one: an address, `*`, a public suffix or rubbish is no line to paste.
function isLine(written, host) {
    const parsed = (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .E)({ input: 'allowed-domains', line: 1, written });
    if (!('value' in parsed))
        return false;
    const { hosts } = parsed.value;
    return hosts.kind === 'host' && hosts.host === host;
}


/***/ })

};
;