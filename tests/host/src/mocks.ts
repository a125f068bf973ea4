// The only door to obsidian-test-mocks. The mocks are the long tail of the API
// (Bases values, front matter readers, DOM helpers); what a visitor sees or clicks
// is the host's own. Pinned to 3.11.0: its major versions move in weeks.
import * as mocks from 'obsidian-test-mocks/obsidian';

export {
  Component,
  getFrontMatterInfo,
  getLinkpath,
  normalizePath,
  parseFrontMatterAliases,
  parseLinktext,
  prepareFuzzySearch,
  stripHeading,
} from 'obsidian-test-mocks/obsidian';
export { setup as installMockGlobals } from 'obsidian-test-mocks/setup';

/** Every export of the mocks, under its name; `obsidian-module.ts` lays the host's own over it. */
export const mockExports: Readonly<Record<string, unknown>> = { ...mocks };
