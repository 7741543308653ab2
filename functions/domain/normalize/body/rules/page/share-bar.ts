import type { FurnitureRule } from '#domain/normalize/body/furniture-rule.ts'
import { boundAtLetters } from '#domain/normalize/pattern/bound-at-letters.ts'
import { screen } from '#domain/normalize/pattern/screen.ts'
import { screenAtLetters } from '#domain/normalize/pattern/screen-at-letters.ts'

const phrases = boundAtLetters(
  /\b(?:click to )?(?:share|send|post|tweet|pin|email) (?:this|it|on|via|to|with)\b(?: (?:story|article|item|page|post|link))?(?: (?:on|via|to|by|with) )?(?:someone|a friend|friends)?(?: via)?/giu,
)
const words = boundAtLetters(
  /\b(?:click to|a (?:friend|link)|print(?: this)?|e-?mail|facebook|messenger|instagram|youtube|tiktok|digg|twitter|x|rss|share|shares|save|saved|tweet|reddit|linked ?in|pinterest|tumblr|google ?\+?|whats ?app|telegram|flipboard|bluesky|threads|mastodon|line|weibo|wechat|xing|pocket|sms|text|copy(?: the| current)?(?: link| url)?|(?:link )?copied|link|url is copied|opens in (?:a )?new (?:window|tab)|more|post|listen to(?: this)? (?:article|story)|listen|font size|a\+|a-|aa|gift(?: this)? article|bookmark|comments?|options|teilen|jetzt|drucken|merken|compartir|comparte|compartilhar|compartilhe|imprimir|imprimer|partager|partagez|accueil|à un ami|version imprimable|condividi|stampa|enviar|envoyer|delen|deel|dela|del|udostępnij|поделиться|paylaş|bagikan|공유|댓글|글자 ?크기 ?조정|글자 ?크기|인쇄|스크랩|スクラップ|シェア(?:する)?|ツイート(?:する)?|ポスト|はてなブックマーク|북마크|본문 ?듣기|wyślij|artykuł|przez|jaa|lähetä|twiittaa|en|auf|sur|su|no|em|na|por|par|per|cet|cette|esta|este|questo|questa|diesen|diese|sie|dit|den|artikel|artículo|articolo|artigo|notícia|noticia|notizia|beitrag|mail|on|via|this|by|with|link|story|article|to|clipboard)\b\+?/giu,
)
const strong = screenAtLetters(
  /\b(?:print|e-?mail|facebook|twitter|shares?|tweet|reddit|linked ?in|pinterest|tumblr|google ?\+|whats ?app|telegram|flipboard|digg|rss|url is copied|copy (?:\w+ )?link|teilen|compart(?:ir|e)|compartilhe|compartilhar|partagez|partager|condividi|delen|deel|udostępnij|twiittaa|paylaş|поделиться|bagikan|공유|인쇄|스크랩|スクラップ|シェア(?:する)?|ツイート(?:する)?|はてなブックマーク)\b/iu,
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
    if (!strong.test(parted)) return false
    if (
      /^(?:read or share this story\b|if you liked this story, share it\b|share this (?:article|story) (?:in|on|with) your\b)/i.test(
        text,
      )
    )
      return true
    return !/\p{L}/u.test(parted.replace(phrases, ' ').replace(words, ' '))
  },
}
