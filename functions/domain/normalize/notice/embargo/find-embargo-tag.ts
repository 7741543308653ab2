import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** A label of keywords or of a slug, and what stands behind it. */
const labelled = patternOf(
  /^\W*/iu,
  [
    /key ?words?/iu,
    /tags?/iu,
    /slug(?:line)?/iu,
    /catchline/iu,
    /mots[- ]cl[ée]s?/iu,
    /Stichw[oö]rte?r?/iu,
    /Schlag(?:w[oö]rte?r?|zeile)/iu,
    /palabras? claves?/iu,
    /palavras?[- ]chaves?/iu,
    /parole chiave/iu,
    /tre[fk]woord(?:en)?/iu,
    /nyckelord/iu,
    /nøkkelord/iu,
    /stikord/iu,
    /avainsanat/iu,
    /słowa kluczowe/iu,
    /klíčová slova/iu,
    /ключевые слова/iu,
    /ключові слова/iu,
    /キーワード/iu,
    /关键[词字]/iu,
    /關鍵[詞字]/iu,
    /키워드/iu,
  ],
  /\s?[:：]\s*(.{4,200})$/iu,
)
/** The word alone among others, or with an hour: "ferry, embargo", "FERRY-EMBARGO", "ferry/quay/EMBARGO 020600 JAN 27/". */
const tag =
  /(?:^|[,;/|#_・、，-])\s*(?:(?:under |sous |unter |press |presse)?embarg(?:o(?:e?d)?|ad[oa]|ato)|sperre?frist|sperrvermerk|klausulert|klausuleret|spärrtid|[эе]мбарго|ambargo(?:lu)?|엠바고|解禁|エンバーゴ)(?:\s(?!20\d\d(?!\d|-))\d[^,;/|#]{2,30})?\s*(?=$|[,;/|#_・、，-])/iu
/** What a story of another embargo tells of, in whatever language. */
const ofGoods =
  /embarg|[эе]мбарг|ambargo|εμπ[αά]ργκ|sanction|sankti|sanci[oó]n|sanctie|sanç|sankc|sanzion|санкц|yaptırım|boy[ck]ot|бойкот|blo[ck]k?[aá]d|блокад|tariff|(?<!\p{L})(?:ex|im)port(?:s|ed)?(?!\p{L})|حظر|عقوبات|אמברגו|סנקצי|禁[运運輸输]|制裁|엠바고|금수|제재|प्रतिबंध/iu

/**
 * The tag of an embargo on copy: a slug or keyword that says no more, over a story that tells of no embargo, by another tag or its text. "Keywords: embargo, oil" over one that does
 * is its subject. Undefined where none.
 */
export const findEmbargoTag = (tags: readonly string[], lines: readonly string[]): string | undefined => {
  const found = [...tags, ...lines.filter(line => labelled.test(line))].find(each =>
    tag.test(labelled.exec(each)?.[1] ?? each),
  )
  return found !== undefined &&
    ![...tags, ...lines].some(each => each !== found && !labelled.test(each) && ofGoods.test(each))
    ? found
    : undefined
}
