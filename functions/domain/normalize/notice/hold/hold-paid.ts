import type { Copy } from '#domain/copy.ts'
import type { Draft } from '#domain/normalize/draft/draft.ts'
import { isHeld } from '#domain/normalize/draft/is-held.ts'
import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** What houses print over a text that somebody paid for. A place for advertising is labelled too, so that "Advertisement" and "Anzeige" tell nothing. */
const label = patternOf(
  /^\P{L}*(?:[\p{L} ]{2,24} \| )?/iu,
  [
    // "Sponsored", "Sponsored Content"
    /sponsored(?: (?:content|post|article|story|feature|message))?(?: (?:by|from) [^.!?]{2,50})?/iu,
    // "Paid Post", "Paid partner content", "Paid for by Oster Brick Co."
    /paid (?:for (?:and (?:presented|produced) )?by [^.!?]{2,50}|(?:partner )?(?:post|content|program(?:me)?|partnership|promotion|advertisement feature))/iu,
    // "Partner content from Oster Brick Co."
    /(?:partner(?:ed)?|branded?|advertiser|promoted|native) content(?: (?:by|from) [^.!?]{2,50})?/iu,
    /advertorial|(?:special )?advertis(?:ement|ing) (?:feature|section)|native (?:ad|advertising)|advertisercontentarticle/iu,
    /content from our (?:sponsors?|partners?)/iu,
    // "Bezahlte Anzeige"
    /bezahlte[rs]? (?:anzeige|inhalt|beitrag)|gesponserte[rs]? (?:inhalt|beitrag|artikel)|anzeigen-?sonderveröffentlichung|entgeltliche (?:einschaltung|anzeige)|werbebeitrag/iu,
    // "Contenu sponsorisé"
    /(?:contenu|article) (?:sponsorisé|partenaire|de marque)|publi-?(?:rédactionnel|reportage|communiqué)/iu,
    // "Contenido patrocinado"
    /contenido (?:patrocinado|de marca|promocionado)|publirreportaje/iu,
    // "Contenuto sponsorizzato"
    /(?:contenuto|articolo) (?:sponsorizzato|promozionale)|pub{1,2}liredazionale|informazione pubblicitaria/iu,
    // "Conteúdo de marca"
    /conteúdo (?:patrocinado|de marca|publicitário)|publieditorial|informe publicitário/iu,
    // "Gesponsorde content"
    /gesponsorde? (?:content|artikel|bericht)|partnercontent|partnerbijdrage/iu,
    // "Annonsørinnhold", "Sponsrat innehåll", "Annoncørbetalt indhold"
    /annonsørinnhold|innhold fra annonsør|spons(?:et|rat|oreret) (?:innhold|innehåll|indhold|artikel)|annonssamarbete|annoncørbetalt(?: indhold)?|betal[dt] (?:innhold|indhold|artikel)/iu,
    // "Kaupallinen yhteistyö"
    /kaupallinen yhteistyö|(?:kommersielt|kommersiellt|kommercielt) (?:samarbeid|samarbete|samarbejde)/iu,
    // "Materiał sponsorowany"
    /(?:materiał|artykuł|tekst) (?:sponsorowany|partnera|promocyjny|partnerski)|komerční sdělení/iu,
    // "На правах рекламы"
    /на правах рекламы|партн[её]рский материал|партнерський матеріал|на правах реклами|sponsorlu içerik|(?:szponzorált|támogatott) tartalom/iu,
    /(?:赞助|贊助)(?:内容|內容)|記事広告|タイアップ記事|محتوى (?:مدفوع|ممول|مموّل)/iu,
  ],
  /\P{L}*$/iu,
)

/** The same in a sentence on the text itself, over it or under it. */
const sentence = patternOf([
  // "This article was sponsored by Oster Brick Co."
  /^\P{L}{0,3}this (?:article|story|content|post|feature|piece|page) (?:is|was|has been) (?:an? )?(?:paid(?: for by (?!subscri|reader|member|donat)| (?:post|content|partnership|advertisement|promotion))|sponsored (?:by|post|content|article|feature)|advertorial|(?:produced|created|written|provided|supplied) (?:and paid for )?by (?:an|the|our) (?:advertiser|sponsor)\b)/iu,
  // "This is a paid post."
  /^\P{L}{0,3}this is an? (?:paid (?:post|advertisement|advertorial|promotion)|sponsored (?:post|article|story|feature)|advertorial)\b/iu,
  // "Produced by Brand Studio for Oster Brick Co."
  /^\P{L}{0,3}(?:produced|created|written) by [\p{L} ]{0,30}(?:brand|content|creative|custom) (?:studio|lab|team)s? (?:for|with|on behalf of|in partnership with) /iu,
  // "Dieser Artikel ist eine bezahlte Anzeige der …"
  /^\P{L}{0,3}diese[rs]? (?:artikel|beitrag|text|inhalt) (?:ist (?:eine?|ein von [^.!?]{2,50}) (?:bezahlte|gesponserte|anzeige|werbung)|w[iu]rde? (?:gesponsert|bezahlt) von)/iu,
  // "Este contenido ha sido patrocinado por …"
  /^\P{L}{0,3}(?:este|esta|cet|ce|questo|dit|denne|denna) (?:contenido|artículo|noticia|contenu|article|contenuto|articolo|artikel|innhold|artikkelen) (?:[\p{L}']{1,9} ){0,3}(?:patrocinad[oa] (?:por|pelo)|(?:sponsorisée?|financée?) par|sponsorizzato da|gesponsord door|(?:betalt|sponset|sponsrad) av)/iu,
])

/** In characters; a sentence that says it of its text is shorter. */
const longest = 300
/** The lines above and below a text that may say it. */
const above = 3
const below = 3

/**
 * Holds a text that says of itself that somebody paid for it, which may not go out as news, and says so in a warning; licensees read it as a note. At
 * the end of a page stands other matter that is labelled so, where sentences count alone. Loaded with the first copy.
 */
export const holdPaid = (
  draft: Draft,
  copy: Copy,
  texts: readonly string[],
  receivedAt: string,
): string[] => {
  const { fields, notes, spans } = draft
  if (fields.status === 'canceled' || copy.isStory) return []
  const stated = [...(copy.labels ?? []), ...(copy.sections ?? [])].map(({ raw }) => raw)
  const printed = [...texts.slice(0, above), ...texts.slice(above).slice(-below)]
  const raw =
    [...stated, ...texts.slice(0, above)].find(line => line.length < longest && label.test(line)) ??
    [...stated, ...printed].find(line => line.length < longest && sentence.test(line))
  if (raw === undefined) return []
  if (!notes.includes(raw)) notes.push(raw)
  const what = `“${raw.slice(0, 80)}” says that somebody paid for this text, which may not go out as news`
  if (isHeld(draft, receivedAt)) return [`${what}: see to that before it goes out`]
  fields.status = 'withheld'
  delete fields.embargoedUntil
  spans.unshift({ field: 'status', raw, rule: 'notice/is-paid' })
  return [
    `${what}, and it is held. Licensees read these words as its note if you publish it by deciding its case`,
  ]
}
