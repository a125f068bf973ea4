import { enFrameworks } from './en-frameworks';
import { enLinks } from './en-links';
import { enRuns } from './en-runs';
import { enSidebarLinks } from './en-sidebar-links';

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The English words of the interface, and the shape of every other language. */
export const en = {
  commands: {
    openFrameworkSidebar: 'Open framework sidebar',
    showCards: 'Show framework cards of this note',
    insertTemplate: 'Insert framework-analysis template',
    newAnalysisNote: 'New framework-analysis note',
    findShared: 'Find notes that share a framework',
    explainNote: 'Explain this note',
    rebuildIndex: 'Rebuild index',
    /** Of the file menu, where the note is known. */
    menuShowCards: 'Show framework cards',
  },
  settings: {
    readingHeading: 'Reading notes',
    templateHeading: 'Template',
    newNoteHeading: 'New notes',
    editorHeading: 'Editor',
    headingBars: {
      name: 'Heading bars',
      desc: 'A line that begins with one of these characters is read as a heading. Changing them reads all notes again.',
    },
    ownWords: {
      heading: 'Section words of your own',
      desc: 'Words, separated by commas',
      roles: {
        framework: 'Framework', keypoints: 'Key points', risk: 'Risks', thesis: 'Thesis', catalyst: 'Catalysts', watch: 'What to watch', learning: 'What to practise',
      },
    },
    excludedFolders: {
      heading: 'Folders to leave out',
      empty: 'Every folder is read.',
      add: 'Add folder',
      placeholder: 'Choose a folder whose notes are not read',
    },
    styleBars: {
      name: 'Show bar headings as headings',
      desc: 'In the editor and in reading view. The text of your notes stays as it is.',
    },
    templateLanguage: {
      name: 'Language',
      desc: 'Of the headings and questions that the template brings.',
      interface: 'Same as the app',
    },
    templateMark: {
      name: 'Heading mark',
      desc: (bar: string) => `How the headings of the template are written. The heading bar is ${bar}`,
      bar: 'Heading bar',
      atx: 'Number signs (#)',
    },
    noteFolder: {
      name: 'Folder',
      desc: 'Where a new framework-analysis note is put. Leave empty for the place the app uses for new notes.',
    },
    noteNamePattern: {
      name: 'File name',
      desc: '{{framework}} stands for the first framework you choose, {{frameworks}} for all of them, {{date}} for today. {{date:yyyy-MM}} gives the date a form of its own.',
    },
    dateFormat: {
      name: 'Date format',
      desc: (example: string) => `How {{date}} is written in a file name. Today: ${example}`,
    },
    problems: {
      noBars: 'Give at least one character, such as ▋.',
      notABar: (character: string) => `“${character}” begins ordinary lines too, so it cannot be a heading bar. Use a symbol such as ▋ or ■.`,
      dateFormat: (text: string) => `“${text}” is not a date format. Use yyyy for the year, MM for the month and dd for the day.`,
      momentFormat: (suggestion: string) => `Write years and days in small letters: ${suggestion}`,
      emptyName: 'Give the file a name, such as {{date}} {{framework}}.',
      unknownToken: (token: string) => `${token} is not known. Use {{framework}}, {{frameworks}}, {{date}} or {{date:yyyy-MM-dd}}.`,
      tagPrefix: (text: string) => `“${text}” cannot begin a tag. Use letters, such as framework.`,
    },
  },
  notices: {
    noCards: (title: string) => `No framework cards in “${title}”. Headings that name a framework become cards.`,
    stillReading: 'Notes are still being read. Try again in a moment.',
    rebuilding: (done: number, total: number) => `Reading notes: ${done} of ${total}`,
    rebuilt: (notes: number) => `${count(notes, 'note', 'notes')} read.`,
    notReadKept: (paths: readonly string[], more: number) =>
      `Could not read: ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Their last known cards are kept.`,
    /** Of some of them nothing is known. */
    notRead: (paths: readonly string[], more: number) =>
      `Could not read: ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}. They are tried again when another note changes, or by “Rebuild index”.`,
    noteGone: (path: string) => `“${path}” is no longer in this vault. It may have been moved or deleted.`,
    otherNoteOpen: 'Another note is open now, so nothing was inserted. Go back to your note and run the action again.',
    noOpenNote: 'No note is open to insert into. Open a note and try again.',
  },
  suggester: {
    placeholder: 'Type a framework, in any language',
    placeholderShared: 'Which framework?',
    placeholderNotes: (framework: string) => `Notes that reason with ${framework}`,
    chosen: 'Chosen:',
    remove: (name: string) => `Remove ${name}`,
    done: (chosen: number) => `Done: use ${count(chosen, 'framework', 'frameworks')}`,
    doneWithout: 'Without a framework: leave that section open',
    useOwn: (name: string) => `Use “${name}” as a framework name`,
    useOwnHint: 'Not in the catalogue',
    noNotes: 'In no note yet',
    notes: (notes: number) => `In ${count(notes, 'note', 'notes')}`,
    isChosen: 'Chosen',
    emptyFrameworks: 'No framework of that name.',
    emptyShared: 'No note names a framework like that.',
    emptySharedIndexing: 'Notes are still being read.',
    emptyNotes: 'No note like that.',
    move: 'to move',
    add: 'to add or take away',
    finish: 'to finish',
    choose: 'to choose',
    open: 'to open',
    openTab: 'to open in a new tab',
    cancel: 'to cancel',
    line: (line: number) => `Line ${line}`,
  },
  template: {
    nameSeparator: ', ',
  },
  sidebar: {
    title: 'Frameworks',
    indexing: (done: number, total: number) => `Reading notes: ${done} of ${total}`,
    preparing: 'Getting ready to read your notes',
    preparingHint: 'Cards appear here as soon as this note has been read.',
    noNote: 'No note open',
    noNoteHint: 'Open a note to see its frameworks here.',
    notMarkdown: 'Not a note',
    notMarkdownHint: 'Framework cards are made from notes only. Open a note to see its frameworks here.',
    excluded: 'This note is left out',
    excludedHint: 'It is in a folder that is not read. You can change that in the settings.',
    nothing: 'Nothing recognised in this note yet',
    nothingHint: 'Headings that name a framework become cards. Sections for key points and risks are listed here. For example:',
    /** As it would stand in a note: a heading opens with a bar. */
    nothingExample: [
      '▋Analytical framework', '▋Prisoner’s dilemma and unit economics', 'Nobody can afford to stop spending first …',
      '▋Key points', '▋Risks',
    ],
    failed: 'This note could not be shown',
    failedHint: 'Your notes are untouched. Try again, and if it happens once more, run “Rebuild index”.',
    insertTemplate: 'Insert framework-analysis template',
    newAnalysisNote: 'New framework-analysis note',
    tryAgain: 'Try again',
    cards: 'Framework cards',
    keyPoints: 'Key points',
    risks: 'Risks',
    questions: 'Questions',
    roles: {
      framework: 'Frameworks', keypoints: 'Key points', risk: 'Risks', thesis: 'Thesis', catalyst: 'Catalysts', watch: 'What to watch',
      valuation: 'Valuation', conclusion: 'Conclusion', summary: 'Summary', action: 'Actions', learning: 'What to practise',
      evidence: 'Evidence', question: 'Questions', source: 'Sources', company: 'Company', other: 'Other',
    },
    /** A lead-in and what follows it. */
    labelled: (label: string) => `${label}: `,
    listComma: ', ',
    unlisted: 'Not in the catalogue',
    chip: (name: string, hint: string) => `${name}: ${hint}`,
    notesShare: (notes: number) => `${count(notes, 'other note', 'other notes')} with it`,
    noNoteShares: 'No other note shares it yet',
    shared: 'Notes that share a framework',
    onlyMentioned: 'mentioned here',
    place: {
      card: 'card', heading: 'heading', section: 'section', body: 'text', tag: 'tag', property: 'property', link: 'link',
    },
    alsoMentioned: 'Mentioned in passing',
    diagnostics: 'Worth a look',
    line: (line: number) => `Line ${line}`,
    showMore: (more: number) => `Show ${more} more`,
    showLess: 'Show fewer',
    /** Past the notes that are listed. */
    notListed: (notes: number) => `${count(notes, 'more note is', 'more notes are')} not listed here. “Find notes that share a framework” has them all.`,
  },
  explain: {
    viewTitle: 'How this note is read',
    hint: 'Each heading with the rule that decided, and each line that only looked like one. A click leads to the line.',
    nothing: 'No line of this note is or looks like a heading.',
    instruction: 'This note tells a language model what to write, so its sections say nothing of their own and have no role.',
    noNoteHint: 'Open a note to see how it is read.',
    title: 'The title of the note',
    notAHeading: 'Not a heading',
    depth: (depth: number) => `level ${depth}`,
    marks: {
      atx: '#', bar: 'bar', bold: 'bold line', numbered: 'numbered line', 'list-atx': '# in a list', bracket: 'brackets', label: 'label',
    },
    /** What made the line a heading. */
    headingRules: {
      atx: 'Number signs make it a heading.',
      'list-atx': 'Number signs behind a list mark make it a heading.',
      bar: 'It begins with a heading bar.',
      bracket: 'It stands alone in brackets.',
      bold: 'It is a short bold line between blank lines.',
      'numbered-bold': 'It is a numbered bold line between blank lines.',
      numbered: 'It is one of several numbered lines, each behind a blank line.',
      'numbered-item': 'It is one of several numbers that stand alone above running text.',
      'bracket-word': 'It is a section word in brackets.',
      emoji: 'It is a section word behind an emoji.',
      shape: 'It begins with a shape, and is a section word or one of several such lines.',
      label: 'The note has no other headings, and this label is a section word.',
    },
    /** Where its role comes from. */
    roleRules: {
      learning: 'It asks how to learn or practise.',
      exact: 'Its words are a section word.',
      gloss: 'Its other name is a section word.',
      prefix: 'It begins with a section word.',
      suffix: 'It ends with a section word.',
      'framework-names': 'It is nothing but names of frameworks.',
      'framework-named': 'It names a framework.',
      parent: 'Its role is that of the heading above it.',
      'parent-over-names': 'It names a framework, and its role is that of the heading above it.',
      none: 'No word of it tells what the section is for.',
    },
    /** Why it has no role although its words announce one. */
    withheld: {
      nothing: 'There is nothing in the section.',
      empty: 'Its words announce a role, but there is nothing in the section, or only what a template leaves to fill in.',
      links: 'Its words announce a role, but the section holds only links.',
      instruction: 'The note is a prompt.',
      ignored: 'It is one of the phrases that never count.',
    },
    /** Where its level comes from; the usual case needs no words. */
    depthRules: {
      'empty-parent': 'The empty heading above is its parent.',
      'section-word-opens': 'The heading above announces what follows, so this one is below it.',
      'framework-continues': 'It names a framework and goes on with the part above.',
    },
    /** Why a line is no heading. */
    reasons: {
      tag: 'A tag: there is no blank behind the number sign.',
      indented: 'Indented by four or more, which makes it code.',
      empty: 'There are no words behind the mark.',
      'bar-without-text': 'There are no words behind the bar.',
      'too-long': 'Too long for a heading.',
      sentence: 'It ends like a sentence.',
      'ends-with-colon': 'It ends with a colon, so it introduces what follows.',
      'no-blank-line-before': 'There is no blank line before it.',
      'no-blank-line-after': 'There is no blank line after it.',
      'lone-number': 'It is the only line numbered like this.',
      'lone-shape': 'It is the only line that begins with this shape, and no section word.',
      'nothing-behind': 'Nothing stands below it.',
      'one-of-a-list': 'The next line begins with the same shape, so both are items of a list.',
      'label-not-a-section-word': 'A label that is not a section word.',
      'label-beside-headings': 'A label, and the note has stronger headings.',
    },
  },
  errors: {
    index: 'The index could not be built. Your notes are untouched. Run “Rebuild index” to try again.',
    openNote: (path: string) => `Could not open “${path}”. Nothing was changed. Try to open it from the file list.`,
    openSidebar: 'Could not open the framework sidebar. Your notes are untouched. Restart the app and try again.',
    insert: 'Could not insert the template. Your note is as it was. Place the cursor in the text and try again.',
    createNote: 'Could not create the note. No other note was changed. Check the folder for new notes in the settings.',
    folderIsFile: (path: string) => `“${path}” is a file, so no note can be put in it. Nothing was created. Choose another folder in the settings.`,
    noFreeName: (name: string) => `There are too many notes named “${name}”. Nothing was created. Change the file name in the settings.`,
    saveSettings: 'Could not save the settings. They hold until the app is closed. Check that the vault can be written to.',
    loadSettings: 'Could not read the saved settings, so the defaults are used. Your notes are untouched.',
    action: 'That did not work. Your notes are untouched. Try again, and restart the app if it happens once more.',
  },
  diagnostics: {
    'empty-section': 'This section has no text yet.',
    'prompt-only': 'This section holds only the question of a template.',
    'empty-heading': 'This heading has no words.',
    'unclosed-fence': 'This code block is never closed, so everything below it is read as code.',
    'broken-properties': 'The properties cannot be read. The note is read without them.',
    'unclosed-comment': 'This comment is never closed, so everything below it is hidden.',
    'in-fence': 'Nearly the whole note is in this code block. It is read as a note all the same.',
    'duplicate-heading': 'This heading appears more than once.',
    'long-line': 'This line is very long. Only its beginning is read.',
    setext: 'The dashes below this line make it a heading. Put an empty line between them for a plain line.',
    'unlisted-framework': 'This heading names a framework that is not in the catalogue.',
    'unknown-mark': 'This line begins with a mark that is not among the heading bars.',
  },
  frameworks: enFrameworks,
  links: enLinks,
  runs: enRuns,
  sidebarLinks: enSidebarLinks,
};

/** Every string and function a language must have. */
export type Words = typeof en;
