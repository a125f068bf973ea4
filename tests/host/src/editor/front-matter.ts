import { tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';

/** Without this the properties read as a rule and a heading underlined by the second `---`. */
export const frontMatter: MarkdownConfig = {
  defineNodes: [{ name: 'FrontMatter', block: true, style: tags.meta }],
  parseBlock: [
    {
      name: 'FrontMatter',
      before: 'HorizontalRule',
      parse(context, line) {
        if (context.lineStart !== 0 || line.text.trimEnd() !== '---') return false;
        while (context.nextLine()) {
          if (line.text.trimEnd() !== '---') continue;
          context.nextLine();
          break;
        }
        context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};
