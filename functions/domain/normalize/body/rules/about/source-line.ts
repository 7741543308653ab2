import { screen } from '../../../pattern/screen.ts'
import type { FurnitureRule } from '../../furniture-rule.ts'

const line = screen(
  /^(?:[Qq]uellen?|[Ss]ources?|[Ff]uentes?|[Ff]onti?|[Ff]onte|[Bb]ron|[Kk]älla|[Kk]ilde|[Zz]droj|[Źź]ródło|[Kk]aynak|[Ll]ähde|[Ss]umber|[Ff]orrás|[Ии]сточник|[Дд]жерело|Πηγή|المصدر|ที่มา)\s?: ?[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}.&/, '’+-]{1,50}$/u,
)

/** Where a paper has a story from, as it prints it under all of its own: "Quelle: F.A.Z.". Within a story it may stand under a table. */
export const sourceLine: FurnitureRule = {
  name: 'body/source-line',
  zones: ['tail'],
  matches: text => text.length < 64 && line.test(text),
}
