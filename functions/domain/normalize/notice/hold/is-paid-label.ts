import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** In characters; no label is longer. */
const longest = 100

/** A place for advertising is labelled too, so that "Advertisement" and "Anzeige" tell nothing of a text. */
const label = patternOf(
  /^\P{L}*(?:[\p{L} ]{2,24} \| )?/iu,
  [
    // "Sponsored", "Sponsored Content"
    /sponsored(?: (?:content|post|article|story|feature|message))?/iu,
    // "Paid Post", "Paid partner content", "Paid for by Oster Brick Co."
    /paid (?:for(?: and (?:presented|produced))?(?= by)|(?:partner )?(?:post|content|program(?:me)?|partnership|promotion|advertisement feature))/iu,
    // "Partner content from Oster Brick Co."
    /(?:partner(?:ed)?|branded?|advertiser|promoted|native) content/iu,
    /advertorial|(?:special )?advertis(?:ement|ing) (?:feature|section)|native (?:ad|advertising)|advertisercontentarticle/iu,
    /content from our (?:sponsors?|partners?)/iu,
    // "Bezahlte Anzeige"
    /bezahlte[rs]? (?:anzeige|inhalt|beitrag)|gesponserte[rs]? (?:inhalt|beitrag|artikel)|anzeige \P{L}{1,3}(?:dieser|diese|dieses) (?:artikel|beitrag|inhalt) (?:entstand|ist entstanden|wurde erstellt) in (?:zusammenarbeit|kooperation)(?= mit)|anzeigen-?sonderveröffentlichung|entgeltliche (?:einschaltung|anzeige)|werbebeitrag/iu,
    // "Contenu sponsorisé"
    /(?:contenu|article) (?:sponsorisé|partenaire|de marque|(?:proposé|présenté)(?= par))|publi-?(?:rédactionnel|reportage|communiqué)/iu,
    // "Contenido patrocinado"
    /contenido (?:patrocinado|de marca|promocionado)|publirreportaje/iu,
    // "Contenuto sponsorizzato"
    /(?:contenuto|articolo) (?:sponsorizzato|promozionale)|pub{1,2}liredazionale|informazione pubblicitaria/iu,
    // "Conteúdo de marca"
    /conteúdo (?:patrocinado|de marca|publicitário)|publieditorial|informe publicitário/iu,
    // "Gesponsorde content"
    /gesponsorde? (?:content|inhoud|artikel|bericht)|partnercontent|partnerbijdrage/iu,
    // "Annonsørinnhold", "Sponsrat innehåll", "Annoncørbetalt indhold"
    /annonsørinnhold|innhold fra annonsør|annon(?:s|se|ce)(?= i sam(?:arbete|arbeid|arbejde) med| fr[aå]n? )|spons(?:et|rat|oreret) (?:innhold|innehåll|indhold|artikel)|annonssamarbete|annoncørbetalt(?: indhold)?|betal[dt] (?:innhold|indhold|artikel)/iu,
    // "Kaupallinen yhteistyö"
    /kaupallinen yhteistyö(?:: [^.!?]{2,40})?|(?:kommersielt|kommersiellt|kommercielt) (?:samarbeid|samarbete|samarbejde)/iu,
    // "Materiał sponsorowany"
    /(?:materiał|artykuł|tekst) (?:sponsorowany|partnera|promocyjny|partnerski)|komerční sdělení/iu,
    // "На правах рекламы"
    /на правах рекламы|партн[её]рский материал|партнерський матеріал|на правах реклами|sponsorlu içerik|bu bir (?:ilandır|reklamdır)|(?:szponzorált|támogatott) tartalom/iu,
    /(?:赞助|贊助)(?:内容|內容)|(?:PR|広告) ?[:：] ?提供.{0,30}|記事広告|タイアップ記事|محتوى (?:مدفوع|ممول|مموّل)/iu,
  ],
  // "Sponsored by Oster Brick Co.", "Annons i samarbete med Hamnbanken", "Contenu proposé par la Banque du Port"
  /(?:[ :–—|-]{1,3}(?:by|from|(?:in (?:partnership|zusammenarbeit|kooperation|samenwerking|opdracht)|i sam(?:arbete|arbeid|arbejde)|en (?:partenariat|colaboración)|in collaborazione) (?:with|mit|met|van|med|avec|con)|von|mit|par|por|pela?|da|di|door|av|af|fra|från|przez) (?<payer>[^.!?]{2,50}))?\P{L}*$/iu,
)

/** How a payer's name begins, perhaps behind an article: "Sponsored posts by rivals of the mayor" is news. */
const named = /^(?:(?:the|la|les?|el|los|il|der|die|den|dem|das|het|os?) |l[’'])?\P{Ll}/u

/** Whether a line is nothing but what houses print over a text that somebody paid for. */
export const isPaidLabel = (line: string): boolean => {
  const found = line.length <= longest ? label.exec(line) : null
  return found !== null && named.test(found.groups?.payer ?? 'A')
}
