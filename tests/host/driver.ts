// Drives the playground in a real Chromium, without a server and without a network:
// every request is answered from dist/playground or refused. The methods bear the
// names wdio-obsidian-service uses, so that a spec can later run on the real app.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { bundleHost, playgroundDir, projectDir } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { readPlugin } from './read-plugin';
import type { HostOptions, ObsidianArgument } from './src/host';
import type { Language } from './src/locale';
import type { PluginSource } from './src/plugins/plugin-loader';
import type { Theme } from './src/shell/appearance';
import type { VaultFiles } from './src/vault/vault';

export interface StartOptions {
  readonly files?: VaultFiles;
  /** The built plugin in the project's root when left out. */
  readonly plugins?: readonly PluginSource[];
  readonly theme?: Theme;
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  readonly openFile?: string;
  readonly restore?: NonNullable<HostOptions['restore']>;
  readonly coldCache?: boolean;
  readonly switches?: NonNullable<HostOptions['switches']>;
}

export interface BrowserHost {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors and refused requests, in order. */
  readonly logs: string[];
  /** Runs `fn` in the page with `{ app, obsidian, plugins, require }`. It is sent as text: no closures. Its result must be plain data. */
  executeObsidian<A extends unknown[], R>(fn: (arg: ObsidianArgument, ...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  executeObsidianCommand(id: string): Promise<boolean>;
  openFile(path: string): Promise<void>;
  /** For input methods: `Input.imeSetComposition`, `Input.insertText`. */
  cdp(): Promise<CDPSession>;
  /** A second page in the same profile, as after closing and opening the app. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const ORIGIN = 'http://localhost';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const PAGE = '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Latticework playground</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css"></head><body class="theme-light"><div id="root"></div><script src="host.js"></script></body></html>';

/** Bundles the host once for a test run; tests bring their own notes and plugins. */
export async function prepareHost(): Promise<string> {
  const outDir = join(playgroundDir, '..', 'test-host');
  await bundleHost(outDir);
  return outDir;
}

/** The project's own plugin, as last built into its root. */
export function readBuiltPlugin(): Promise<PluginSource> {
  return readPlugin(projectDir);
}

export async function startHost(options: StartOptions = {}, outDir = join(playgroundDir, '..', 'test-host')): Promise<BrowserHost> {
  if (!existsSync(join(outDir, 'host.js'))) await prepareHost();
  const { width = 1360, height = 860, ...rest } = options;
  const plugins = options.plugins ?? [await readBuiltPlugin()];
  const profile = await mkdtemp(join(tmpdir(), 'latticework-host-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath: findChromium(), headless: true, viewport: { width, height }, args: FLAGS });
  const page = context.pages()[0] ?? (await context.newPage());
  const logs = watch(page);
  await serve(page, outDir);
  await page.addInitScript(() => void (window.__host = { manual: true }));
  const hostOptions = { files: {}, ...rest, plugins };
  await boot(page, hostOptions);
  return handle(context, page, logs, profile, hostOptions);
}

async function boot(page: Page, options: Omit<StartOptions, 'width' | 'height'>): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(async (given) => {
    await window.__host?.start?.(given);
  }, options);
}

function handle(context: BrowserContext, page: Page, logs: string[], profile: string, options: Omit<StartOptions, 'width' | 'height'>): BrowserHost {
  return {
    page,
    logs,
    async executeObsidian<A extends unknown[], R>(fn: (arg: ObsidianArgument, ...args: A) => R | Promise<R>, ...args: A): Promise<R> {
      return page.evaluate<R>(`(${fn.toString()})(window.__host.arg, ...${JSON.stringify(args)})`);
    },
    executeObsidianCommand: (id) => page.evaluate((command) => window.__host?.arg?.app.commands.executeCommandById(command) ?? false, id),
    openFile: (path) => page.evaluate(async (name) => void (await window.__host?.host?.open(name)), path),
    cdp: () => context.newCDPSession(page),
    restart: () => boot(page, options),
    stop: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function watch(page: Page): string[] {
  const logs: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') logs.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => logs.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => logs.push(`refused: ${request.url()}`));
  return logs;
}

async function serve(page: Page, outDir: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) return route.abort();
    if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE });
    const dir = url.pathname === '/host.css' ? join(projectDir, 'tests', 'host') : outDir;
    const path = join(dir, url.pathname.slice(1));
    return existsSync(path) ? route.fulfill({ path }) : route.abort();
  });
}
