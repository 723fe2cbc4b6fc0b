// The release that this bundle belongs to. tools/release.mjs writes it; in development there is none, and the image is
// built beside the bundle.

export interface Release {
  readonly version: string;
  readonly repository: string; // on github.com
  readonly archives: Readonly<Record<string, Archive>>; // by architecture
}

export interface Archive {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly ids: readonly string[]; // docker's own store names the image by the first, containerd's by the second
}

export const RELEASE: Release | undefined = undefined;
