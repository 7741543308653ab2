import { screen } from '#domain/normalize/pattern/screen.ts'
import type { Marker } from '../marker.ts'
import { asianMarkers } from './asian.ts'
import { englishMarkers } from './english.ts'
import { germanicMarkers } from './germanic.ts'
import { romanceMarkers } from './romance.ts'
import { slavicMarkers } from './slavic.ts'

/**
 * Words that open bylines, by language, ordered: longer forms first. A colon may follow each.
 * Also STT (Teksti), MTI (Írta) and ANA-MPA (Του).
 */
export const markers: readonly Marker[] = [
  ...englishMarkers,
  ...romanceMarkers,
  ...germanicMarkers,
  ...slavicMarkers,
  { language: 'hu', pattern: screen(/^(?:írta|szerző|szöveg(?=:)|szerk\.)\s*:?\s*/iu) },
  {
    language: 'el',
    pattern: screen(
      /^(?:(?:του|της) (?:ανταποκριτή|ανταποκρίτριάς|απεσταλμένου|απεσταλμένης) μας|του|της|των|(?:ρεπορτάζ(?= \S+ \S+$)|(?:ρεπορτάζ|κείμενο|συντάκτης|συντάκτρια|επιμέλεια|συνέντευξη|ανταπόκριση)(?=:))|γράφει (?:ο|η)|γράφουν οι|από τον|από την|από τη|από το)(?!\p{L})\s*:?\s*/iu,
    ),
  },
  ...asianMarkers,
]
