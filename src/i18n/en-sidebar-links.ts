/** Words of the sidebar for related notes, gaps and what travels together. */
export const enSidebarLinks = {
  options: 'Sort and filter',
  optionsActive: (filters: number) => `Sort and filter: ${filters === 1 ? '1 filter is' : `${String(filters)} filters are`} on`,
  show: 'Show',
  modes: { frameworks: 'By framework', all: 'All together' },
  sort: 'Order',
  sorts: { relevance: 'Relevance', newest: 'Newest first', title: 'Title', company: 'Company' },
  framework: 'Framework',
  company: 'Company',
  year: 'Year',
  /** No filter. */
  any: 'All',
  onlyCards: 'Only notes with a card',
  clear: 'Clear filters',
  noneFits: 'No note fits these filters.',
  moreLines: (lines: number) => `Show ${String(lines)} more`,
  notListed: (notes: number) => `${notes === 1 ? '1 more note is' : `${String(notes)} more notes are`} not listed. Filters narrow the list down.`,
  here: (line: number) => `Here, line ${String(line)}`,
  there: (line: number) => `There, line ${String(line)}`,
  copy: 'Copy as Markdown with evidence',
  why: 'Why this order?',
  /** Both places with their weights, then how rare the framework is. */
  term: (here: string, there: string, rarity: string, notes: number) =>
    `${here} here × ${there} there × rarity ${rarity} (in ${notes === 1 ? '1 note' : `${String(notes)} notes`})`,
  sameSubject: 'Same company or person',
  score: 'Together',
  /** A note and how many others say the same. */
  andMore: (title: string, others: number) => `${title} and ${String(others)} more`,
  relatedNotes: (notes: number) => (notes === 1 ? '1 related note' : `${String(notes)} related notes`),
  gap: { risk: 'Risks that related notes list', question: 'Questions that related notes ask' },
  add: { risk: 'Add to this note’s risks', question: 'Add to this note’s questions' },
  unread: 'This note could not be read',
  unreadHint: 'It is untouched. It is read again as soon as it changes, or when you try again.',
  leftOutHint: 'Its property “latticework: false” says so.',
  readAgain: 'Read this note again',
  defines: 'This note defines a framework',
  users: 'Notes that use it',
  problems: 'Framework notes: worth a look',
  problemMenu: 'What to do about it',
  problem: {
    claimed: (name: string, other: string) => `“${name}” belongs to “${other}” already, so it does not count for this one.`,
    commonWord: (name: string, notes: number) =>
      `“${name}” is an everyday word (${notes === 1 ? '1 note has it' : `${String(notes)} notes have it`}). Until you let it count, only tags, properties and links do.`,
    tooShort: (name: string) => `“${name}” is too short to be found in notes.`,
    tooLong: (name: string) => `“${name}” is too long for a name.`,
    unknownFramework: (name: string) => `“${name}” is not in the catalogue, so this note defines a framework of its own.`,
    brokenProperties: 'Its properties cannot be read, so only the file’s name counts.',
  },
  dismiss: 'Not relevant here',
  travels: 'Usually used together, not here',
  /** Of the notes with the framework so many have both. */
  travel: (framework: string, notes: number, of: number, lift: number) =>
    `In ${String(notes)} of ${String(of)} notes with “${framework}”: ${String(lift)} times what chance would give`,
  unlabelled: 'Used here, not marked',
  mark: 'Tag this note with its frameworks',
};
