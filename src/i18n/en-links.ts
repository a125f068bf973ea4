/** Words for related notes, gaps and what travels together. */
export const enLinks = {
  /** Marks, links and lines that are written into notes on request. */
  writing: {
    commands: {
      tagNote: 'Tag this note with its frameworks',
      tagNotes: 'Tag notes with their frameworks…',
      writeRelated: 'Write links to related notes',
      writeRelatedIn: 'Write links to related notes in…',
      removeRelated: 'Remove links to related notes',
      removeRelatedIn: 'Remove links to related notes in…',
      linkNames: 'Link framework names in this note',
      linkNamesIn: 'Link framework names in…',
      unlabelledUses: 'Show unlabelled uses of a framework',
    },
    /** Of the file menu, where the notes are known. */
    menu: {
      tag: 'Tag with frameworks',
      writeRelated: 'Write links to related notes',
      linkNames: 'Link framework names',
    },
    /** What a preview is about. */
    titles: {
      tag: 'Tag notes with their frameworks',
      writeRelated: 'Write links to related notes',
      removeRelated: 'Remove links to related notes',
      linkNames: 'Link framework names',
      promote: (framework: string) => `Mark unlabelled uses of ${framework}`,
      addRisk: 'Add a risk to this note',
      addQuestion: 'Add a question to this note',
      dismiss: 'Not relevant here',
    },
    scopes: {
      placeholder: 'Which notes?',
      empty: 'No choice like that.',
      thisNote: 'This note',
      framework: 'Notes that name a framework…',
      folder: 'A folder…',
      vault: 'The whole vault',
      folderPlaceholder: 'Which folder?',
      noFolder: 'No folder like that has notes that are read.',
    },
    unlabelled: {
      placeholder: 'Which framework’s unlabelled uses?',
      empty: 'No note uses a framework without a card, tag or property.',
      mark: 'to mark it',
      /** The first row: all uses at once. */
      all: (notes: number) => `Mark all ${notes} notes…`,
      allHint: 'You first see the lines that would change.',
      /** Before the sentence that proves it. */
      proof: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
    },
    notMarked: {
      'framework-note': 'This is a framework note: it defines a framework and is not marked with one.',
      'left-out': 'This note is left out by its own property, so nothing is written into it.',
      'none-used': 'This note uses no framework yet. A framework is used when a heading names it or the text explains it.',
      'all-marked': 'This note is marked with all its frameworks already.',
    },
    notLinked: {
      'framework-note': 'This is a framework note: the notes that use its framework lead to it, so no links to related notes are written into it.',
    },
    noRelated: 'No other note shares a framework with this one, so there is nothing to link.',
    noFrameworkNotes: 'There is no framework note to link to yet.',
    createFrameworkNote: 'Create framework note',
    copied: 'Copied as Markdown.',
    notCopied: 'Could not copy. The app may not write to the clipboard just now: click into the window and try again.',
    /** Where a quote stands, behind its note. */
    line: (line: number) => `line ${line}`,
  },
};
