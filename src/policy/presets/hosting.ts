// The presets of where code and images are kept: @github, @containers.

import type {Preset} from './preset.js';

const RUNNERS = 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners';
const LFS = 'https://docs.github.com/en/repositories/working-with-files/managing-large-files';
const COPILOT = 'https://docs.github.com/en/copilot/reference/copilot-allowlist-reference';
const DOCKER = 'https://docs.docker.com/desktop/setup/allow-list/';

export const github: Preset = {
  version: 1,
  alsoCalled: ['gh', 'git', 'actions'],
  entries: [
    {
      pattern: '=github.com',
      why: 'git clone, fetch and push over https; the links of archives and release assets begin here',
      source: RUNNERS,
      receives: 'pushes, issues, gists'
    },
    {
      pattern: '=api.github.com',
      why: 'gh, and every client of the REST and GraphQL APIs',
      source: RUNNERS,
      receives: 'issues, gists, files written through the API'
    },
    {
      pattern: '=codeload.github.com',
      why: 'archives of a repository: where /archive/, /tarball/ and /zipball/ redirect to',
      source: RUNNERS
    },
    {
      pattern: '=raw.githubusercontent.com',
      why: 'single files by curl, and install scripts that are read from a repository',
      source: COPILOT
    },
    {
      pattern: '=release-assets.githubusercontent.com',
      why: 'gh release download and curl: where /releases/download/ redirects to',
      source: RUNNERS
    },
    {
      pattern: '=objects.githubusercontent.com',
      why: 'release assets and other stored objects: where older links redirect to',
      source: RUNNERS
    },
    {
      pattern: '=uploads.github.com',
      why: 'gh release create and upload: where release assets are sent to',
      source: 'https://docs.github.com/en/rest/releases/assets',
      receives: 'release assets'
    },
    {
      pattern: '=media.githubusercontent.com',
      why: 'large files by raw link: where raw.githubusercontent.com and archives find what Git LFS keeps',
      source: LFS
    },
    {
      pattern: '=github-cloud.githubusercontent.com',
      why: 'git lfs pull: where the LFS API sends the client for the objects',
      source: RUNNERS
    },
    {
      pattern: '=github-cloud.s3.amazonaws.com',
      why: 'git lfs pull and push: the storage behind the LFS API',
      source: RUNNERS,
      receives: 'objects of git lfs push'
    }
  ]
};

export const containers: Preset = {
  version: 1,
  alsoCalled: ['docker', 'container', 'dockerhub', 'ghcr', 'oci', 'images', 'quay', 'mcr', 'podman'],
  entries: [
    {
      pattern: '=registry-1.docker.io',
      why: 'crane, skopeo, buildah, podman: manifests of Docker Hub',
      source: DOCKER,
      receives: 'pushed images'
    },
    {pattern: '=auth.docker.io', why: 'the token that Docker Hub wants before a pull', source: DOCKER},
    {
      pattern: '=index.docker.io',
      why: 'the name by which Docker Hub is written in credentials, and asked by some clients',
      source: 'https://docs.docker.com/reference/cli/docker/login/'
    },
    {
      pattern: '=production.cloudflare.docker.com',
      why: 'layers of Docker Hub: where a pull is redirected to',
      source: DOCKER
    },
    {
      pattern: '=production.cloudfront.docker.com',
      why: 'layers of Docker Hub: where a pull is redirected to',
      source: DOCKER
    },
    {
      pattern: '=docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com',
      why: 'layers of Docker Hub: where a pull without an account is redirected to',
      source: DOCKER
    },
    {
      pattern: '=ghcr.io',
      why: "GitHub's container registry: manifests and tokens",
      source: RUNNERS,
      receives: 'pushed images'
    },
    {
      pattern: '=pkg-containers.githubusercontent.com',
      why: 'layers of ghcr.io: where a pull is redirected to',
      source: RUNNERS
    },
    {pattern: '=mcr.microsoft.com', why: "Microsoft's registry: manifests", source: COPILOT},
    {
      pattern: '*.data.mcr.microsoft.com',
      why: 'layers of mcr.microsoft.com: where a pull is redirected to',
      source: 'https://github.com/microsoft/containerregistry/blob/main/docs/client-firewall-rules.md',
      wide: 'one host a region, chosen by the registry: westeurope.data.mcr.microsoft.com and its like'
    },
    {
      pattern: 'quay.io',
      why: 'quay.io: manifests, and the layers that a pull is redirected to',
      source:
        'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/installation_configuration/configuring-firewall',
      wide: 'layers come from cdn.quay.io and numbered names beside it, whose count has changed',
      receives: 'pushed images'
    }
  ]
};
