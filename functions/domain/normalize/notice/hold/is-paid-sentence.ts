import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** In characters. */
const longest = 300

const sentence = patternOf([
  // "This article was sponsored by Oster Brick Co."
  /^\P{L}{0,3}this (?:article|story|content|post|feature|piece|page) (?:is|was|has been) (?:an? )?(?:paid(?: for by (?!subscri|reader|member|donat)| (?:post|content|partnership|advertisement|promotion))|sponsored (?:by|post|content|article|feature)|advertorial|(?:produced|created|written|provided|supplied) (?:and paid for )?by (?:an|the|our) (?:advertiser|sponsor)\b)/iu,
  // "Paid post: this content was made by the marketing department of Oster Brick Co."
  /^\P{L}{0,3}paid (?:post|content|program(?:me)?) ?[:–—|-] ?(?:this|the) /iu,
  // "This is a paid post."
  /^\P{L}{0,3}this is an? (?:paid (?:post|advertisement|advertorial|promotion)|sponsored (?:post|article|story|feature)|advertorial)\b/iu,
  // "Produced by Brand Studio for Oster Brick Co."
  /^\P{L}{0,3}(?:produced|created|written) by [\p{L} ]{0,30}(?:brand|content|creative|custom) (?:studio|lab|team)s? (?:for|with|on behalf of|in partnership with) /iu,
  // "Dieser Artikel ist eine bezahlte Anzeige der …"
  /^\P{L}{0,3}diese[rs]? (?:artikel|beitrag|text|inhalt) (?:ist (?:eine?|ein von [^.!?]{2,50}) (?:bezahlte|gesponserte|anzeige|werbung)|w[iu]rde? (?:gesponsert|bezahlt) von)/iu,
  // "Este contenido ha sido patrocinado por …"
  /^\P{L}{0,3}(?:este|esta|cet|ce|questo|dit|denne|denna) (?:contenido|artículo|noticia|contenu|article|contenuto|articolo|artikel|innhold|artikkelen) (?:[\p{L}']{1,9} ){0,3}(?:patrocinad[oa] (?:por|pelo)|(?:sponsorisée?|financée?) par|sponsorizzato da|gesponsord door|(?:betalt|sponset|sponsrad) av)/iu,
])

/** Whether a line over or under a text says in a sentence that somebody paid for it. */
export const isPaidSentence = (line: string): boolean => line.length <= longest && sentence.test(line)
