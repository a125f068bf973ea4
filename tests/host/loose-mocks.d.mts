import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';

export function looseMocksForEsbuild(): EsbuildPlugin;
export function looseMocksForVite(): VitePlugin;
