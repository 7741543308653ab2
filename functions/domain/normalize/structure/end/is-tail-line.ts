import { findFurniture } from '#domain/normalize/body/find-furniture.ts'
import { pictureCaption } from '#domain/normalize/body/rules/pictures/picture-caption.ts'
import { relatedLink } from '#domain/normalize/body/rules/related/related-link.ts'
import { isEnclosedAgency } from '#domain/normalize/byline/is-enclosed-agency.ts'
import { normalizeContributors } from '#domain/normalize/contributors/normalize-contributors.ts'
import { reportedFrom } from '#domain/normalize/contributors/rules/reported-from.ts'
import { normalizeCopyright } from '#domain/normalize/copyright/normalize-copyright.ts'
import { readEndByline } from '#domain/normalize/headline/read-end-byline.ts'
import { readNote } from '#domain/normalize/lines/read-note.ts'
import { normalizeNotice } from '#domain/normalize/notice/normalize-notice.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { countWords } from '#domain/normalize/prose/count-words.ts'
import { isProse } from '#domain/normalize/prose/is-prose.ts'
import { readSections } from '#domain/normalize/sections/read-sections.ts'
import { storyMemory } from '#domain/normalize/story-memory.ts'
import { normalizeUsageTerms } from '#domain/normalize/usage-terms/normalize-usage-terms.ts'

/** Longest line under a story, in characters: usage terms of press agencies run to some 900. */
const longest = 1_200

/**
 * Whether a paragraph is of the kind that stands under a story: tail credit, copyright line, conditions of use, note, or furniture.
 * `closing`: only what closes a story for good, a credit or a copyright line.
 */
export const isTailLine = (text: string, { closing = false }: { closing?: boolean } = {}): boolean =>
  text.length <= longest && (closes(text) || (!closing && standsUnder(text)))

const closes = storyMemory.of(
  text =>
    isEnclosedAgency(text) ||
    normalizeCopyright(text) !== undefined ||
    (isCredit(text) && !relatedLink.matches(text) && !isOfPicture(text)),
)

/** A caption with its photographer, wherever it stands, closes no story. */
const isOfPicture = (text: string): boolean =>
  pictureCaption.matches(text) && !/\b(?:report|writ|edit)/i.test(text)

const standsUnder = storyMemory.of(
  text =>
    findFurniture(text, 'tail') !== undefined ||
    isNote(text) ||
    isUsage(text) ||
    isOfAuthors(text) ||
    readSections(text) !== undefined ||
    readEndByline(text) !== undefined,
)

/** Most words of a credit that names no person; a sentence of the story may end in its agency. */
const signature = 25

/** A credit that names who worked on the story, and begins as one. One that names nobody (a bio, an address) is left to the rules of furniture. */
const isCredit = (text: string): boolean => {
  const credit = normalizeContributors(text, { isStory: first => opensWithProse(text, first) })
  if (credit === undefined) return false
  return credit.contributors.length > 0 || (credit.organizations.length > 0 && countWords(text) <= signature)
}

/** "The herd left. Photography by Ana Ruiz": a sentence of the story stands before the credit, and is none. Before "(Source: 1News)" it is a caption. */
const opensWithProse = (text: string, first: string): boolean =>
  !/\(source: [^)]+\)$/i.test(text) && isProse(first) && text.startsWith(first.slice(0, 9))

/** "Ruiz reported from Quito. Lind and Dunn reported from Lima.": where the authors of the byline were, by their family names. */
const isOfAuthors = (text: string): boolean => {
  if (countWords(text) > signature) return false
  const credit = normalizeContributors(text)
  return credit?.rule === reportedFrom.name && credit.removed.every(({ rule }) => rule === reportedFrom.name)
}

/** Most words of a line that says nothing but conditions of use ("UK OUT. NO ARCHIVES."); longer ones stand with a copyright line. */
const briefly = 12

const isUsage = (text: string): boolean => {
  const terms = countWords(text) <= briefly ? normalizeUsageTerms(text) : []
  return terms.length > 0 && terms.every(term => term.code !== 'other' || once.test(term.text))
}

/** "One-time use only." */
const once = /^\W*(?:one[- ]time|single)(?: print)? use(?: only)?\W*$/i

/** An editor's note, or a notice about the story itself, which stand under it as often as over it. */
const isNote = (text: string): boolean =>
  /^\W*editor(?:['’]?s)?['’]? notes?\b/i.test(text) ||
  (!ofStory.test(text) && readNote(text) !== undefined) ||
  note.test(text) ||
  normalizeNotice(text) !== undefined

/** An interview's "Editor: Why?", and "Editors – all of them – left". */
const ofStory = screen(/^\W*editor(?:\b(?!['’])|s\s?[–—-])/iu)
/** Sources: sda, AFP, ANSA, EFE. */
const note = screen(/^\((?:note|nota|hinweis|anm(?:erkung)?)\s?:\s?\p{L}[^()]{4,}\)$/iu)
