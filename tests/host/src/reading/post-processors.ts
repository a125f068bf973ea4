import type { Component } from '../mocks';

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: Record<string, unknown> | null;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null;
}

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;

export class PostProcessors {
  private processors: PostProcessor[] = [];
  private readonly codeBlocks = new Map<string, CodeBlockHandler>();

  add(processor: PostProcessor): void {
    this.processors = [...this.processors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  remove(processor: PostProcessor): void {
    this.processors = this.processors.filter((other) => other !== processor);
  }

  addCodeBlock(language: string, handler: CodeBlockHandler): void {
    if (this.codeBlocks.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
    this.codeBlocks.set(language, handler);
  }

  removeCodeBlock(language: string): void {
    this.codeBlocks.delete(language);
  }

  async run(section: HTMLElement, context: PostProcessorContext): Promise<void> {
    for (const code of section.querySelectorAll<HTMLElement>('pre > code')) await this.runCodeBlock(code, context);
    for (const processor of this.processors) await processor(section, context);
  }

  /** The source's last newline is left out; whether the app does so is not verified. */
  private async runCodeBlock(code: HTMLElement, context: PostProcessorContext): Promise<void> {
    const language = /language-(\S+)/.exec(code.className)?.[1];
    const handler = language ? this.codeBlocks.get(language) : undefined;
    if (!handler) return;
    const box = code.doc.createElement('div');
    box.className = `block-language-${language}`;
    code.parentElement?.replaceWith(box);
    await handler(code.getText().replace(/\n$/, ''), box, context);
  }
}
