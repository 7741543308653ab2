import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: EFE, Télam, Lusa, Folhapress (Por); AFP (Par, De notre correspondant); ANSA (Di, A cura di, dell'inviato); Agerpres (Scris de). */
export const romanceMarkers: readonly Marker[] = [
  {
    language: 'es',
    pattern: screen(
      /^(?:(?:escrito|redactado|texto|textos|texto y fotos|reportaje|crónica|entrevista|publicado|elaborado) )?por(?!\p{L})\s*:?\s*|^(?!nota de (?:l[ao]|el|prensa) )(?:(?:una )?(?:opinión|análisis|nota|columna|crónica|entrevista|reportaje|reportagem|matéria|crítica|textos?)) (?:de|por) (?=\p{Lu}\p{L}+ \p{Lu})|^(?:textos?|textos? y fotos|texto e fotos|reportaje|reportagem|reportagem e fotos|entrevista|crónica|escribe|escriben|autora?|autoras|autores|autor\(a\)|redactora?|redacción|redação|periodista|repórter|jornalista)\s*:\s*|^(?:escribe|escriben)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
    ),
  },
  {
    language: 'fr',
    pattern: screen(
      /^(?:(?:(?:propos )?recueillis?|entretien réalisé|interview réalisée|entretien|interview|chronique|analyse|tribune|récit|enquête|reportage|portrait|critique|texte|rédigé|écrit|publié|article rédigé|réalisé) )?par(?!\p{L})\s*:?\s*|^(?:une? |l[ae] |l['’])?(?:texte|chronique|édito|reportage|analyse|article|tribune|billet|enquête|entretien|récit) d(?:e |['’])(?=\p{Lu}\p{L}+ \p{Lu})|^(?:auteure?|auteurs|entretien|rédaction|texte|texte et photos|textes|journaliste)\s*:\s*|^de notre (?=correspondante? \p{L}{3})|^de (?:notre|nos) (?:correspondant|envoyé|envoyée)e?s? (?:spéciale? )?(?:permanente? )?(?:à \p{Lu}[\p{L}-]+,? ?)?/iu,
    ),
  },
  {
    language: 'it',
    pattern: screen(
      /^(?:a cura di|servizio di|articolo di|testo di|testo e foto di|testi di|intervista di|scritto da|pubblicato da|di|d(?:[ae]l(?: nostro)?|[ae]lla(?: nostra)?|ai nostri|agli)(?= (?:inviat|corrispondent)))(?!\p{L})\s*:?\s*|^d[ae]ll['’](?=(?:inviat[oa]|corrispondente)\s)|^a cura della (?=redazione)|^(?:autore|autrice|testo|testo e foto)\s*:\s*/iu,
    ),
  },
  { language: 'pt', pattern: screen(/^d[ao] (?=redação|reportagem|agência|correspondente)/iu) },
  {
    language: 'ro',
    pattern: screen(
      /^(?:scris de|(?:un )?articol de|de la corespondent(?:ul|a)(?: nostru,?| noastră,?)?|autor)(?!\p{L})\s*:?\s*/iu,
    ),
  },
  // Papers of Romania: "De Ana Ruiz"; no "De La Rosa", no "De Vries" and no "De Gouden Koets".
  {
    language: 'ro',
    pattern: screen(
      /^[Dd]e\s+(?!(?:La|Las|Los|Le|Luca|Santis|Vries|Jong|Boer|Wit|Groot|Haan|Smet|Andre|Shawn|Leon|León|\p{L}*(?:[dnstw]e|en))\s)(?=\p{Lu}\p{Ll}+ \p{Lu}\p{L}+(?:$|, | și ))/u,
    ),
  },
  // "Per Anna Soler"; Per Haug and Per Erik Haug are called so, where "Per Diem" names nobody.
  {
    language: 'ca',
    pattern: screen(
      /^(?:[Pp]er|PER)(?:\s*:\s*|\s+(?!.*[åäæöøÅÄÆÖØ]|(?:Anders|Arne|Christian|Egil|Einar|Eirik|Erik|Gunnar|Gustav|Harald|Helge|Henrik|Inge|Ivar|Jan|Kristian|Magnus|Oddvar|Ola[fv]?|Ole|Olof|Otto|Ove|Petter|Ragnar)\s)(?=\p{Lu}[^\s,]+ \p{Lu}|Redacc|Agènc|l[ao] |(?:Diem|Favore|Se|Page|Person)$))/u,
    ),
  },
  { language: 'fr', pattern: screen(/^text(?:es?(?: et photos?)?|os?)\s+(?=\p{Lu}\p{Ll}+ \p{Lu})/iu) },
]
