import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const phrases = boundAtLetters(
  /\b(?:click to )?(?:share|send|post|tweet|pin|email) (?:this|it|on|via|to|with)\b(?: (?:story|article|item|page|post|link))?(?: (?:on|via|to|by|with) )?(?:someone|a friend|friends)?(?: via)?/giu,
)
const words = boundAtLetters(
  /\b(?:click to|a (?:friend|link)|messenger|instagram|youtube|tiktok|x|saved?|google ?\+?|bluesky|threads|mastodon|line|weibo|wechat|xing|pocket|sms|text|copy(?: the| current)?(?: url)?|(?:link )?copied|link|opens in (?:a )?new (?:window|tab)|more|post|listen to(?: this)? (?:article|story)|listen|font size|a[+a-]|gift(?: this)? article|bookmark|comments?|options|jetzt|drucken|merken|imprimir|imprimer|accueil|à un ami|version imprimable|stampa|enviar|envoyer|dela|del|댓글|글자 ?크기(?: ?조정)?|ポスト|북마크|본문 ?듣기|wyślij|artykuł|przez|jaa|lähetä|en|auf|sur|su|no|em|na|por|par|per|cet|cette|est[ae]|quest[oa]|diesen|diese|sie|dit|den|artikel|artículo|articolo|artigo|not[ií]cia|notizia|beitrag|mail|on|via|this|by|with|link|story|article|to|clipboard)\b\+?/giu,
)
/** Without one of these, a row is no bar. */
const strong = screenAtLetters(
  /\b(?:print|e-?mail|facebook|twitter|shares?|tweet|reddit|linked ?in|pinterest|tumblr|google ?\+|whats ?app|telegram|flipboard|digg|rss|url is copied|copy (?:\w+ ){0,2}link|teilen|compart(?:ir|e)|compartilhe|compartilhar|partagez|partager|condividi|delen|deel|udostępnij|twiittaa|paylaş|поделиться|bagikan|공유|인쇄|스크랩|スクラップ|シェア(?:する)?|ツイート(?:する)?|はてなブックマーク)\b/giu,
)

const seam = screen(
  /(?<=\p{Ll})(?=(?:Copy|Share|Tweet|Email|Print|Post|Facebook|Twitter|Whats ?App|Reddit|Pinterest|LinkedIn|Telegram|Instagram|YouTube)(?!\p{Ll}))/gu,
)

/** A row of share and print buttons as it comes out as text: "PRINT EMAIL FACEBOOK", "Share this story on Facebook". */
export const shareBar: FurnitureRule = {
  name: 'body/share-bar',
  zones: ['head', 'story', 'tail'],
  matches: text => {
    if (text.length > 400) return false
    // Buttons stick together: "Share on FacebookShare on Twitter".
    const parted = seam.replace(text, ' ')
    if (strong.replace(parted, ' ') === parted) return false
    if (
      /^(?:read or share this story\b|if you liked this story, share it\b|share this (?:article|story) (?:in|on|with) your\b)/i.test(
        text,
      )
    )
      return true
    return !/\p{L}/u.test(strong.replace(parted.replace(phrases, ' '), ' ').replace(words, ' '))
  },
}
