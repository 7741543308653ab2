import type { Copy } from '../../copy.ts'

/**
 * Where the answer to a question in a form goes. `mail` is a header repeated by a forwarded mail, which says
 * nothing about the story.
 */
export type FormField =
  | Extract<
      keyof Copy,
      | 'headline'
      | 'summary'
      | 'slugline'
      | 'bylines'
      | 'dateline'
      | 'editorNote'
      | 'embargo'
      | 'sections'
      | 'agency'
      | 'credit'
      | 'copyrightNotice'
      | 'usageTerms'
      | 'urgency'
      | 'language'
      | 'sourceVersion'
    >
  | 'subjects'
  | 'body'
  | 'mail'

/** Newsroom forms' names for the parts of a story, in English, German, French, Spanish, Italian, Portuguese, Polish, Ukrainian and Russian. */
const names: readonly (readonly [FormField, RegExp])[] = [
  [
    'headline',
    /^(?:headline|head|hed|title|heading|titel|überschrift|schlagzeile|titre|título|titular|titolo|tytuł|заголовок)$/,
  ],
  [
    'summary',
    /^(?:abstract|summary|standfirst|teaser|dek|deck|blurb|vorspann|chapeau|entradilla|resumen|sommario|resumo|streszczenie|лід|анонс)$/,
  ],
  ['slugline', /^(?:slug|slugline|keyword|stichwort|mot-clé)$/],
  [
    'bylines',
    /^(?:by|byline|author|authors|author\(s\)|reporter|writer|written by|autor|autora|autorin|auteur|autore|автор|автори|авторы)$/,
  ],
  ['dateline', /^(?:dateline|ortsmarke)$/],
  ['editorNote', /^(?:ed(?:itor)?(?:'s|’s|s'|s’|s)? ?note|ednote|notes? to editors?|instructions)$/],
  ['embargo', /^(?:embargo|embargoed until|embargo until|hold until|sperrfrist|ембарго|эмбарго)$/],
  [
    'sections',
    /^(?:section|sections|category|categories|ressort|rubrik|rubrique|sección|sezione|seção|secção|dział|рубрика|розділ|раздел)$/,
  ],
  [
    'agency',
    /^(?:source|agency|news agency|quelle|agentur|agence|fuente|fonte|agenzia|agência|źródło|джерело|источник)$/,
  ],
  ['credit', /^(?:credit|credit line|creditline)$/],
  ['copyrightNotice', /^(?:copyright|copyright notice|©)$/],
  ['usageTerms', /^(?:usage|usage terms|restrictions|terms of use)$/],
  ['urgency', /^(?:urgency|priority|priorität)$/],
  ['language', /^(?:language|sprache|langue|idioma)$/],
  ['sourceVersion', /^(?:version)$/],
  ['subjects', /^(?:subjects|topics?|tags|keywords)$/],
  [
    'body',
    /^(?:body|body text|story|story text|article|article text|full text|copy|text|content|texte|texto|testo|tekst|текст)$/,
  ],
  [
    'mail',
    /^(?:from|to|cc|sent|date|subject|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviad[oa]|asunto|assunto|van|verzonden|aan|onderwerp|da|a|inviato|oggetto|fra|sendt|til|emne|från|skickat|till|ämne)$/,
  ],
]

/** The field for a form's label, however it is spelled; undefined for an unknown label. */
export const formField = (label: string): FormField | undefined => {
  const name = label.trim().toLowerCase().replace(/\s+/g, ' ')
  return name.length > 30 ? undefined : names.find(([, pattern]) => pattern.test(name))?.[0]
}
