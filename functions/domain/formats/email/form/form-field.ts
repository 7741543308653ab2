import type { Copy } from '#domain/copy.ts'

/**
 * Where the answer to a question in a form goes. `mail` is a header repeated by a forwarded mail, or a length, which
 * say nothing about the story.
 */
export type FormField =
  | Extract<
      keyof Copy,
      | 'headline'
      | 'summary'
      | 'slugline'
      | 'bylines'
      | 'taglines'
      | 'dateline'
      | 'editorNote'
      | 'embargo'
      | 'status'
      | 'sections'
      | 'agency'
      | 'credit'
      | 'copyrightNotice'
      | 'usageTerms'
      | 'urgency'
      | 'language'
      | 'sourceId'
      | 'sourceVersion'
    >
  | 'subjects'
  | 'body'
  | 'mail'

/** Newsroom forms' names for the parts of a story, in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Ukrainian, Russian, Chinese and Japanese. */
const names: readonly (readonly [FormField, RegExp])[] = [
  [
    'headline',
    /^(?:headline|head|hed|title|heading|titel|überschrift|schlagzeile|titre|título|titular|titolo|kop|overskrift|tittel|tytuł|заголовок|标题|標題|見出し)$/,
  ],
  [
    'summary',
    /^(?:abstract|summary|standfirst|teaser|dek|deck|sub-?head|subtitle|blurb|vorspann|unterzeile|untertitel|chap(?:eau|ô)|sous-titre|entrad(?:ill)?a|bajada|subtítulo|resumen|sommario|resumo|streszczenie|лід|анонс|摘要)$/,
  ],
  ['slugline', /^(?:slug|slugline|keyword|stichwort|mot-clé|clave|hasło|depesza|тема)$/],
  [
    'bylines',
    /^(?:by|byline|author|authors|author\(s\)|reporter|writer|written by|autor|autora|autorin|autoren|autores|auteurs?|autrice|signature|firma|autore|автор|автори|авторы|作者|记者|記者)$/,
  ],
  ['taglines', /^(?:contrib(?:utor|utors|uting|s)?|additional reporting)$/],
  ['dateline', /^(?:dateline|ortsmarke)$/],
  [
    'editorNote',
    /^(?:ed(?:itor)?(?:'s|’s|s'|s’|s)? ?note|ednote|notes?|notes? to editors?|(?:special )?instructions|remarks|nota (?:al editor|a los editores|a la redacción|alla redazione|à redação)|notes? (?:aux rédactions|à la rédaction)|hinweis(?:e)? (?:an|für) die redaktion(?:en)?|redaktioneller hinweis)$/,
  ],
  [
    'embargo',
    /^(?:embargo|embargoed until|embargo until|hold until|embargo hasta|embargo jusqu['’]au|embargo tot|sperrfrist|ембарго|эмбарго)$/,
  ],
  [
    'sections',
    /^(?:section|sections|kicker|overline|dachzeile|antetítulo|volanta|surtitre|occhiello|category|categories|ressort|rubrik|rubrique|sección|sezione|seção|secção|dział|рубрика|розділ|раздел)$/,
  ],
  [
    'agency',
    /^(?:source|agency|news agency|quelle|agentur|agence|fuente|fonte|agenzia|agência|źródło|джерело|источник)$/,
  ],
  ['credit', /^(?:credit|credit line|creditline)$/],
  ['copyrightNotice', /^(?:copyright|copyright notice|©)$/],
  [
    'usageTerms',
    /^(?:usage|usage terms|usage rights|rights|restrictions|terms(?: of use)?|conditions(?: of use)?)$/,
  ],
  ['status', /^(?:(?:story |publication )?status|stand|statut|estado|stato)$/],
  ['urgency', /^(?:urgency|priority|priorität|prioridad)$/],
  ['language', /^(?:lang(?:uage)?|sprache|langue|idioma)$/],
  ['sourceId', /^(?:(?:story |item |article )?id|guid)$/],
  ['sourceVersion', /^(?:version)$/],
  ['subjects', /^(?:subjects|topics?|tags|keywords)$/],
  [
    'body',
    /^(?:body|body text|story|story text|article|article text|full text|copy|text|content|texte|texto|testo|tekst|текст|正文|本文)$/,
  ],
  [
    'mail',
    /^(?:from|to|cc|sent|date|subject|von|an|gesendet|betreff|de|à|envoyé|objet|para|enviad[oa]|asunto|assunto|van|verzonden|aan|onderwerp|da|a|inviato|oggetto|fra|sendt|til|emne|från|skickat|till|ämne|words|word ?count|length|wörter|zeichen|umfang|mots|palabras)$/,
  ],
]

/** The field for a form's label, however it is spelled; undefined for an unknown label. */
export const formField = (label: string): FormField | undefined => {
  const name = label.trim().toLowerCase().replace(/\s+/g, ' ')
  return name.length > 30 ? undefined : names.find(([, pattern]) => pattern.test(name))?.[0]
}
