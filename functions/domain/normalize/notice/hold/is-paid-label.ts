import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** In characters; no label is longer. */
const longest = 100

/** A place for advertising is labelled too, so that "Advertisement" and "Anzeige" tell nothing of a text. */
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

/** Whether a line is nothing but what houses print over a text that somebody paid for. */
export const isPaidLabel = (line: string): boolean => line.length <= longest && label.test(line)
