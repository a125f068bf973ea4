// Apart from fixture.ts, so that a test which drives a browser does not load the host.
import { join } from 'node:path';
import { readPlugin } from './read-plugin';
import type { PluginSource } from './src/plugins/plugin-loader';

export const notes = {
  'Alpha.md': '---\ntags: [讀書]\n---\n# One\n\nText with #囚徒困境 and [[Beta]].\n\n## Two\n\n- a\n- b\n',
  'Beta.md': '▋分析框架\n\n甲乙丙\n\n```fixture\n內容\n```\n',
  'Folder/Gamma.md': 'See [[Alpha#Two|two]] and `#no` here.\n',
};

export function fixturePlugin(): Promise<PluginSource> {
  return readPlugin(join(import.meta.dirname, 'fixture-plugin'));
}
