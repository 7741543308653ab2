import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: EFE, Télam, Lusa, Folhapress (Por); AFP (Par, De notre correspondant); ANSA (Di, A cura di, dell'inviato); Agerpres (Scris de). */
export const romanceMarkers: readonly Marker[] = [
  {
    language: 'es',
    pattern: screen(
      patternOf([
        /^(?:(?:escrito|redactado|texto|textos|texto y fotos|reportaje|crónica|entrevista|publicado|elaborado) )?por(?!\p{L})\s*:?\s*/iu,
        /^(?!nota de (?:l[ao]|el|prensa) )(?:(?:una )?(?:opinión|análisis|nota|columna|crónica|entrevista|reportaje|reportagem|matéria|crítica|textos?)) (?:de|por) (?=\p{Lu}\p{L}+ \p{Lu})/iu,
        [
          /^/iu,
          [
            /textos?/iu,
            /textos? y fotos/iu,
            /texto e fotos/iu,
            /reportaje/iu,
            /reportagem/iu,
            /reportagem e fotos/iu,
            /entrevista/iu,
            /crónica/iu,
            /escribe/iu,
            /escriben/iu,
            /autora?/iu,
            /autoras/iu,
            /autores/iu,
            /autor\(a\)/iu,
            /redactora?/iu,
            /redacción/iu,
            /redação/iu,
            /periodista/iu,
            /repórter/iu,
            /jornalista/iu,
          ],
          /\s*:\s*/iu,
        ],
        /^(?:escribe|escriben)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
      ]),
    ),
  },
  {
    language: 'fr',
    pattern: screen(
      patternOf([
        /^(?:(?:(?:propos )?recueillis?|entretien réalisé|interview réalisée|entretien|interview|chronique|analyse|tribune|récit|enquête|reportage|portrait|critique|texte|rédigé|écrit|publié|article rédigé|réalisé) )?par(?!\p{L})\s*:?\s*/iu,
        /^(?:une? |l[ae] |l['’])?(?:texte|chronique|édito|reportage|analyse|article|tribune|billet|enquête|entretien|récit) d(?:e |['’])(?=\p{Lu}\p{L}+ \p{Lu})/iu,
        /^(?:auteure?|auteurs|entretien|rédaction|texte|texte et photos|textes|journaliste)\s*:\s*/iu,
        /^de notre (?=correspondante? \p{L}{3})/iu,
        /^de (?:notre|nos) (?:correspondant|envoyé|envoyée)e?s? (?:spéciale? )?(?:permanente? )?(?:à \p{Lu}[\p{L}-]+,? ?)?/iu,
      ]),
    ),
  },
  {
    language: 'it',
    pattern: screen(
      patternOf([
        [
          /^/iu,
          [
            /a cura di/iu,
            /servizio di/iu,
            /articolo di/iu,
            /testo di/iu,
            /testo e foto di/iu,
            /testi di/iu,
            /intervista di/iu,
            /scritto da/iu,
            /pubblicato da/iu,
            /di/iu,
            /d(?:[ae]l(?: nostro)?|[ae]lla(?: nostra)?|ai nostri|agli)(?= (?:inviat|corrispondent))/iu,
          ],
          /(?!\p{L})\s*:?\s*/iu,
        ],
        /^d[ae]ll['’](?=(?:inviat[oa]|corrispondente)\s)/iu,
        /^a cura della (?=redazione)/iu,
        /^(?:autore|autrice|testo|testo e foto)\s*:\s*/iu,
      ]),
    ),
  },
  { language: 'pt', pattern: screen(/^d[ao] (?=redação|reportagem|agência|correspondente)/iu) },
  {
    language: 'ro',
    pattern: screen(
      /^(?:(?:scris|publicat) de|(?:un )?articol de|de la corespondent(?:ul|a)(?: nostru,?| noastră,?)?|autor)(?!\p{L})\s*:?\s*/iu,
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
