import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import { obsidianModule } from './obsidian-module';

const modules = new Map<string, unknown>(Object.entries({
  obsidian: obsidianModule,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': common,
  '@lezer/highlight': highlight,
  '@lezer/lr': lr,
}));

/** What a plugin may require: the app's own modules, and nothing of Node, as on a phone. */
export function requireModule(id: string): unknown {
  if (!modules.has(id)) throw new Error(`Cannot find module '${id}'`);
  return modules.get(id);
}
