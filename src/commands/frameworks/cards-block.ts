import type { MarkdownPostProcessorContext, Plugin } from 'obsidian';
import { FrameworkCardsBlock, type CardsBlockDeps } from '../../blocks/framework-cards-block';
import { buildCardsBlock } from '../../core/cards/cards-block-model';
import { CARDS_BLOCK } from '../../core/edits/templates/framework-note-text';
import { previewNote } from '../../vault/note-links';
import type { CommandContext } from '../command-context';
import { frameworkOfNote } from './framework-notes';

/** The code block that lists what notes say with a framework. */
export function registerCardsBlock(plugin: Plugin, context: CommandContext): void {
  const deps = blockDeps(context);
  plugin.registerMarkdownCodeBlockProcessor(CARDS_BLOCK, (source: string, el: HTMLElement, place: MarkdownPostProcessorContext) => {
    place.addChild(new FrameworkCardsBlock(el, source, place.sourcePath, deps));
  });
}

function blockDeps(context: CommandContext): CardsBlockDeps {
  const { app, catalogue, index, indexer, openNote, script, words } = context;
  return {
    words,
    model: (source, path) => buildCardsBlock(source, { index, catalogue: catalogue(), script, path, own: frameworkOfNote(context, path) }),
    isIndexing: () => indexer.progress !== null,
    onChange: (listener) => {
      const stops = [index.subscribe(() => { listener(); }), indexer.subscribe(listener)];
      return () => { for (const stop of stops) stop(); };
    },
    openNote: (place, pane) => { void openNote(place, pane); },
    hoverNote: (hovered) => { previewNote(app, hovered); },
  };
}
