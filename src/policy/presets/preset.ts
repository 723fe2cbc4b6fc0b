// What a preset is: a named, versioned list of patterns, each with the command that needs it and the page that says so.

export interface Preset {
  readonly version: number; // counts up whenever what it reaches changes
  readonly alsoCalled: readonly string[]; // what its reader may have typed instead
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly pattern: string;
  readonly why: string; // which command asks it, and for what
  readonly source: string;
  readonly wide?: string; // why it is more than one host
  readonly receives?: string; // what it takes under any account: a way out for data
  readonly shared?: true; // anyone can have a place of their own on this very host
}
