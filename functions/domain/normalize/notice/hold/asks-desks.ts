import { patternOf } from '#domain/normalize/pattern/pattern-of.ts'

/** To desks, or with a request to them. */
export const asks = patternOf([
  /^\P{L}*(?:not(?:e|ice) to|advisory|at+en|aten[cç]|avv?ert(?:is|en)|let op|obs|uwaga|внимани[ею]|d[iİ]kkat|editörlerin|προσοχ|تنويه|إلى السادة|an alle|hinweis|a(?:vv?is|viso)|do red)/iu,
  /please/iu,
  /pls/iu,
  /bitte/iu,
  /pri(?:e|ère)/iu,
  /merci/iu,
  /roga/iu,
  /pedi/iu,
  /pre(?:ga|ghi)/iu,
  /gelieve/iu,
  /wilt u/iu,
  /lig(?:en|st)\b/iu,
  /bedes/iu,
  /pros[ií]m/iu,
  /lütfen/iu,
  /özür dile/iu,
  /rica/iu,
  /прос[иь]/iu,
  /приносим изв/iu,
  /mohon/iu,
  /harap/iu,
  /παρακαλ/iu,
  /ζητούμε συγ/iu,
  /يرجى/iu,
  /نرجو/iu,
  /بطريق الخطأ/iu,
  /गलती से/iu,
  /sehven/iu,
  /사실과 달라/iu,
  /[تن]عتذر/iu,
  /कृपया/iu,
  /ध्यान दें/iu,
  /ください/iu,
  /お願い/iu,
  /請/iu,
  /请/iu,
  /致歉/iu,
  /바랍니다/iu,
  /십시오/iu,
])
/** A head that only orders have. */
export const headed = /^\W*(?:legal (?:notice|advisory)|advisory|take-?down|(?:desk|internal) note)\W*\n/iu
/** A mark before a headline, which news may have too: over a request it is an order's. */
export const marked =
  /^\P{L}*(?:[iİ]ptal(?: ed[iİ]ld[iİ])?|снято с ленты|ملغى|إلغاء|(?:खबर )?(?:रद्द|वापस)|作[废廢]|취소)\s?[\]］】〕:：]/iu
