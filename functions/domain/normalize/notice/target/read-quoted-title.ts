const title = '["“„«「『《]([^"”“»」』》\\n]{5,200})["”“»」』》]'
/** What agencies send, as they call it. */
const piece =
  'сообщени|новост|материал|depesz|başlıklı|haberi(?!\\p{L}{4})|τηλεγράφημ|[εέ]ίδησ|خبر|खबर|ख़बर|समाचार|[一该該本此]稿|稿件|撤稿|[本我]社|記事|使用|掲載|配信|기사|recall the message'
/** With whatever is said of it between the two. */
const forms = [`(?:${piece})[^"“„«「『《]{0,24}${title}`, `${title}[^"“„«「『《]{0,12}(?:${piece})`].map(
  form => new RegExp(form, 'iu'),
)
/** In an order beyond doubt, the only one, whatever its language calls what it sends. */
const only = new RegExp(`^[^"“”„«»「『《]*${title}[^"“”„«»「『《]*$`, 'u')
/** In characters; what says more is a story. */
const longest = 400

/** The title in quotation marks of an order of few words, in languages that set it apart from their word for the piece: '"…" başlıklı haberi', "《…》因故撤销". */
export const readQuotedTitle = (order: string, isOrder = false): string | undefined =>
  order.length > longest
    ? undefined
    : (isOrder ? [...forms, only] : forms).map(form => form.exec(order)?.[1]).find(Boolean)
