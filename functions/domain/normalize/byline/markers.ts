/** A word that opens a byline. `strict`: the word is common in prose ("Di", "Av"), so that only names may follow it. */
export interface Marker {
  language: string
  pattern: RegExp
}

/**
 * Words that open bylines, by language, ordered: longer forms first. A colon may follow each.
 * Sources: AP, Reuters, PA (By); EFE, Télam, Lusa (Por); dpa, APA, SDA (Von); AFP (Par, De notre correspondant); ANSA (Di, A cura di); ANP, Belga (Door);
 * TT, NTB (Av, Från); Ritzau (Af); STT (Teksti); MTI (Írta); PAP, CTK (Autor); TASS (Автор); ANA-MPA (Του); Antara (Oleh); Anadolu (Yazan).
 */
export const markers: readonly Marker[] = [
  {
    language: 'en',
    pattern:
      /^(?:this (?:article|story|post|piece) (?:was|is) |an? )?(?:(?:originally )?(?:written|author|reported|reporting|posted|submitted|compiled|authored|contributed|text|words|story|article|report|analysis|analysis and commentary|opinion|commentary|column|review|interview|essay|perspective|editorial|guest post|guest column|special report|special|exclusive|blog|news analysis|op-ed|text and (?:photos|pictures|photographs)|photos and text|story and (?:photos|photographs|video)|q&a|words and pictures|as told) )by\b:?\s*/iu,
  },
  {
    language: 'en',
    pattern:
      /^(?:exclusive|analysis|opinion|commentary|column|guest (?:columnist|contributor|blogger|post|column)|special report|news analysis|by)\s*:?\s+by\b\s*:?\s*/iu,
  },
  { language: 'en', pattern: /^guest (?:columnist|contributor|blogger|post|column|writer)\s*:\s*/iu },
  { language: 'en', pattern: /^as told to\b\s*/iu },
  { language: 'en', pattern: /^by ?(?:line)?(?![\p{L}'’])\s*[:|,–—-]?\s*/iu },
  { language: 'en', pattern: /^from\s+(?=\p{L}[\p{L}.'’-]* \p{L}[\p{L}.'’-]*(?:,| and )|\S+['’]s )/iu },
  {
    language: 'en',
    pattern:
      /^(?:words|story|column|report|analysis|opinion|review|comment|commentary|interview|essay|text)\s*:\s*/iu,
  },
  { language: 'en', pattern: /^authors\s+(?=\p{L}+ \p{L}+,)/iu },
  { language: 'en', pattern: /^(?:authors?|byline|reporters?|writers?|written by|from)\s*:\s*/iu },
  {
    language: 'es',
    pattern:
      /^(?:(?:escrito|redactado|texto|reportaje|crónica|entrevista|publicado) )?por\b\s*:?\s*|^(?:opinión|análisis|columna|crónica) (?:de|por) |^(?:texto|textos|autora?|autor\(a\)|redactora?|periodista)\s*:\s*/iu,
  },
  {
    language: 'de',
    pattern:
      /^(?:(?:eine?n? )?(?:(?:bericht|kommentar|gastbeitrag|gastkommentar|interview|artikel|analyse|essay|kolumne|reportage|leitartikel|text|porträt|glosse|protokoll|rezension) )?von)\b\s*:?\s*|^aus \p{Lu}\p{L}+ (?:berichte(?:t|n)|von)\b\s*|^(?:autor|autorin|autoren|protokoll|text|verfasser|es berichtet|aufgezeichnet von|interview)\s*:\s*/iu,
  },
  {
    language: 'fr',
    pattern:
      /^(?:(?:propos recueillis|texte|rédigé|écrit|publié) )?par\b\s*:?\s*|^(?:auteure?|auteurs|rédaction|texte)\s*:\s*|^de (?:notre|nos) (?:correspondant|envoyé|envoyée)e?s? (?:spéciale? )?(?:permanente? )?(?:à \p{Lu}[\p{L}-]+,? ?)?/iu,
  },
  {
    language: 'it',
    pattern:
      /^(?:a cura di|servizio di|articolo di|testo di|di|dal nostro (?:inviato|corrispondente))\b\s*:?\s*|^(?:autore|autrice)\s*:\s*/iu,
  },
  {
    language: 'nl',
    pattern:
      /^van onze \p{L}+\s*:?\s*|^(?:(?:geschreven |een artikel )?door)\b\s*:?\s*|^(?:auteur|tekst)\s*:\s*/iu,
  },
  {
    language: 'sv',
    pattern:
      /^(?:(?:skrevet |skriven |tekst |text )?(?:av|af))\b\s*:?\s*|^(?:text|tekst|teksti|kirjoittanut|reporter|journalist)\s*:\s*/iu,
  },
  {
    language: 'pl',
    pattern:
      /^(?:autorzy|autor|autorka|opracowanie|opracował|autoři|tekst)\s*:\s*|^(?:írta|szerző|szerk\.)\s*:?\s*|^(?:napsal|napísal|opracowała|opracował)\s*:?\s*/iu,
  },
  {
    language: 'id',
    pattern: /^(?:oleh|penulis|laporan|ni|yazan|haber|yazar|muallif|bởi|tác giả)\b\s*:?\s*/iu,
  },
  { language: 'ro', pattern: /^(?:scris de|de la corespondentul|autor)\s*:?\s*/iu },
  { language: 'ca', pattern: /^per\b\s*:?\s*/iu },
  {
    language: 'ru',
    pattern:
      /^(?:автор|авторы|текст|корреспондент|от|автор статьи|від|текст підготував|автори)(?![\p{L}])\s*:?\s*/iu,
  },
  {
    language: 'el',
    pattern: /^(?:του|της|των|γράφει (?:ο|η)|γράφουν οι|από τον|από την|από τη|από το)(?![\p{L}])\s*:?\s*/iu,
  },
  { language: 'ar', pattern: /^(?:بقلم|كتب|كتبت|إعداد|تقرير|מאת|نویسنده)\s*:?\s*/u },
  { language: 'ko', pattern: /^(?:글|글·사진|취재)\s*[=:：]?\s*/u },
  { language: 'es', pattern: /^textos?\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/iu },
  {
    language: 'zh',
    pattern:
      /^(?:文|撰文|作者|記者|记者|本报记者|本報記者|新华社记者|新華社記者|執筆|文責|取材|編集委員)\s*[:：/／]?\s*/u,
  },
]
