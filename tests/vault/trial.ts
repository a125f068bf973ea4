import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from 'obsidian';
import { expect } from 'vitest';
import { parse } from 'yaml';
import catalogueJson from 'latticework:catalogue';
import textsJson from 'latticework:catalogue-texts';
import sectionsJson from 'latticework:sections';
import { parseCatalogue } from '../../src/core/frameworks/catalogue';
import { FrameworksInForce } from '../../src/core/frameworks/frameworks-in-force';
import { FrameworkIndex } from '../../src/core/index/framework-index';
import { parseSectionWords } from '../../src/core/note/section-words';
import { createRules } from '../../src/core/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings';
import { Indexer } from '../../src/vault/indexer';
import { FakeApp } from './fake-app';

const catalogue = parseCatalogue(catalogueJson, () => textsJson);
const sectionWords = parseSectionWords(sectionsJson);

/** A note whose title tells which of its texts was read. */
export function titled(title: string): string {
  return `# ${title}\n\nText.\n`;
}

/** An indexer at work on a vault in memory, with what it told. */
export interface Trial {
  readonly app: FakeApp;
  readonly index: FrameworkIndex;
  readonly indexer: Indexer;
  readonly frameworks: FrameworksInForce;
  readonly excluded: string[];
  readonly errors: unknown[];
  readonly unread: (readonly string[])[];
  readonly title: (path: string) => string | undefined;
  /** Takes other settings from now on, and has nothing read for that. */
  readonly set: (changes: Partial<Settings>) => void;
}

const trials: Trial[] = [];

export function createTrial(): Trial {
  const app = new FakeApp();
  const index = new FrameworkIndex();
  const excluded: string[] = [];
  const errors: unknown[] = [];
  const unread: (readonly string[])[] = [];
  const frameworks = new FrameworksInForce(() => catalogue);
  const readBy = createRules({ catalogue: () => frameworks.catalogue, sectionWords: () => sectionWords, parseProperties: (yaml): unknown => parse(yaml) });
  let settings = DEFAULT_SETTINGS;
  const indexer = new Indexer(app as unknown as App, index, {
    frameworks,
    rules: () => readBy(settings),
    excludedFolders: () => excluded,
    onUnread: (paths) => unread.push(paths),
    report: (error) => errors.push(error),
  });
  const trial: Trial = {
    app, index, indexer, frameworks, excluded, errors, unread,
    title: (path) => index.get(path)?.title.text,
    set: (changes) => { settings = { ...settings, ...changes }; },
  };
  trials.push(trial);
  return trial;
}

/** Long enough for every task that is under way: they wait for messages, not for time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await sleep(1);
}

export async function started(trial: Trial): Promise<Trial> {
  trial.indexer.load();
  trial.app.layoutReady();
  await settle();
  return trial;
}

/** Ends every trial; nothing may have been reported as an error. */
export function endTrials(): void {
  for (const { indexer, errors } of trials.splice(0)) {
    indexer.unload();
    expect(errors).toEqual([]);
  }
}
