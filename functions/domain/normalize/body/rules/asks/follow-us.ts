import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'

const NETWORK =
  '(?:facebook|twitter|x|instagram|whatsapp|google(?: news)?|bing news|tiktok|youtube|threads|bluesky|telegram|linkedin|snapchat|mastodon|flipboard|apple (?:news|podcasts)|spotify|bbc sounds|social media)'
const CHANNEL = '(?:nuestro|notre|nostro|nosso|unsere[mn]|vår|vores|canal|canale|cha[iî]ne|kanal|de|do|del)'
const followed = screen(
  new RegExp(
    `^(?:(?:and |please |for news updates, |don['’]t miss [^.!?]{3,40}\\. )?(?:follow|like|find|join|watch|add|connect with) (?:[^.!?]{2,50}? )?(?:on|via) ${NETWORK}(?:\\W+(?:and |or )?${NETWORK})*(?: (?:here|today|now|for .{3,60}))?(?:: ?https?:\\S+)?\\W*$|follow @\\w{2,20}|join (?:\\S+ ){1,3}(?:whatsapp|telegram) channel\\b.{0,80}|listen (?:on|via|in) ${NETWORK}(?:\\W+(?:and |or )?${NETWORK})*\\W*$)`,
    'iu',
  ),
)
/** With the house's own handle: "Like Harbor Daily on Facebook and follow @harbordaily on X to …". */
const handle = screen(
  new RegExp(
    `^(?:please )?(?:follow|like|find|join)\\b.{2,60}\\bon ${NETWORK}\\b.*@\\w|^(?:please )?(?:follow|like|find|join)\\b.{0,40}@\\w.{0,60}\\bon ${NETWORK}\\b`,
    'iu',
  ),
)
/** The same in other languages: "Clique aqui para seguir o canal do Diário no WhatsApp". */
const abroad = screen(
  new RegExp(
    `^(?:[^.!?]{2,60}\\? |ha [^.!?]{2,60}, |\\p{L}{4,12}: )?(?:clique aqui|faça parte|puedes seguir(?:nos)?|siga|sigue|síguenos|seguinos|suivez|rejoignez|segui(?:ci)?|clicca qui|folge[nt]?|følg|följ|volg|urmăre[sș]te(?:-ne)?|sledujte|pratite|kövess(?:en|etek)?|obserwuj(?:cie)?|śledź|вижте|ακολουθήστε|читайте) (?:[^.!?]{2,130}? )?(?:no|en|sur|su|auf|på|op|bei|pe|na|w|в(?:ъв?)?|στο|a) (?:${CHANNEL} ){0,3}${NETWORK}(?:\\p{L}{1,3}\\b)?(?:\\W+(?:\\p{L}{1,3} )?${NETWORK})*(?: is| (?:e|et|y|und|en|och|og) [^.!?]{2,60})?\\W*$|^[^.!?]{3,60} ${NETWORK} kanal\\p{L}* takip ed\\p{L}+\\W*$|^kövess minket (?:a )?${NETWORK}\\p{L}{1,3}(?: is)?\\W*$|^点击(?:上方)?蓝字.{0,12}$|^mời (?:quý )?(?:độc giả|bạn đọc) (?:theo dõi|tham gia|quan tâm) .{2,90}$|^ติดตาม.{0,60}${NETWORK}.{0,30}$`,
    'iu',
  ),
)
const podcast = screen(
  /^(?:(?:you can )?(?:listen|subscribe|tune in|download|hear|catch|check out|find)\b.{0,90}\b(?:podcasts?|episodes?)\b|listen to (?:the|this) (?:full |entire |extended |whole )?(?:interview|story|conversation|segment|audio|show)\b.{0,40}|this (?:episode|podcast) (?:was|is)\b|(?:new )?episodes? (?:every|drop|are)\b)/iu,
)

/** The reader asked to follow a house on the networks or to hear its podcast: "Follow Harbor Daily on WhatsApp", "Listen to the latest episode of our podcast". */
export const followUs: FurnitureRule = {
  name: 'body/follow-us',
  zones: ['head', 'story', 'tail'],
  matches: text =>
    text.length < 240 &&
    !/["“]/.test(text) &&
    (followed.test(text) ||
      handle.test(text) ||
      abroad.test(text) ||
      (podcast.test(text) && /\b(?:our|your|you|spotify|apple|above|below|player|here)\b/i.test(text))),
}
