import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings';
import { readsOtherwise, SettingsStore } from '../../../src/settings/settings-store';

function storeOver(saved: unknown): { store: SettingsStore; file: { content: unknown } } {
  const file = { content: saved };
  const save = (settings: Settings): Promise<void> => {
    file.content = settings;
    return Promise.resolve();
  };
  return { store: new SettingsStore({ load: () => Promise.resolve(file.content), save }), file };
}

describe('SettingsStore', () => {
  it('loads what was saved and saves what is set', async () => {
    const { store, file } = storeOver({ templateMark: 'atx' });
    await store.load();
    expect(store.current.templateMark).toBe('atx');
    await store.set('noteFolder', '/A/');
    expect(file.content).toEqual({ ...DEFAULT_SETTINGS, templateMark: 'atx', noteFolder: 'A' });
  });

  it('tells listeners the new settings and the old ones until they stop listening', async () => {
    const { store } = storeOver(null);
    const heard: (readonly [string, string])[] = [];
    const stop = store.subscribe((now, before) => heard.push([now.headingBars, before.headingBars]));
    await store.set('headingBars', '■');
    stop();
    await store.set('headingBars', '◆');
    expect(heard).toEqual([['■', DEFAULT_SETTINGS.headingBars]]);
  });

  it('holds a value that could not be saved, and says that it could not', async () => {
    const store = new SettingsStore({ load: () => Promise.resolve(null), save: () => Promise.reject(new Error('disk full')) });
    await expect(store.set('styleBars', false)).rejects.toThrow('disk full');
    expect(store.current.styleBars).toBe(false);
  });
});

describe('readsOtherwise', () => {
  it('is about what decides how notes are read', () => {
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, headingBars: '■' })).toBe(true);
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, excludedFolders: ['A'] })).toBe(true);
    expect(readsOtherwise(DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, noteFolder: 'A', styleBars: false })).toBe(false);
  });
});
