import type { VaultFiles } from './src/vault/vault';

export interface PlaygroundOptions {
  readonly vaultDir?: string;
  readonly vaultName?: string;
  readonly note?: string;
  readonly outDir?: string;
  readonly pluginDir?: string;
}

export const projectDir: string;
export const playgroundDir: string;
export function buildPlayground(options?: PlaygroundOptions): Promise<{ outDir: string; notes: number; plugin: boolean }>;
export function bundleHost(outDir: string): Promise<void>;
export function readVault(dir: string): Promise<VaultFiles>;
