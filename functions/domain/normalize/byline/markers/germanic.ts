import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'

/** Sources: dpa, APA, SDA (Von); ANP, Belga (Door); TT, NTB (Av, Från); Ritzau (Af); German and Swiss papers ("Das Interview führte", "Aus Kiew berichtet"). */
export const germanicMarkers: readonly Marker[] = [
  {
    language: 'de',
    pattern: screen(
      /^(?:(?:eine?n? )?(?:(?:bericht|kommentar|gastbeitrag|gastkommentar|gastkolumne|interview|artikel|analyse|essay|kolumne|reportage|leitartikel|text|porträt|glosse|protokoll|rezension|kritik|beitrag|meinung|aufgezeichnet|geschrieben|verfasst|veröffentlicht|text und fotos) )?von)(?!\p{L})\s*:?\s*|^(?:autor(?:[/*:_]?in(?:nen)?)?|autoren|protokoll|text|texte|text und (?:fotos?|bilder)|verfasser|verfasserin|redakteur|redakteurin|redaktion|es berichtet|aufgezeichnet von|interview|interview und text|reportage|bericht|kommentar|das (?:gespräch|interview) führten?|die fragen stellten?|mit (?:ihm|ihr) sprach)\s*:\s*|^(?:(?:das|dieses) (?:interview|gespräch) führten?|die fragen stellten?|interview führten?)\s+|^es berichte(?:t|n)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
    ),
  },
  {
    language: 'nl',
    pattern: screen(
      /^van onze (?=verslaggevers?(?:\s*$|\s(?:in|ter|te)\s)|redactie(?:\s|$)|correspondenten$|(?:correspondente?|verslaggever|verslaggeefster|redacteur|redactrice) \p{L})|^van onze \p{L}+\s*:?\s*|^(?:(?:geschreven |een artikel |een column |tekst )?door|deur)(?!\p{L})\s*:?\s*|^(?:auteur|tekst|tekst en (?:foto['’]?s|beeld)|verslaggever|redactie)\s*:\s*/iu,
    ),
  },
  {
    language: 'sv',
    pattern: screen(
      /^(?:(?:skrevet |skrivet |skriven |publisert |publiceret |publicerad |tekst |text |artikel |en krönika |kommentar )?(?:av|af))(?!\p{L})\s*:?\s*|^(?:text|tekst|text (?:och|&|\+) (?:foto|bild)|tekst (?:og|&) (?:foto|bilde)|teksti|tekijä|teksti ja kuvat?|kirjoittanut|kirjoittaja|reporter|journalist|skribent|blaðamaður)\s*:\s*|^(?:eftir|tekst|text|teksti|kirjoitta(?:nut|ja)|kirjutas)\s+(?=\p{Lu}\p{L}+ \p{Lu})/iu,
    ),
  },
]
