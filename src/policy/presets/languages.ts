// The presets of the languages: from where their usual tools fetch packages and themselves.

import type {Preset} from './preset.js';

const COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';

export const node: Preset = {
  version: 1,
  alsoCalled: ['nodejs', 'npm', 'npx', 'yarn', 'pnpm', 'javascript', 'js', 'typescript'],
  entries: [
    {
      pattern: 'npmjs.org',
      why: 'npm, npx, pnpm, bun and corepack: packages, their metadata, npm audit',
      source: 'https://docs.npmjs.com/cli/using-npm/registry',
      wide: 'the registry is a host of this domain, which belongs to it alone',
      receives: 'published packages'
    },
    {
      pattern: 'yarnpkg.com',
      why: 'yarn: its name for the same registry, and yarn itself when corepack fetches it',
      source: 'https://yarnpkg.com/corepack',
      wide: 'registry and releases are two hosts of this domain, which belongs to the project alone',
      receives: 'published packages'
    },
    {
      pattern: '=nodejs.org',
      why: 'node-gyp fetches headers when a package is compiled; nvm, fnm and n fetch node itself',
      source: 'https://github.com/nodejs/node-gyp#readme'
    }
  ]
};

export const python: Preset = {
  version: 1,
  alsoCalled: ['py', 'pip', 'pypi', 'uv', 'poetry', 'python3'],
  entries: [
    {
      pattern: '=pypi.org',
      why: 'pip, uv, poetry, pdm: the index of packages',
      source: 'https://docs.pypi.org/api/index-api/'
    },
    {
      pattern: '=files.pythonhosted.org',
      why: 'pip, uv, poetry, pdm: the files that the index links to',
      source: 'https://docs.pypi.org/api/index-api/'
    },
    {
      pattern: '=releases.astral.sh',
      why: 'uv python install, uv self update: where uv looks for Python and for itself first',
      source: 'https://github.com/astral-sh/uv/issues/18503'
    }
  ]
};

export const go: Preset = {
  version: 1,
  alsoCalled: ['golang'],
  entries: [
    {
      pattern: '=proxy.golang.org',
      why: 'go mod download, go get, go install: modules and toolchains',
      source: 'https://go.dev/ref/mod#environment-variables'
    },
    {
      pattern: '=sum.golang.org',
      why: 'the go command checks what it downloaded against the checksum database',
      source: 'https://go.dev/ref/mod#checksum-database'
    },
    {
      pattern: '=storage.googleapis.com',
      why: 'module archives: where proxy.golang.org redirects to',
      source: 'https://github.com/golang/go/issues/52908',
      receives: 'objects of any bucket',
      shared: true
    },
    {
      pattern: '=go.dev',
      why: 'releases by link: go.dev/dl/ is where scripts fetch Go itself from',
      source: 'https://go.dev/doc/install'
    },
    {
      pattern: '=dl.google.com',
      why: 'releases: where go.dev/dl/ redirects to',
      source: 'https://go.dev/doc/install'
    }
  ]
};

export const rust: Preset = {
  version: 1,
  alsoCalled: ['cargo', 'crates', 'rustup', 'rustlang'],
  entries: [
    {
      pattern: '=index.crates.io',
      why: 'cargo: the index of crates',
      source: 'https://doc.rust-lang.org/cargo/reference/registry-index.html'
    },
    {pattern: '=static.crates.io', why: 'cargo: the crates themselves', source: COPILOT},
    {
      pattern: '=crates.io',
      why: 'cargo search, owner and publish; download links of older indexes begin here',
      source: 'https://doc.rust-lang.org/cargo/reference/registry-web-api.html',
      receives: 'published crates'
    },
    {
      pattern: '=static.rust-lang.org',
      why: 'rustup: toolchains, components, rustup itself',
      source: 'https://rust-lang.github.io/rustup/environment-variables.html'
    },
    {
      pattern: '=sh.rustup.rs',
      why: 'the install script of rustup',
      source: 'https://rust-lang.github.io/rustup/installation/other.html'
    }
  ]
};

export const java: Preset = {
  version: 1,
  alsoCalled: ['maven', 'mvn', 'gradle', 'jvm', 'kotlin'],
  entries: [
    {
      pattern: '=repo.maven.apache.org',
      why: 'mvn and gradle: Maven Central, by the name that both have built in',
      source: 'https://maven.apache.org/guides/introduction/introduction-to-repositories.html'
    },
    {
      pattern: '=repo1.maven.org',
      why: 'Maven Central by its other name, which sbt, coursier and many builds write',
      source: 'https://central.sonatype.org/consume/consume-maven/'
    },
    {
      pattern: '=plugins.gradle.org',
      why: 'gradle: the plugin portal',
      source: 'https://docs.gradle.org/current/userguide/plugins.html'
    },
    {
      pattern: '=plugins-artifacts.gradle.org',
      why: 'gradle: where the plugin portal redirects to for the files',
      source: COPILOT
    },
    {
      pattern: '=services.gradle.org',
      why: 'gradlew: the distribution that the wrapper names',
      source: 'https://docs.gradle.org/current/userguide/gradle_wrapper.html'
    },
    {
      pattern: '=downloads.gradle.org',
      why: 'gradlew: where services.gradle.org redirects to',
      source: 'https://github.com/openrewrite/rewrite/pull/6823'
    },
    {
      pattern: '=github.com',
      why: 'gradlew: where services.gradle.org redirects to for the newer distributions',
      source: 'https://github.com/gradle/gradle-distributions/releases',
      receives: 'pushes, issues, gists'
    },
    {
      pattern: '=release-assets.githubusercontent.com',
      why: 'gradlew: where those distributions are stored',
      source: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners'
    }
  ]
};

export const dotnet: Preset = {
  version: 1,
  alsoCalled: ['net', 'nuget', 'csharp', 'fsharp'],
  entries: [
    {
      pattern: '=api.nuget.org',
      why: 'dotnet restore, dotnet add package: index and packages',
      source: 'https://learn.microsoft.com/en-us/nuget/api/overview'
    },
    {
      pattern: '=builds.dotnet.microsoft.com',
      why: 'dotnet-install.sh: SDKs and runtimes',
      source: 'https://github.com/dotnet/core/issues/9671'
    },
    {
      pattern: '=ci.dot.net',
      why: 'dotnet-install.sh: builds of the day, and its second choice for releases',
      source: 'https://github.com/dotnet/core/issues/9671'
    },
    {
      pattern: '=aka.ms',
      why: 'dotnet-install.sh --channel: the link that names the newest version',
      source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
    },
    {
      pattern: '=dot.net',
      why: 'the install script by its short link',
      source: 'https://learn.microsoft.com/en-us/dotnet/core/tools/dotnet-install-script'
    },
    {
      pattern: '=dotnet.microsoft.com',
      why: 'the install script: where the short link redirects to',
      source: 'https://github.com/dotnet/install-scripts/issues/499'
    }
  ]
};

export const ruby: Preset = {
  version: 1,
  alsoCalled: ['gem', 'gems', 'rubygems', 'bundler', 'bundle', 'rails'],
  entries: [
    {
      pattern: '=rubygems.org',
      why: 'bundle install, gem install: gems and their metadata',
      source: 'https://guides.rubygems.org/rubygems-org-api/',
      receives: 'published gems'
    },
    {
      pattern: '=index.rubygems.org',
      why: 'bundle install, gem install: the compact index of versions',
      source: 'https://guides.rubygems.org/rubygems-org-compact-index-api/'
    },
    {
      pattern: '=cache.ruby-lang.org',
      why: 'ruby-build, rbenv, mise: Ruby itself',
      source: 'https://www.ruby-lang.org/en/downloads/'
    }
  ]
};

export const php: Preset = {
  version: 1,
  alsoCalled: ['composer', 'packagist', 'laravel'],
  entries: [
    {
      pattern: '=repo.packagist.org',
      why: 'composer install, require: the metadata of packages',
      source: 'https://packagist.org/apidoc'
    },
    {
      pattern: '=packagist.org',
      why: 'composer search, audit and statistics',
      source: 'https://packagist.org/apidoc'
    },
    {
      pattern: '=getcomposer.org',
      why: 'composer self-update and the installer',
      source: 'https://getcomposer.org/download/'
    },
    {
      pattern: '=api.github.com',
      why: 'composer install: most packages are archives of GitHub, linked by its API',
      source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
      receives: 'issues, gists, files written through the API'
    },
    {
      pattern: '=codeload.github.com',
      why: 'composer install: where those links redirect to',
      source: 'https://docs.github.com/en/rest/repos/contents'
    },
    {
      pattern: '=github.com',
      why: 'composer install --prefer-source, and packages that have no archive: git clone',
      source: 'https://getcomposer.org/doc/05-repositories.md',
      receives: 'pushes, issues, gists'
    }
  ]
};
