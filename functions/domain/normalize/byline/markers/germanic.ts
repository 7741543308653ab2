import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: dpa, APA, SDA (Von); ANP, Belga (Door); TT, NTB (Av, Från); Ritzau (Af); German and Swiss papers ("Das Interview führte", "Aus Kiew berichtet"). */
export const germanicMarkers: readonly Marker[] = [
  {
    language: 'de',
    pattern: screen(
      patternOf([
        /^(?:(?:eine?n? )?(?:(?:bericht|kommentar|gastbeitrag|gastkommentar|gastkolumne|interview|artikel|analyse|essay|kolumne|reportage|leitartikel|text|porträt|glosse|protokoll|rezension|kritik|beitrag|meinung|aufgezeichnet|geschrieben|verfasst|veröffentlicht|text und fotos) )?von)(?!\p{L})\s*:?\s*/iu,
        [
          /^/iu,
          [
            /autor(?:[/*:_]?in(?:nen)?)?/iu,
            /autoren/iu,
            /protokoll/iu,
            /text/iu,
            /texte/iu,
            /text und (?:fotos?|bilder)/iu,
            /verfasser/iu,
            /verfasserin/iu,
            /redakteur/iu,
            /redakteurin/iu,
            /redaktion/iu,
            /es berichtet/iu,
            /aufgezeichnet von/iu,
            /interview/iu,
            /interview und text/iu,
            /reportage/iu,
            /bericht/iu,
            /kommentar/iu,
            /das (?:gespräch|interview) führten?/iu,
            /die fragen stellten?/iu,
            /mit (?:ihm|ihr) sprach/iu,
          ],
          /\s*:\s*/iu,
        ],
        /^(?:(?:das|dieses) (?:interview|gespräch) führten?|die fragen stellten?|interview führten?)\s+/iu,
        /^es berichte(?:t|n)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
      ]),
    ),
  },
  {
    language: 'nl',
    pattern: screen(
      patternOf([
        /^van onze (?=verslaggevers?(?:\s*$|\s(?:in|ter|te)\s)|redactie(?:\s|$)|correspondenten$|(?:correspondente?|verslaggever|verslaggeefster|redacteur|redactrice) \p{L})/iu,
        /^van onze \p{L}+\s*:?\s*/iu,
        /^(?:(?:geschreven |een artikel |een column |tekst )?door|deur)(?!\p{L})\s*:?\s*/iu,
        /^(?:auteur|tekst|tekst en (?:foto['’]?s|beeld)|verslaggever|redactie)\s*:\s*/iu,
      ]),
    ),
  },
  {
    language: 'sv',
    pattern: screen(
      patternOf([
        /^(?:(?:skrevet |skrivet |skriven |publisert |publiceret |publicerad |tekst |text |artikel |en krönika |kommentar )?(?:av|af))(?!\p{L})\s*:?\s*/iu,
        /^(?:text|tekst|text (?:och|&|\+) (?:foto|bild)|tekst (?:og|&) (?:foto|bilde)|teksti|tekijä|teksti ja kuvat?|kirjoittanut|kirjoittaja|reporter|journalist|skribent|blaðamaður)\s*:\s*/iu,
        /^(?:eftir|tekst|text|teksti|kirjoitta(?:nut|ja)|kirjutas)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
      ]),
    ),
  },
]
