import type { Card } from './cards/card';
import { noteCards } from './cards/note-cards';
import type { CompanyMention } from './companies/company-list';
import { findCompanies, findPeople, type PersonMention } from './companies/find-companies';
import { findMentions } from './frameworks/find-mentions';
import { type FrameworkNote, isFrameworkNote, readFrameworkNote } from './frameworks/framework-note';
import { readingNames } from './frameworks/ignored-phrases';
import type { FrameworkUse, Mention } from './frameworks/mention';
import { frameworkUses } from './frameworks/strength';
import { buildItems, type PlainItem } from './note/build-items';
import { diagnose } from './note/diagnose';
import type { Diagnostic } from './note/diagnostic';
import type { Item } from './note/item';
import { isLeftOut, NOT_RELEVANT_PROPERTY } from './note/own-properties';
import { noteLanguage, type NoteLanguage } from './note/language';
import { mentionExcerpts } from './note/mention-excerpts';
import { noteDate, noteSource } from './note/origin';
import { propertyTexts, type PropertyValues } from './note/properties';
import type { Section } from './note/section';
import { readStructure, type NoteStructure } from './note/structure';
import type { NoteTitle } from './note/title';
import type { AnalysisRules } from './rules';
import { between, lineOf } from './text/between';
import { ownCopy } from './text/own-copy';

/** What parsing one note yields. Plain readonly data; holds no part of the note's text alive but what it quotes. */
export interface NoteAnalysis {
  readonly path: string;
  readonly title: NoteTitle;
  /** `yyyy-MM-dd`: property, then file name; null when neither has a date. */
  readonly created: string | null;
  /** First web address of the note or its `source`/`url` property. */
  readonly source: string | null;
  readonly language: NoteLanguage;
  readonly companies: readonly CompanyMention[];
  readonly people: readonly PersonMention[];
  readonly sections: readonly Section[];
  readonly mentions: readonly Mention[];
  /** The sentence around each mention, cleaned; same order and length as `mentions`. */
  readonly excerpts: readonly string[];
  readonly frameworks: readonly FrameworkUse[];
  readonly cards: readonly Card[];
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
  /** Null: the note defines no framework. */
  readonly frameworkNote: FrameworkNote | null;
  /** By its property `latticework: false`: nothing but title, date and language was read. */
  readonly leftOut: boolean;
  /** Keys of gap lines that the user has found not relevant here. */
  readonly notRelevant: readonly string[];
}

/**
 * Reads one note. Takes its path in the vault, its text as stored (any line ends, with or without BOM) and the
 * rules; gives plain data with 1-based lines and columns. `known`: the values of its front matter, if
 * whoever asks has them already, so that they are not read again. Linear in the text; never throws, whatever the
 * text: what is odd becomes a diagnostic. The same path, text, rules and values always give the same analysis.
 */
export function analyzeNote(path: string, text: string, rules: AnalysisRules, known?: PropertyValues): NoteAnalysis {
  const structure = readStructure(path, text, rules, known);
  if (isLeftOut(structure.properties.values)) return leftOutNote(path, structure);
  return readNote(path, structure, rules);
}

function readNote(path: string, structure: NoteStructure, rules: AnalysisRules): NoteAnalysis {
  const { note, properties, sections, blocks } = structure;
  const { text } = note.lines;
  const mentions = findMentions({ text, lines: note.lines, blocks, sections, properties: properties.values }, readingNames(rules).catalogue, rules.tagPrefix);
  const items = buildItems(structure, rules.sectionWords).map((item) => withFrameworks(item, mentions));
  const uses = frameworkUses(mentions, note, labelsUnderFrameworks(items));
  const cards = noteCards({ structure, items, mentions, uses, words: rules.sectionWords });
  return {
    path,
    title: ownTitle(structure.title),
    created: noteDate(path, properties.values),
    source: noteSource(text, properties.values),
    language: noteLanguage(text, bodyStart(structure)),
    companies: findCompanies(structure.title.text, note.lines, properties.values),
    people: findPeople(properties.values),
    sections,
    mentions: mentions.map(ownMention),
    excerpts: mentionExcerpts(structure, mentions).map(ownCopy),
    frameworks: uses,
    cards,
    items,
    diagnostics: diagnose(structure, cards),
    frameworkNote: isFrameworkNote(path, properties.values, rules.frameworkFolder) ? readFrameworkNote(path, structure, rules.sectionWords) : null,
    leftOut: false,
    notRelevant: propertyTexts(properties.values, [NOT_RELEVANT_PROPERTY]).map(ownCopy),
  };
}

function leftOutNote(path: string, structure: NoteStructure): NoteAnalysis {
  return {
    path,
    title: ownTitle(structure.title),
    created: noteDate(path, structure.properties.values),
    source: null,
    language: noteLanguage(structure.note.lines.text, bodyStart(structure)),
    companies: [], people: [], sections: [], mentions: [], excerpts: [], frameworks: [], cards: [], items: [], diagnostics: [],
    frameworkNote: null,
    leftOut: true,
    notRelevant: [],
  };
}

const NONE: readonly string[] = [];

/** Offset behind the front matter. */
function bodyStart({ note, properties }: NoteStructure): number {
  return note.lines.starts[properties.lastLine] ?? 0;
}

/** The frameworks mentioned on an item's own lines. */
function withFrameworks(item: PlainItem, mentions: readonly Mention[]): Item {
  const inside = between(mentions, item.line, item.endLine, lineOf);
  const frameworks = inside.length === 0 ? NONE : [...new Set(inside.map((mention) => mention.framework))];
  const text = ownCopy(item.text);
  const { role, line, endLine, section, parent, label } = item;
  if (label === undefined) return { role, text, line, endLine, section, parent, frameworks };
  const labelFrameworks = [...new Set(inside.filter((mention) => label.includes(mention.text)).map((mention) => mention.framework))];
  return { role, label: ownCopy(label), text, line, endLine, section, parent, frameworks, labelFrameworks };
}

/** The frameworks that label what framework sections say: cards are about them. */
function labelsUnderFrameworks(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.flatMap(({ role, labelFrameworks }) => (role === 'framework' ? labelFrameworks ?? [] : [])));
}

function ownMention({ framework, line, column, text, place, rule, block, section }: Mention): Mention {
  return { framework, line, column, text: ownCopy(text), place, rule, block, section };
}

function ownTitle(title: NoteTitle): NoteTitle {
  return { ...title, text: ownCopy(title.text) };
}
