import { screen } from '../pattern/screen.ts'

/** Where a copyright mark stands: `start` of the mark, `end` after it and what joins it to year or holder. */
export interface Mark {
  start: number
  end: number
}

const SIGN =
  "(?:\\(©\\)|[©℗]|&copy;|[([（]c[)\\]）]|copyright(?:ed)?\\b|(?:derechos de autor|direitos autorais|direitos de autor|droits d['’]auteur|diritti d['’]autore)\\b|copr\\.|\\bc\\.\\s?(?=19\\d\\d|20\\d\\d))"
/** What the sign says, in words behind it: "© Prawa autorskie 2026 …". */
const IN_WORDS =
  'prawa autorskie|hak cipta|bản quyền(?: thuộc(?: về)?)?|telif hakkı|авторські права|авторские права|autorsk(?:á práva|é právo)|auteursrecht(?:en)?|upphovsrätt|ophavsret|opphavsrett|szerzői jogok?|drepturi de autor'
const MARK = screen(
  new RegExp(
    `(?:(?:™|®|TM|\\(TM\\))\\s*(?:&|and|/)\\s*)?${SIGN}(?:[\\s,:.&–-]{0,4}${SIGN})*(?:\\s*(?:&|and)\\s*(?:™|TM\\b))?(?:\\s+(?:notice|holders?|owner|${IN_WORDS})(?!\\p{L}))?(?:\\s?[@|](?=\\s?\\d)|[\\s,:;–-])*(?:(?:by|von|par|por|(?<=©\\s?copyright\\s)of|of(?: the)?(?=[^.]{3,60}\\s(?:19|20)\\d\\d\\b(?! \\w)))\\s+)?`,
    'giu',
  ),
)
/** What some houses print for "©". */
const CIRCLED = /[Ⓒⓒ]/gu
/** "Copyright in 2019 belonged to nobody" is a sentence. */
const YEAR_NEXT = /^[([]?(?:1[89]|20)\d\d|^in\s+(?:1[89]|20)\d\d(?!\s(?!by\s)\p{Ll})/u
/** "Copyright 2027 was on the table" is one as well. */
const YEAR_TOLD = /^\d{4}\s(?:is|was|has|had|will)\s/u
/** "c. 1920 the town had": about that year. */
const NAMED_YEAR = /^\d{4}[\s,.]*(?:$|by |[\p{Lu}\d])/u
const NAME_NEXT = /^[\p{Lu}\p{Lo}\d"“„«]/u
/** Agencies, and houses on the web, that write themselves in lower case. */
const AGENCY_NEXT =
  /^(?:dpa|epd|afp|sda|ats|ritzau|nzz|taz|(?:[\w-]{2,40}\.){1,2}(?:com|org|net|de|uk|fr))\b/u
/** "Copyright Office", "Copyright law": the word is part of a name or of prose. */
const PROSE_NEXT = screen(
  /^(?:Act|Agency|Alliance|Board|Clearance|Convention|Directive|Infringement|Information|Laws?|License|Licensing|Office|Page|Policy|Protection|Royalty|Society|Terms|Tribunal|Troll|(?:Battle|Case|Claims?|Deal|Dispute|Fight|Holders?|Lawsuits?|Reform|Row|Rul(?:es?|ings?)|Suit|Trial|War)\b)/iu,
)
const SENTENCE_START = /(?:^|[.!?:;,|()[\]}”"_*•—–-]\s*|\s{2,})$/u
/** "All content copyright Daily Planet unless otherwise stated.", "The contents of this page are copyright Daily Planet." */
const CONTENT_BEFORE =
  /\b(?:all content(?: is)?|(?:^|\s)this (?:article|story|text|material|column|report|page|content) (?:is|are))\s$/iu
const PICTURE_BEFORE = screen(
  /\b(?:photo|foto|photograph|image|picture|bild|illustration|graphic|credit|crédit photo|map data)s?(?:\s+(?:by|credit))?[\s:]*$/iu,
)
/** "Section 12(c) 2019": a paragraph of a law. "Rome 15 (C) Oslo 2 (C)": degrees. "(a) roads; (b) ports; (c) Harbor Street": a list. */
const CLAUSE_BEFORE = /\(b\)|(?:^|\D)\d{1,3}(?:\(\p{L}\))?\s?$/iu
const CLAUSE = /^\(c\)/iu
/** "(c) Members elect a chair": what such a paragraph says. */
const CLAUSE_NEXT = /^\p{Lu}\p{Ll}+ (?!all )\p{Ll}+ (?:\p{Ll}+|\d+) \p{Ll}/u

/** How far around a mark is looked, and how far before it for the rest of a list, in code units. */
const NEAR = 40
const LIST = 400

/**
 * The copyright marks of a line, in order: "©", "(c)", "Copyright", "™ & ©", "© Copyright", "c.1998" (The New York Times News Service). The bare
 * word counts before a year, after "by", or at the start of a sentence before a name; a mark after "Photo:" signs a picture and is left out.
 */
export const findMarks = (text: string): Mark[] =>
  MARK.findAll(text.replace(CIRCLED, '©'))
    .filter(found => {
      const mark = found[0]
      const next = text.slice(found.index + mark.length, found.index + mark.length + NEAR)
      const before = text.slice(Math.max(0, found.index - NEAR), found.index)
      if (PICTURE_BEFORE.test(before)) return false
      if (CLAUSE.test(mark) && CLAUSE_BEFORE.test(text.slice(Math.max(0, found.index - LIST), found.index)))
        return false
      if (/[©℗]|&copy;/iu.test(mark)) return true
      if (/c\.\s*$/iu.test(mark)) return NAMED_YEAR.test(next)
      if (YEAR_TOLD.test(next)) return false
      if (YEAR_NEXT.test(next)) return true
      if (/^[(（]c[)）][\s,:;–-]*$/iu.test(mark))
        return (
          (NAME_NEXT.test(next) || AGENCY_NEXT.test(next)) &&
          !CLAUSE_NEXT.test(next) &&
          (before === '' || !/(?:[\p{Script=Latin}\p{Script=Cyrillic}]\s?|\d)$/u.test(before))
        )
      if (!(NAME_NEXT.test(next) || AGENCY_NEXT.test(next)) || PROSE_NEXT.test(next)) return false
      return (
        /\(c\)|\bby\s+$/iu.test(mark) ||
        CONTENT_BEFORE.test(before) ||
        (/^[\s]*cop/iu.test(mark) &&
          /^C/u.test(mark) &&
          (SENTENCE_START.test(before) ||
            /[:,]\s*$/u.test(mark) ||
            (mark === mark.toUpperCase() && /\p{Ll}/u.test(before))))
      )
    })
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
